// What the page remembers, on this device only: one record for the course.

const key = `pusterom/${document.body.dataset.course}`

/** The record: `places` (seconds by track), `last` (where one stopped) and `days` (dates such as 2027-01-11). */
export function recall() {
  const empty = { places: {}, last: null, days: [] }
  try {
    return Object.assign(empty, JSON.parse(localStorage.getItem(key)))
  } catch {
    // A browser that keeps nothing, or a record that is no JSON: the page works all the same.
    return empty
  }
}

/** Changes the record. */
export function remember(change) {
  const record = recall()
  change(record)
  try {
    localStorage.setItem(key, JSON.stringify(record))
  } catch {
    // Nothing can be kept here.
  }
}

/** `3:05` or `1:03:05`. */
export function clock(seconds) {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = String(whole % 60).padStart(2, "0")
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`
}

// What the page remembers, on this device only: one record for the course, under the course's address as the caches are.

const key = `pusterom minne ${new URL("./", location.href).href}`

/** The record: `places` (seconds by track), `last` (where one stopped), `days` (dates such as 2027-01-11), `choices` (level and length
 * by exercise), `rate` (how fast it plays) and `bells` (the share of their loudness that bells have). */
export function recall() {
  return checked(read())
}

/** Takes in a record from another device: what only this one has stays. */
export function adopt(other) {
  const { places, last, days, choices, rate, bells } = checked(other)
  remember((record) => {
    record.places = { ...places, ...record.places }
    record.choices = { ...choices, ...record.choices }
    record.days = [...new Set([...record.days, ...days])]
    record.last ??= last
    record.rate = rate
    record.bells = bells
  })
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

/** Whether this browser keeps anything. */
export function canRemember() {
  try {
    localStorage.setItem(`${key} prøve`, "1")
    localStorage.removeItem(`${key} prøve`)
    return true
  } catch {
    return false
  }
}

/** Calls back when another window has changed the record. */
export function onChangeElsewhere(refresh) {
  addEventListener("storage", (event) => { if (event.key === key || event.key === null) refresh() })
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {}
  } catch {
    // A browser that keeps nothing, or a record that is no JSON: the page works all the same.
    return {}
  }
}

// Whoever wrote the record: only what has the right shape is taken.

function checked({ places, last, days, choices, rate, bells }) {
  return {
    places: checkedPlaces(places), last: checkedLast(last), days: checkedDays(days), choices: checkedChoices(choices),
    rate: rate >= 0.5 && rate <= 2 ? rate : 1, bells: bells > 0 && bells <= 1 ? bells : 1,
  }
}

function checkedChoices(choices) {
  const pairs = choices && typeof choices === "object" ? Object.entries(choices) : []
  return Object.fromEntries(pairs.filter(([, choice]) => choice && typeof choice === "object"))
}

function checkedPlaces(places) {
  const pairs = places && typeof places === "object" ? Object.entries(places) : []
  return Object.fromEntries(pairs.filter(([, seconds]) => Number.isFinite(seconds) && seconds > 0))
}

function checkedLast(last) {
  const names = ["track", "page", "title", "anchor"]
  if (!last || !names.every((name) => typeof last[name] === "string")) return null
  return /^[\w-]+(\.html)?$/.test(last.page) && /^[\w-]+$/.test(last.anchor) ? last : null
}

function checkedDays(days) {
  const dates = Array.isArray(days) ? days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)) : []
  return [...new Set(dates)]
}

/** `3:05` or `1:03:05`. */
export function clock(seconds) {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = String(whole % 60).padStart(2, "0")
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`
}

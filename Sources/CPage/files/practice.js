// The days of this week on which one has practised.
import { canRemember, onChangeElsewhere, recall, remember } from "./store.js"

/** Shows the week's seven days as buttons. */
export function showPractice() {
  const section = document.querySelector("[data-practice]")
  if (!section || !canRemember()) return
  for (const button of section.querySelectorAll("[data-weekday]")) {
    button.addEventListener("click", () => {
      // What was shown when it was pressed is what is changed, whatever the time and other windows have done since.
      mark(button.dataset.day, button.getAttribute("aria-pressed") !== "true")
      refresh()
    })
  }
  section.hidden = false
  refresh()
  // A page may lie open past midnight.
  document.addEventListener("visibilitychange", refresh)
  onChangeElsewhere(refresh)
}

/** Today one has practised. */
export function practised() {
  mark(name(new Date()), true)
  refresh()
}

function mark(day, isDone) {
  remember((record) => {
    const others = record.days.filter((other) => other !== day)
    record.days = isDone ? [...others, day] : others
  })
}

function refresh() {
  const { days } = recall()
  const today = name(new Date())
  for (const button of document.querySelectorAll("[data-weekday]")) {
    const day = dateOf(Number(button.dataset.weekday))
    button.dataset.day = day
    button.setAttribute("aria-pressed", days.includes(day))
    button.disabled = day > today
    if (day === today) button.setAttribute("aria-current", "date")
    else button.removeAttribute("aria-current")
  }
}

/** The date of a day of this week; 0 is Monday. */
function dateOf(weekday) {
  const date = new Date()
  date.setHours(12, 0, 0, 0)
  date.setDate(date.getDate() - ((date.getDay() + 6) % 7) + weekday)
  return name(date)
}

/** `2027-01-11`, where one is. */
function name(date) {
  const two = (number) => String(number).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

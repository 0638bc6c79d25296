// The first thing on the course's page: what to practise today.
import { recall } from "./store.js"

/** Shows this week's exercise, on the level that was chosen last. */
export function showToday() {
  const section = document.querySelector("[data-today]")
  if (!section) return
  const offers = [...section.querySelectorAll("[data-offer]")]
  const { last, choices } = recall()
  const today = offerByDate(offers) ?? offers.find(({ dataset }) => last?.page.replace(/\.html$/, "") === dataset.offer)
  for (const offer of offers) {
    if (today) offer.hidden = offer !== today
    const tracks = [...offer.querySelectorAll(".track")]
    const level = choices[tracks[0].dataset.series]?.level
    const chosen = tracks.find((track) => track.dataset.level === level) ?? tracks[0]
    for (const track of tracks) track.hidden = track !== chosen
  }
  const heading = section.querySelector("h2")
  if (today) heading.textContent = heading.dataset.now
}

/** By the course's first day: before it the first week's, and after the course the last one's. */
function offerByDate(offers) {
  const { start, days } = document.body.dataset
  if (!start) return undefined
  const [year, month, day] = start.split("-").map(Number)
  // Whole days, whatever the clock does in spring and autumn.
  const now = new Date()
  const passed = Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(year, month - 1, day)) / 86_400_000)
  const wanted = Math.floor(passed / Number(days)) + 1
  const numbered = offers.filter(({ dataset }) => dataset.number)
  return numbered.findLast(({ dataset }) => Number(dataset.number) <= wanted) ?? numbered[0]
}

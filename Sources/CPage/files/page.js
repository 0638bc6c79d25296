// Everything here is extra: without it the page still plays, jumps and shows its text.
import { showKeeping, showKept } from "./keeping.js"
import { startPlayers } from "./player.js"
import { showPractice } from "./practice.js"
import { clock, recall } from "./store.js"
import { compareEditions, watchForUpdates } from "./updates.js"

startPlayers()
showPractice()
showResume()
openForPrint()

if ("serviceWorker" in navigator && isSecureContext) {
  watchForUpdates()
  navigator.serviceWorker.register("sw.js").then(startKeeping, () => {})
}

/** What needs the worker; a browser that forbids its caches goes without. */
function startKeeping() {
  for (const start of [showKeeping, showKept, compareEditions]) start().catch(() => {})
}

/** On the course's page, the way back to where one stopped. */
function showResume() {
  const resume = document.querySelector("[data-resume]")
  const { last, places } = recall()
  if (!resume || !last || !(last.track in places)) return
  resume.querySelector("a").href = `${last.page}#${last.anchor}`
  resume.querySelector("[data-resume-title]").textContent = last.title
  resume.querySelector("[data-resume-place]").textContent = clock(places[last.track])
  resume.hidden = false
}

/** Chapters and text are printed although they are folded on the screen. */
function openForPrint() {
  const folded = []
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true
      folded.push(details)
    }
  })
  addEventListener("afterprint", () => {
    for (const details of folded.splice(0)) details.open = false
  })
}

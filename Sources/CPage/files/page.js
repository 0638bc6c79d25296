// Everything here is extra: without it the page still plays, jumps and shows its text.
import { showChoices } from "./choosing.js"
import { sayUnready, showKeeping, showKept } from "./keeping.js"
import { removeWhatIsDue } from "./leaving.js"
import { showMoving } from "./moving.js"
import { startPlayers } from "./player.js"
import { showPractice } from "./practice.js"
import { clock, recall } from "./store.js"
import { showTexts } from "./texts.js"
import { showToday } from "./today.js"
import { compareEditions, isReady, watchForUpdates } from "./updates.js"

showToday()
showChoices()
showTexts()
startPlayers()
showPractice()
showMoving()
showResume()
openForPrint()

if ("serviceWorker" in navigator && isSecureContext) {
  watchForUpdates()
  removeWhatIsDue().catch(() => {})
  // Keeping needs no worker, only playing what is kept does.
  showKeeping().catch(() => {})
  navigator.serviceWorker.register("sw.js").then(startWorker, () => {})
}

/** What needs the worker; a browser that forbids its caches goes without. */
async function startWorker(registration) {
  // Not every browser looks for a new edition by itself each time.
  if (registration.active) registration.update().catch(() => {})
  for (const start of [showKept, compareEditions]) start().catch(() => {})
  if (!(await isReady(10_000))) sayUnready()
}

/** On the course's page, the way back to where one stopped. */
function showResume() {
  const resume = document.querySelector("[data-resume]")
  const { last, places } = recall()
  const isOffered = [...document.querySelectorAll("[data-today] audio")].some(
    (audio) => audio.dataset.track === last?.track && !audio.closest("[hidden]"))
  if (!resume || !last || !(last.track in places) || isOffered) return
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

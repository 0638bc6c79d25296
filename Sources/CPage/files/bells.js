// For those whom bells hurt or startle: the player turns itself down while a bell is heard and nothing is said.
import { addChoice } from "./choosing.js"
import { canTurnDown, turnDown } from "./loudness.js"
import { recall, remember } from "./store.js"

/** What can be chosen: 8 and 16 dB below what they are. */
const choices = [["full", 1], ["soft", 0.4], ["faint", 0.16]]
/** How long before a bell the player is turned down, in seconds: where nobody looks, the page is asked only once a second. */
const lead = 2
/** How near the voice is, and how long a stroke is softened at least, in seconds. */
const near = 1
/** How long it takes to turn it down or up again, in seconds. */
const slope = 0.5

/** Adds the choice to a player whose track has bells. */
export async function addBells(audio, player, speech) {
  const spans = quietSpans(timesOf(audio), speech)
  if (!spans.length) return
  const box = player.querySelector("[data-bell-share]")
  if (!(await canTurnDown())) {
    player.querySelector("[data-bells-fixed]").hidden = false
    return
  }
  const { bells } = recall()
  const nearest = choices.reduce((best, one) => (Math.abs(one[1] - bells) < Math.abs(best[1] - bells) ? one : best))
  for (const [name, share] of choices) {
    addChoice(box, `klokker ${audio.dataset.track}`, box.dataset[name], share === nearest[1], () => {
      remember((record) => { record.bells = share })
      document.dispatchEvent(new CustomEvent("bells", { detail: share }))
    })
  }
  box.hidden = false
  keepQuiet(audio, box, spans, nearest[1])
}

/** When the track's bells are heard. */
function timesOf(audio) {
  const times = (audio.dataset.bells ?? "").split(" ").filter(Boolean).map(Number)
  return times.flatMap((start, index) => (index % 2 ? [] : [{ start, end: times[index + 1] }]))
}

/** When the player is turned down: from before a bell, but not while anything is said, until it has rung out or the voice is near:
 * a phone that is busy or locked turns it up late. */
export function quietSpans(bells, speech) {
  return bells.map(({ start, end }) => {
    const before = Math.max(0, start - lead, ...speech.filter((said) => said.start < start).map((said) => Math.min(said.end, start)))
    const next = Math.min(...speech.filter((said) => said.start > start).map((said) => said.start))
    const after = Math.min(end, next, Math.max(start + near, next - near))
    return { from: before, start, to: after }
  })
}

/** The share of its loudness that the player has at a time: down before the bell is struck, and up again before the voice. */
export function shareAt(time, spans, share) {
  return spans.reduce((least, { from, start, to }) => {
    if (time < from || time >= to) return least
    const down = start > from ? (time - from) / Math.min(slope, start - from) : 1
    const up = (to - time) / Math.min(slope, to - start)
    return Math.min(least, 1 - (1 - share) * Math.min(1, down, up))
  }, 1)
}

function keepQuiet(audio, box, spans, chosen) {
  let share = chosen
  let timer = null
  const set = () => {
    turnDown(audio, "bells", shareAt(audio.currentTime, spans, share))
    // Smoothly, but only near a bell.
    const isNear = !audio.paused && share < 1 && spans.some(({ from, to }) => audio.currentTime > from - 1 && audio.currentTime < to)
    if (isNear) timer ??= setInterval(set, 40)
    if (!isNear && timer !== null) timer = clearInterval(timer) ?? null
  }
  for (const name of ["play", "timeupdate", "seeking", "seeked", "pause", "loadedmetadata"]) audio.addEventListener(name, set)
  document.addEventListener("bells", ({ detail }) => {
    share = detail
    for (const [index, input] of [...box.querySelectorAll("input")].entries()) input.checked = choices[index][1] === share
    set()
  })
  set()
}

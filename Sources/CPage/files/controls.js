// The page's own player over the browser's: larger, alike on every phone, and with what listening in bed asks for.
import { addBells } from "./bells.js"
import { addChoice } from "./choosing.js"
import { addSleeping } from "./sleeping.js"
import { clock, recall, remember } from "./store.js"

const rates = [0.8, 0.9, 1, 1.1, 1.25]

/** Puts the player in the place of the browser's own. `seek` moves it, `placeOf` tells where it is. */
export function addControls(audio, track, { seek, play, placeOf, speech }) {
  const template = document.querySelector("template[data-player]")
  if (!template) return
  const player = template.content.firstElementChild.cloneNode(true)
  const part = (name) => player.querySelector(`[data-${name}]`)
  player.setAttribute("aria-label", audio.dataset.title)
  audio.controls = false
  const place = document.createElement("div")
  place.className = "player-place"
  place.append(player)
  audio.after(place)
  part("play").addEventListener("click", () => (audio.paused ? play(audio) : audio.pause()))
  part("back").addEventListener("click", () => seek(audio, Math.max(0, placeOf(audio) - 15)))
  part("forward").addEventListener("click", () => seek(audio, Math.min(lengthOf(audio) - 1, placeOf(audio) + 15)))
  part("slider").addEventListener("input", () => seek(audio, Number(part("slider").value)))
  addRates(audio, part("rates"))
  addSleeping(audio, player, { seek, speech })
  addBells(audio, player, speech)
  const chapters = chaptersOf(track)
  const show = () => showPlace(audio, part, placeOf(audio), chapters)
  for (const name of ["timeupdate", "durationchange", "seeking", "seeked", "play", "pause", "ended"]) audio.addEventListener(name, show)
  track.addEventListener("moved", show)
  dock(audio, place, player)
  show()
}

/** The length, also before the browser knows it. */
export function lengthOf(audio) {
  return Number.isFinite(audio.duration) ? audio.duration : Number(audio.dataset.seconds) || 0
}

/** The chapters of a track: where each begins, and its title. */
export function chaptersOf(track) {
  return [...track.querySelectorAll("[data-jump]")].map((link) => ({
    start: Number(link.dataset.jump), title: link.querySelector("[data-name]")?.textContent ?? link.textContent,
  }))
}

function showPlace(audio, part, now, chapters) {
  const length = lengthOf(audio)
  const slider = part("slider")
  slider.max = Math.max(1, Math.floor(length))
  slider.value = Math.floor(now)
  slider.setAttribute("aria-valuetext", `${clock(now)} av ${clock(length)}`)
  slider.style.setProperty("--share", `${length ? (100 * Math.min(now, length)) / length : 0}%`)
  part("now").textContent = clock(now)
  part("left").textContent = `−${clock(Math.max(0, length - now))}`
  part("chapter").textContent = chapters.findLast(({ start }) => start <= now + 0.2)?.title ?? ""
  const button = part("play")
  button.setAttribute("aria-label", audio.paused ? button.dataset.playLabel : button.dataset.pauseLabel)
  button.classList.toggle("on", !audio.paused)
}

function addRates(audio, box) {
  const name = `fart ${audio.dataset.track}`
  const chosen = recall().rate
  audio.preservesPitch = true
  for (const rate of rates) {
    addChoice(box, name, String(rate).replace(".", ","), rate === chosen, () => {
      remember((record) => { record.rate = rate })
      for (const other of document.querySelectorAll("audio")) other.defaultPlaybackRate = other.playbackRate = rate
    })
  }
  audio.defaultPlaybackRate = audio.playbackRate = chosen
}

/** While it plays and its place is out of sight, the player lies at the bottom, where it hides no line that is read. */
function dock(audio, place, player) {
  let isSeen = true
  const show = () => {
    const isDocked = !isSeen && !audio.paused
    if (isDocked === player.classList.contains("docked")) return
    place.style.minHeight = isDocked ? `${player.offsetHeight}px` : ""
    player.classList.toggle("docked", isDocked)
  }
  new IntersectionObserver(([entry]) => {
    isSeen = entry.isIntersecting
    show()
  }).observe(place)
  for (const name of ["play", "pause", "ended"]) audio.addEventListener(name, show)
}

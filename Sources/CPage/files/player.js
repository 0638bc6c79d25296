// The players: they go on where one stopped, chapters jump, and the sentence that is being spoken is marked in the text.
import { addControls } from "./controls.js"
import { otherEdition } from "./keeping.js"
import { practised } from "./practice.js"
import { showOnLockScreen, tellPlace } from "./session.js"
import { clock, recall, remember } from "./store.js"

/** Nearer to either end than this many seconds there is nothing to go on with. */
const margin = 5
/** Where players are to begin that have loaded nothing yet. */
const wanted = new WeakMap()
/** Where players were sent. */
const targets = new WeakMap()
/** Players that were loaded anew after a failure, and have not played since. */
const retried = new WeakSet()
/** Players of sound that was kept before the page's own edition of it. */
const older = new WeakSet()
const calm = matchMedia("(prefers-reduced-motion: reduce)")

/** Starts all players of the page. */
export function startPlayers() {
  const players = [...document.querySelectorAll("audio")]
  for (const audio of players) {
    audio.addEventListener("play", () => {
      for (const other of players) if (other !== audio) other.pause()
    })
    start(audio)
  }
}

function start(audio) {
  const track = audio.closest(".track")
  addControls(audio, track, { seek, play, placeOf, speech: speechOf(audio, track) })
  offerContinuation(audio, track)
  listenForPlaces(audio, track)
  letChaptersJump(audio, track)
  markSentences(audio, track)
  audio.addEventListener("play", () => {
    track.classList.add("playing")
    tell(track, older.has(audio) ? "older" : "")
    showOnLockScreen(audio, track, { seek, play, placeOf })
  })
  for (const name of ["play", "seeked", "ratechange", "loadedmetadata"]) audio.addEventListener(name, () => tellPlace(audio))
  audio.addEventListener("loadedmetadata", () => arrive(audio))
  audio.addEventListener("playing", () => retried.delete(audio))
  document.addEventListener("kept", ({ detail }) => takeKept(audio, detail))
  audio.addEventListener("seeked", () => sayWhereItIsStuck(audio, track))
  audio.addEventListener("pause", () => track.classList.remove("playing"))
  audio.addEventListener("error", () => recover(audio, track))
}

/** Moves a player. Browsers forget a place that they are given before they have loaded anything, or stand still there. */
function seek(audio, time) {
  if (audio.readyState) {
    wanted.delete(audio)
    targets.set(audio, time)
    audio.currentTime = time
  } else {
    wanted.set(audio, time)
  }
  audio.closest(".track").dispatchEvent(new Event("moved"))
}

/** Where a player is, or will begin. */
function placeOf(audio) {
  return wanted.get(audio) ?? audio.currentTime
}

/** When the voice is heard. */
function speechOf(audio, track) {
  const times = audio.dataset.speech?.split(" ").map(Number)
    ?? [...track.querySelectorAll(".transcript [data-t]")].flatMap(({ dataset }) => dataset.t.split(" ").map(Number))
  return times.flatMap((start, index) => (index % 2 ? [] : [{ start, end: times[index + 1] }]))
}

/** A server that hands out no ranges of bytes lets nobody into the middle: browsers then play from where they can. `seekable` would
 * tell, but WebKitGTK loses the length of a sound whose `seekable` is read early, and with it every place. */
function sayWhereItIsStuck(audio, track) {
  const time = targets.get(audio)
  targets.delete(audio)
  if (time < audio.duration && Math.abs(audio.currentTime - time) > margin) tell(track, "stuck")
}

/** What came from the server is let go once the sound is kept: in that one can jump, whatever the server can. */
function takeKept(audio, address) {
  if (audio.src !== address || !audio.paused || !audio.readyState) return
  const place = placeOf(audio)
  audio.load()
  seek(audio, place)
}

function arrive(audio) {
  const time = wanted.get(audio)
  // A new edition may be shorter.
  if (time < audio.duration) seek(audio, time)
  wanted.delete(audio)
}

/** Says one of the things that can go wrong, or nothing. */
function tell(track, name) {
  const words = document.querySelector("template[data-player]")?.dataset ?? {}
  track.querySelector("[data-trouble]").textContent = words[name] ?? ""
}

/** Where the sound of the page's own edition cannot be had, another one that is kept is better than none. WebKit sometimes gives up a
 * sound while the page's worker begins, so one more attempt is made. What then still fails waits for a tap. */
async function recover(audio, track) {
  const other = older.has(audio) ? undefined : await otherEdition(audio.src).catch(() => undefined)
  if (!other) {
    if (!audio.paused && !retried.has(audio)) {
      retried.add(audio)
      return play(audio)
    }
    audio.pause()
    return tell(track, "none")
  }
  const time = placeOf(audio)
  older.add(audio)
  audio.src = other
  seek(audio, time)
  play(audio)
}

/** Sets a player to where it was stopped, and offers to begin anew. */
function offerContinuation(audio, track) {
  const place = recall().places[audio.dataset.track]
  if (!place) return
  const offer = track.querySelector("[data-continue]")
  offer.querySelector("[data-place]").textContent = clock(place)
  offer.hidden = false
  seek(audio, place)
  offer.querySelector("[data-restart]").addEventListener("click", () => {
    offer.hidden = true
    seek(audio, 0)
    play(audio)
  })
  audio.addEventListener("play", () => { offer.hidden = true }, { once: true })
}

function listenForPlaces(audio, track) {
  let kept = 0
  const keep = () => {
    // An attempt that failed tells nothing of where one was.
    if (audio.readyState < 1 || audio.error || !Number.isFinite(audio.duration)) return
    const place = audio.currentTime
    const isUnderWay = place > margin && !(place > audio.duration - margin)
    remember((record) => {
      if (isUnderWay) {
        record.places[audio.dataset.track] = Math.round(place * 10) / 10
        const page = audio.dataset.page ?? location.pathname.split("/").pop()
        const anchor = audio.dataset.anchor ?? track.querySelector("h3").id
        record.last = { track: audio.dataset.track, page, title: audio.dataset.title, anchor }
      } else {
        delete record.places[audio.dataset.track]
      }
    })
  }
  audio.addEventListener("timeupdate", () => {
    if (audio.paused || Math.abs(audio.currentTime - kept) < margin) return
    kept = audio.currentTime
    keep()
  })
  audio.addEventListener("pause", keep)
  addEventListener("pagehide", () => { if (!audio.paused) keep() })
  audio.addEventListener("ended", () => {
    keep()
    practised()
  })
}

function letChaptersJump(audio, track) {
  for (const link of track.querySelectorAll("[data-jump]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      seek(audio, Number(link.dataset.jump))
      play(audio)
    })
  }
}

/** A player that is stopped before it has begun gives an error that means nothing; others it tells by an event. One that failed is
 * loaded anew: by itself it would never try again. */
function play(audio) {
  if (audio.error) {
    const place = placeOf(audio)
    audio.load()
    if (place) seek(audio, place)
  }
  audio.play().catch(() => {})
}

function markSentences(audio, track) {
  const text = track.querySelector(".transcript")
  if (!text) return
  let sentences = sentencesOf(text)
  text.addEventListener("filled", () => { sentences = sentencesOf(text) })
  let marked = null
  const mark = () => {
    const time = audio.currentTime
    // The last word of a player that has ended may be that its time has gone on.
    const now = audio.ended ? null : sentences.findLast((sentence) => sentence.start <= time) ?? null
    if (marked && marked !== now) marked.element.removeAttribute("class")
    if (now) now.element.className = time < now.end ? "now" : "said"
    if (now && now !== marked && text.open) follow(marked, now)
    marked = now
  }
  audio.addEventListener("timeupdate", mark)
  audio.addEventListener("seeked", mark)
  audio.addEventListener("ended", () => {
    marked?.element.removeAttribute("class")
    marked = null
  })
}

function sentencesOf(text) {
  return [...text.querySelectorAll("[data-t]")].map((element) => {
    const [start, end] = element.dataset.t.split(" ").map(Number)
    return { element, start, end }
  })
}

/** Moves the page with the voice, but only for someone who is looking at the text. */
function follow(before, now) {
  if (!before || !isSeen(before.element) || isSeen(now.element)) return
  now.element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" })
}

/** Whether an element is on the screen, and not below the player that lies at the bottom. */
function isSeen(element) {
  const box = element.getBoundingClientRect()
  const player = document.querySelector(".docked")
  return box.bottom > 0 && box.bottom < (player ? player.getBoundingClientRect().top : innerHeight)
}

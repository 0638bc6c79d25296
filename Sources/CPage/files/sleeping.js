// For those who fall asleep: the player turns itself off, after the sentence that is being said and not in the midst of it, and
// fades. For those who want to stay: the last silence lasts longer before the end.
import { addChoice } from "./choosing.js"
import { turnDown } from "./loudness.js"

const sleepMinutes = [5, 10, 20, 30, 45]
const longerMinutes = [2, 5, 10, 20]
/** How long the sound takes to fade, in seconds. */
const fadeLength = 8
/** The shortest silence that can be made longer, in seconds. */
const leastSilence = 6

/** When the players turn themselves off; nothing: they do not. One for the whole page. */
let deadline = null
const shows = new Set()

/** Adds both to a player. */
export function addSleeping(audio, player, { seek, speech }) {
  addTimer(audio, player, speech)
  addLonger(audio, player, seek, speech)
}

function addTimer(audio, player, speech) {
  const box = player.querySelector("[data-sleep]")
  const note = player.querySelector("[data-timer]")
  const choices = [0, ...sleepMinutes].map((minutes) => {
    const text = minutes ? box.dataset.minutes.replace("{tall}", minutes) : box.dataset.off
    const label = addChoice(box, `sov ${audio.dataset.track}`, text, !minutes, () => {
      deadline = minutes ? Date.now() + minutes * 60_000 : null
      for (const show of shows) show()
    })
    return { minutes, input: label.firstChild }
  })
  const show = () => {
    if (deadline === null) choices[0].input.checked = true
    const left = deadline === null ? "" : box.dataset.running.replace("{tall}", Math.max(0, Math.ceil((deadline - Date.now()) / 60_000)))
    if (note.textContent !== left) note.textContent = left
  }
  shows.add(show)
  let isFading = false
  audio.addEventListener("timeupdate", () => {
    show()
    if (deadline === null || isFading || audio.paused || Date.now() < deadline || isSpeaking(speech, audio.currentTime)) return
    isFading = true
    fade(audio, roomToFade(speech, audio), () => {
      isFading = false
      deadline = null
      for (const show of shows) show()
    })
  })
}

function isSpeaking(speech, time) {
  return speech.some(({ start, end }) => start <= time && time < end)
}

/** The fade is over before the voice comes again. */
function roomToFade(speech, audio) {
  const next = speech.find(({ start }) => start > audio.currentTime)
  const room = next ? (next.start - audio.currentTime) / audio.playbackRate : fadeLength
  return Math.max(0.5, Math.min(fadeLength, room - 0.3))
}

/** Some phones leave the volume to their buttons: there the sound only stops. */
function fade(audio, seconds, done) {
  const start = Date.now()
  const step = () => {
    const share = (Date.now() - start) / (seconds * 1000)
    if (share < 1 && !audio.paused) {
      turnDown(audio, "sleep", 1 - share)
      return
    }
    clearInterval(timer)
    audio.pause()
    turnDown(audio, "sleep", 1)
    done()
  }
  const timer = setInterval(step, 100)
}

function addLonger(audio, player, seek, speech) {
  const silence = lastSilence(speech)
  if (!silence) return
  const box = player.querySelector("[data-longer]")
  box.hidden = player.querySelector("[data-longer-hint]").hidden = false
  let wanted = 0
  let left = 0
  for (const minutes of [0, ...longerMinutes]) {
    const text = minutes ? box.dataset.minutes.replace("{tall}", minutes) : box.dataset.off
    addChoice(box, `lenger ${audio.dataset.track}`, text, !minutes, () => { left = wanted = minutes * 60 })
  }
  audio.addEventListener("ended", () => { left = wanted })
  audio.addEventListener("timeupdate", () => {
    const time = audio.currentTime
    if (time < silence.start) left = wanted
    if (left < 1 || time < silence.end - 0.6 || time > silence.end || audio.paused) return
    const back = Math.min(left, silence.end - silence.start - 1)
    left -= back
    seek(audio, time - back)
  })
}

/** The last silence between two sentences that is long enough, without its very beginning, in which a bell may fade. */
function lastSilence(speech) {
  for (let index = speech.length - 1; index > 0; index -= 1) {
    const [start, end] = [speech[index - 1].end, speech[index].start]
    if (end - start >= leastSilence) return { start: start + 1, end }
  }
  return null
}

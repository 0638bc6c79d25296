// An exercise with several levels or lengths is one thing with a choice, and not a row of players.
import { recall, remember } from "./store.js"

/** So many can be seen at once without the player being pushed off the screen; more are a list that unfolds. */
const most = 6

/** Lets one choose in every exercise that has a choice. */
export function showChoices() {
  for (const section of document.querySelectorAll("[data-choice]")) new Choice(section)
}

class Choice {
  constructor(section) {
    this.section = section
    this.tracks = [...section.querySelectorAll(".track")]
    const target = document.getElementById(location.hash.slice(1))
    const remembered = recall().choices[section.dataset.choice]
    this.chosen = this.tracks.find((track) => track.contains(target)) ?? this.nearest(remembered ?? {})
    this.groups = [this.add("level", section.dataset.levels), this.add("length", section.dataset.lengths)].filter(Boolean)
    section.classList.add("chooses")
    this.show()
    // A link to another length of the same exercise.
    addEventListener("hashchange", () => {
      const wanted = document.getElementById(location.hash.slice(1))
      const track = this.tracks.find((other) => other.contains(wanted))
      if (track) this.choose(track)
      if (track) wanted.scrollIntoView()
    })
  }

  /** The track that has most of what is wanted; the first, if none has any of it. */
  nearest({ level, length }) {
    const fit = (track) => 2 * (level !== undefined && track.dataset.level === level) + (track.dataset.length === length)
    return this.tracks.reduce((best, track) => (fit(track) > fit(best) ? track : best), this.tracks[0])
  }

  add(what, legend) {
    const values = [...new Set(this.tracks.map((track) => track.dataset[what]).filter(Boolean))]
    if (values.length < 2) return null
    const choose = (value) => {
      const { level, length } = this.chosen.dataset
      this.choose(this.nearest({ level, length, [what]: value }), true)
    }
    const name = `${what} ${this.tracks[0].querySelector("audio").dataset.track}`
    const { box, options } = values.length > most ? listOf(values, legend, choose) : buttonsOf(values, legend, name, choose)
    box.classList.add("choice")
    this.tracks[0].before(box)
    return { what, options }
  }

  choose(track, isByHand = false) {
    if (isByHand) {
      const { level, length } = track.dataset
      remember((record) => { record.choices[this.section.dataset.choice] = { level, length } })
    }
    this.chosen = track
    this.show()
  }

  show() {
    for (const track of this.tracks) {
      track.hidden = track !== this.chosen
      if (track.hidden) track.querySelector("audio").pause()
    }
    this.chosen.dispatchEvent(new Event("chosen"))
    for (const { what, options } of this.groups) {
      for (const { value, show } of options) {
        const length = what === "length" ? this.lengthOf(value) : this.groups.length === 1 ? this.nearest({ level: value }).querySelector(".length").textContent : null
        show(this.chosen.dataset[what] === value, length === null ? value : `${value} · ${length}`)
      }
    }
  }

  lengthOf(value) {
    return this.nearest({ level: this.chosen.dataset.level, length: value }).querySelector(".length").textContent
  }
}

/** A few values as buttons beside each other. */
function buttonsOf(values, legend, name, choose) {
  const box = document.createElement("fieldset")
  box.append(Object.assign(document.createElement("legend"), { textContent: legend }))
  const options = values.map((value) => {
    const label = addChoice(box, name, value, false, () => choose(value))
    const show = (isChosen, text) => {
      label.firstChild.checked = isChosen
      label.lastChild.textContent = text
    }
    return { value, show }
  })
  return { box, options }
}

/** Many values as a list. */
function listOf(values, legend, choose) {
  const [box, list] = ["label", "select"].map((name) => document.createElement(name))
  box.append(Object.assign(document.createElement("span"), { textContent: legend }), list)
  list.addEventListener("change", () => choose(list.value))
  const options = values.map((value) => {
    const option = list.appendChild(Object.assign(document.createElement("option"), { value }))
    const show = (isChosen, text) => {
      option.selected = isChosen
      option.textContent = text
    }
    return { value, show }
  })
  return { box, options }
}

/** Adds one of several things to choose from. */
export function addChoice(box, name, text, isChosen, choose) {
  const label = document.createElement("label")
  const input = document.createElement("input")
  Object.assign(input, { type: "radio", name, checked: isChosen })
  const words = document.createElement("span")
  words.textContent = text
  input.addEventListener("change", choose)
  label.append(input, words)
  box.append(label)
  return label
}

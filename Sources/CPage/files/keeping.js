// Sound on the phone: whole files in a cache, each under the address of its edition, from which the service worker plays
// and seeks.
// Of an exercise with levels, which are many and of which one is used, a page keeps the one that is chosen.
import { cacheName, isLeaving, leave, patience, removeWhatIsDue, stay } from "./leaving.js"
import { currentSounds, tellOutdated } from "./updates.js"

const base = new URL("./", location.href).href

/** The address of a sound whatever its edition. */
const plain = (address) => address.split("?")[0]

/** Shows whether the page's sound is kept, all of it and each track, and lets one keep or drop it. */
export async function showKeeping() {
  const page = document.querySelector("[data-keeping]")
  if (!page || !listed(page.dataset.sounds).length) return
  const words = { ...page.querySelector("[data-keep-status]").dataset, ...page.querySelector("[data-keep]").dataset }
  const boxes = [page, ...document.querySelectorAll("[data-keep-one]")].map((element) => ({
    element, words, own: listed(element.dataset.sounds ?? element.dataset.oneSound), shared: listed(element.dataset.shared ?? ""),
    isOne: element !== page, ...parts(element),
  }))
  const showAll = (own, message) => Promise.all(boxes.map((box) => showState(box, box === own ? message : undefined)))
  for (const box of boxes) {
    letKeep(box, showAll)
    letDrop(box, showAll)
  }
  document.addEventListener("chosen", () => showAll().catch(() => {}), true)
  await showAll()
  for (const { element } of boxes) element.hidden = false
}

function parts(element) {
  const names = ["keep", "drop", "undo", "keep-status", "keep-progress"]
  const [keep, drop, undo, status, progress] = names.map((name) => element.querySelector(`[data-${name}]`))
  return { keep, drop, undo, status, progress, label: keep.querySelector("[data-label]") ?? keep }
}

/** What the buttons of a box do. Only one thing is fetched at a time by each. */
function letKeep(box, showAll) {
  const { keep, status, progress, label, words } = box
  let stopping = null
  keep.addEventListener("click", async () => {
    if (stopping) return stopping.abort()
    stopping = new AbortController()
    box.isBusy = true
    label.textContent = words.stop
    if (progress) progress.hidden = false
    let message
    try {
      message = await keepAll(wantedOf(box), stopping.signal, (text, share) => {
        status.textContent = progress ? `${words.busy} ${text}` : words.busy.replace(":", " …")
        if (progress) progress.value = share
      })
    } finally {
      stopping = null
      box.isBusy = false
      if (progress) progress.hidden = true
      await showAll(box, message && words[message])
      // The button may be gone; what came of it stands where the focus goes.
      if (keep.hidden && isNowhere()) status.focus()
    }
  })
}

/** Removing can be undone for a while; for whoever lingers on the button by keyboard, ten times as long. */
function letDrop(box, showAll) {
  const { keep, drop, undo, own, shared } = box
  box.gone = []
  let timer = null
  const end = async () => {
    clearTimeout(timer)
    box.gone = []
    await showAll()
  }
  drop.addEventListener("click", async () => {
    clearTimeout(timer)
    box.gone = await goingWith(own, shared)
    let rounds = 10
    const wait = () => {
      rounds -= 1
      leave(box.gone)
      timer = setTimeout(async () => {
        if (rounds && undo.matches(":focus-visible")) return wait()
        await removeWhatIsDue()
        await end()
        if (isNowhere()) keep.focus()
      }, patience * 1000)
    }
    wait()
    await showAll()
    if (isNowhere()) undo.focus()
  })
  undo.addEventListener("click", async () => {
    stay(box.gone)
    await end()
    if (isNowhere()) drop.focus()
  })
}

/** What a box keeps: without the levels that are not chosen. */
function wantedOf({ own, shared, isOne }) {
  if (isOne) return own
  const tracks = [...document.querySelectorAll("[data-choice]")].flatMap((section) => {
    const chosen = section.querySelector(".track:not([hidden])")?.dataset.level
    return [...section.querySelectorAll(".track")].filter(({ dataset }) => dataset.level !== chosen)
  })
  const others = new Set(tracks.flatMap((track) => listed(track.querySelector("[data-keep-one]").dataset.oneSound)).map(({ address }) => address))
  return [...own.filter(({ address }) => !others.has(address)), ...shared]
}

/** Says that what is kept cannot be played without a network yet. */
export function sayUnready() {
  const status = document.querySelector("[data-keeping] [data-keep-status]")
  if (status) status.textContent = status.dataset.unready
}

/** On the course's page, marks the weeks whose sound is kept, each track in its present edition. */
export async function showKept() {
  const parts = document.querySelectorAll("[data-part]")
  if (!parts.length || !(await caches.has(cacheName))) return
  const [sounds, kept] = [Object.entries(await currentSounds()), new Set(await keptAddresses())]
  for (const part of parts) {
    const own = sounds.filter(([path]) => path.startsWith(`lyd/${part.dataset.part}/`))
    const isThere = ([path, edition]) => kept.has(`${base}${path}?utgave=${edition}`)
    // Of levels one is enough.
    const reached = (part.dataset.levels ?? "").split("|").map((paths) => paths.split(" "))
      .filter((paths) => own.some((sound) => paths.includes(sound[0]) && isThere(sound))).flat()
    part.querySelector("[data-kept]").hidden = !(own.some(isThere) && own.every((sound) => isThere(sound) || reached.includes(sound[0])))
  }
}

/** The address of another edition of a sound that is kept; nothing if there is none. */
export async function otherEdition(address) {
  return (await keptAddresses()).find((kept) => plain(kept) === plain(address) && kept !== address)
}

/** The sounds that a page lists: address and length in turn. */
function listed(text) {
  const words = text.split(" ").filter(Boolean)
  return words.flatMap((word, index) => index % 2 ? [] : [{ address: base + word, bytes: Number(words[index + 1]) }])
}

/** What is kept, without what is about to go. */
async function keptAddresses() {
  if (!(await caches.has(cacheName))) return []
  return (await (await caches.open(cacheName)).keys()).map(({ url }) => url).filter((url) => !isLeaving(url))
}

async function showState(box, message) {
  const { keep, drop, undo, gone, status, label, words, own, shared, isOne, isBusy } = box
  // What is being fetched shows that itself.
  if (isBusy) return
  const kept = await keptAddresses()
  const files = new Set(kept.map(plain))
  const isMissing = ({ address }) => !kept.includes(address)
  const isThere = ({ address }) => files.has(plain(address))
  const missing = wantedOf(box).filter(isMissing)
  const isOutdated = missing.some(isThere)
  const size = megabytes(missing.reduce((sum, { bytes }) => sum + bytes, 0))
  const wanted = isOne ? "" : isOutdated ? words.news : shared.some(isMissing) ? words.sizeShared : words.size
  keep.hidden = !missing.length
  label.textContent = (isOutdated ? words.renew : isOne ? words.one : words.first).replace("{megabyte}", size)
  drop.hidden = !own.some(isThere)
  undo.hidden = !gone.some(isLeaving)
  const state = missing.length ? wanted.replace("{megabyte}", size) : isOne ? words.doneOne : words.done
  status.textContent = message ?? (undo.hidden ? state : words.removed.replace("{tall}", patience))
}

/** `1,4` or `23`: megabytes, at least 0,1. */
function megabytes(bytes) {
  const tenths = Math.max(1, Math.round(bytes / 100_000))
  return tenths < 100 ? `${Math.floor(tenths / 10)},${tenths % 10}` : String(Math.round(tenths / 10))
}

function isNowhere() {
  return document.activeElement === document.body || document.activeElement?.hidden
}

/** Keeps what is missing; gives the name of a message if that fails. What is whole stays, whatever comes after it. */
async function keepAll(sounds, signal, progress) {
  askToStay()
  stay(sounds.map(({ address }) => address))
  const kept = await keptAddresses()
  const wanted = sounds.filter(({ address }) => !kept.includes(address))
  const whole = wanted.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  for (const [index, sound] of wanted.entries()) {
    progress(`${index + 1} / ${wanted.length}`, done / whole)
    try {
      await keepOne(sound.address, signal)
    } catch (error) {
      if (error.message === outdated) tellOutdated()
      if (signal.aborted) return "stopped"
      return error.name === "QuotaExceededError" ? "full" : error.message === outdated ? "outdated" : "failed"
    }
    done += sound.bytes
  }
}

/** Asked for, browsers do not clear what is kept when room gets scarce. Nobody waits for the answer, which may never come. */
function askToStay() {
  (async () => navigator.storage?.persist?.())().catch(() => {})
}

const outdated = "another edition"

async function keepOne(address, signal) {
  const response = await fetch(address, { signal, cache: "reload", headers: { Accept: "audio/mpeg" } })
  // The page of a hotel's network that asks for a password is no sound.
  const isSound = response.status === 200 && !response.headers.get("Content-Type")?.startsWith("text/")
  if (!isSound) throw new Error("no sound")
  const sound = await response.arrayBuffer()
  if (await editionOf(sound) !== new URL(address).searchParams.get("utgave")) throw new Error(outdated)
  const cache = await caches.open(cacheName)
  await cache.put(address, new Response(sound, { headers: { "Content-Type": "audio/mpeg" } }))
  document.dispatchEvent(new CustomEvent("kept", { detail: address }))
  // Only when the new edition is there may the old one go: there might have been no room.
  for (const other of await cache.keys(address, { ignoreSearch: true })) {
    if (other.url !== address) await cache.delete(other)
  }
}

/** The beginning of a sound's digest, as pages and worker have it. */
async function editionOf(sound) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", sound))
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** What goes when a page's sound is removed: all its editions, and with the last page's also what belongs to all of them. */
async function goingWith(own, shared) {
  const kept = await keptAddresses()
  const among = (sounds) => (address) => sounds.some((sound) => plain(sound.address) === plain(address))
  const [isOwn, isCommon] = [among(own), among(shared)]
  const isLast = kept.every((address) => isOwn(address) || isCommon(address))
  return kept.filter((address) => isOwn(address) || (isLast && isCommon(address)))
}

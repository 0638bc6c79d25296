// A week's sound on the phone: whole files in a cache, from which the service worker plays and seeks.

// The name that the service worker knows it by.
const cacheName = `pusterom lyd ${new URL("./", location.href)}`

/** The address that a track is kept under: another edition of the sound is another address. */
const keptAddress = (audio) => `${audio.src}?utgave=${audio.dataset.edition}`

/** Shows whether the page's sound is kept, and lets one keep or drop it. */
export async function showKeeping() {
  const box = document.querySelector("[data-keeping]")
  if (!box) return
  const players = [...document.querySelectorAll("audio")]
  const [keep, drop] = [box.querySelector("[data-keep]"), box.querySelector("[data-drop]")]
  const status = box.querySelector("[data-keep-status]")
  const show = async (message) => {
    const isKept = (await missing(players)).length === 0
    keep.hidden = isKept
    drop.hidden = !isKept
    status.textContent = message ?? (isKept ? status.dataset.done : status.dataset.size)
  }
  keep.addEventListener("click", async () => {
    keep.disabled = true
    const message = await keepAll(players, (text) => { status.textContent = `${status.dataset.busy} ${text}` })
    keep.disabled = false
    await show(message && status.dataset[message])
    // The button is gone; what came of it stands where the focus goes.
    if (!message) status.focus()
  })
  drop.addEventListener("click", async () => {
    const cache = await caches.open(cacheName)
    await Promise.all(players.map((audio) => cache.delete(audio.src, { ignoreSearch: true })))
    await show()
    keep.focus()
  })
  await show()
  box.hidden = false
}

/** On the course's page, marks the weeks whose sound is kept. */
export async function showKept() {
  const parts = document.querySelectorAll("[data-part]")
  if (!parts.length || !(await caches.has(cacheName))) return
  const kept = await (await caches.open(cacheName)).keys()
  for (const part of parts) {
    const count = kept.filter((request) => request.url.includes(`/lyd/${part.dataset.part}/`)).length
    part.querySelector("[data-kept]").hidden = count < Number(part.dataset.tracks)
  }
}

async function missing(players) {
  const cache = await caches.open(cacheName)
  const found = await Promise.all(players.map((audio) => cache.match(keptAddress(audio))))
  return players.filter((_, index) => !found[index])
}

/** Keeps what is missing; gives the name of a message if that fails. */
async function keepAll(players, progress) {
  // Asked for, browsers do not clear what is kept when room gets scarce.
  await navigator.storage?.persist?.()
  const wanted = await missing(players)
  for (const [index, audio] of wanted.entries()) {
    progress(`${index + 1} / ${wanted.length}`)
    try {
      await keepOne(audio)
    } catch (error) {
      return error.name === "QuotaExceededError" ? "full" : "failed"
    }
  }
}

async function keepOne(audio) {
  const response = await fetch(audio.src, { cache: "reload", headers: { Accept: "audio/mpeg" } })
  const sound = await response.blob()
  // The page of a hotel's network that asks for a password is no sound.
  if (response.status !== 200 || sound.size !== Number(audio.dataset.bytes)) throw new Error("not the whole sound")
  const cache = await caches.open(cacheName)
  await cache.delete(audio.src, { ignoreSearch: true })
  await cache.put(keptAddress(audio), new Response(sound, { headers: { "Content-Type": "audio/mpeg" } }))
}

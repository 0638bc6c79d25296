// A page that is older than what the server has says so: its text and the sound might not fit.

/** Shows the line that tells so. */
export function tellOutdated() {
  const notice = document.querySelector("[data-notice]")
  if (!notice) return
  notice.querySelector("[data-reload]").onclick = () => location.reload()
  notice.hidden = false
}

/** Waits for a new service worker: the page then came from the one before. */
export function watchForUpdates() {
  const container = navigator.serviceWorker
  // The first worker of all finds a page that is as new as itself.
  let isControlled = Boolean(container.controller)
  container.addEventListener("controllerchange", () => {
    if (isControlled) tellOutdated()
    isControlled = true
  })
  // An app may lie open for weeks.
  document.addEventListener("visibilitychange", async () => {
    if (!document.hidden) (await container.getRegistration())?.update().catch(() => {})
  })
}

/** Whether the worker is at work within so many milliseconds: some browsers leave it half installed. */
export async function isReady(limit) {
  const late = new Promise((resolve) => { setTimeout(() => resolve(false), limit) })
  return Promise.race([navigator.serviceWorker.ready.then(() => true), late])
}

/** A worker may have taken over before this page's script ran: then it knows other editions of the sound. */
export async function compareEditions() {
  const players = [...document.querySelectorAll("audio[data-sound]")]
  if (!players.length || !navigator.serviceWorker.controller) return
  const sounds = await currentSounds()
  if (players.some(({ dataset }) => sounds[dataset.sound] !== dataset.edition)) tellOutdated()
}

/** The edition of every sound by its path, as the worker lists them. */
export async function currentSounds() {
  const { active } = await navigator.serviceWorker.ready
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    active.postMessage("sounds", [port2])
  })
}

// What was removed from the phone lies there for some seconds more, out of sight: one can change one's mind without fetching it again.

/** How long that is, in seconds. */
export const patience = 8

const base = new URL("./", location.href).href
/** The name that the service worker knows the cache by. */
export const cacheName = `pusterom lyd ${base}`
const key = `pusterom fjernes ${base}`
/** What stands in the browser's storage; all there is where that cannot be had. */
let dues = {}

/** When each sound goes, in milliseconds, by its address. */
function recall() {
  try {
    dues = JSON.parse(localStorage.getItem(key)) ?? {}
  } catch {
    // A browser that keeps nothing.
  }
  return dues
}

function change(addresses, due) {
  dues = { ...recall() }
  for (const address of addresses) {
    if (due) dues[address] = due
    else delete dues[address]
  }
  try {
    localStorage.setItem(key, JSON.stringify(dues))
  } catch {
    // The same.
  }
}

/** Lets sounds go after a while. */
export function leave(addresses) {
  change(addresses, Date.now() + patience * 1000)
}

/** Keeps sounds that were about to go. */
export function stay(addresses) {
  change(addresses)
}

/** Whether a sound is about to go. */
export function isLeaving(address) {
  return address in recall()
}

/** Removes what has been about to go for long enough, also what a page that was closed has left, and looks again for the rest. */
export async function removeWhatIsDue() {
  const all = Object.entries(recall())
  const gone = all.filter(([, due]) => !(due > Date.now())).map(([address]) => address)
  if (gone.length) {
    const cache = await caches.open(cacheName)
    await Promise.all(gone.map((address) => cache.delete(address)))
    stay(gone)
  }
  const next = Math.min(...all.map(([, due]) => due).filter((due) => due > Date.now()))
  if (Number.isFinite(next)) setTimeout(() => removeWhatIsDue().catch(() => {}), next - Date.now() + 50)
}

// Pages come from the cache of this version, so that they open without a network and belong together. Sound that was kept
// is played from its cache, also from its middle: players ask for ranges of bytes, which caches do not give by themselves.

const base = new URL("./", self.location).href
const pages = `pusterom sider ${base}`
const pageCache = `${pages} ${version}`
const soundCache = `pusterom lyd ${base}`

self.addEventListener("install", (event) => event.waitUntil(fill()))
self.addEventListener("activate", (event) => event.waitUntil(takeOver()))
// Pages ask which sounds there are, and in which editions.
self.addEventListener("message", (event) => {
  event.ports[0]?.postMessage(sounds)
  event.waitUntil(refill())
})
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== "GET" || !url.href.startsWith(base)) return
  if (url.pathname.endsWith(".mp3")) event.respondWith(sound(event.request, url))
  else event.respondWith(page(event.request, url))
})

async function fill() {
  const cache = await caches.open(pageCache)
  await Promise.all(shell.map(async (path) => cache.put(base + path, await whole(base + path))))
  await self.skipWaiting()
}

/** Browsers and people clear caches while the worker lives: what is missing is fetched again. */
async function refill() {
  const cache = await caches.open(pageCache)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = shell.filter((path) => !kept.has(base + path))
  await Promise.all(missing.map((path) => fetchInto(cache, path).catch(() => {})))
}

async function fetchInto(cache, path) {
  const response = await whole(base + path)
  await cache.put(base + path, response.clone())
  return response
}

/** Some servers send `uke-01.html` on to `uke-01`; browsers do not take a page that came so for a navigation. */
async function whole(address) {
  const response = await fetch(address, { cache: "no-cache" })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  if (!response.redirected) return response
  return new Response(await response.blob(), { headers: { "Content-Type": response.headers.get("Content-Type") } })
}

async function takeOver() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(`${pages} `) && name !== pageCache)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
  if (await caches.has(soundCache)) await tidy(await caches.open(soundCache))
}

/** Drops sound that no page plays any more. What only has another name now goes on under that. */
async function tidy(cache) {
  for (const request of await cache.keys()) {
    const [path, edition] = request.url.slice(base.length).split("?utgave=")
    if (sounds[path] === edition) continue
    const renamed = Object.keys(sounds).find((other) => sounds[other] === edition)
    if (renamed) await cache.put(addressOf(renamed), await cache.match(request))
    // An older edition plays until the new one has been fetched.
    const isOld = path in sounds && !(await cache.match(addressOf(path)))
    if (renamed || !isOld) await cache.delete(request)
  }
}

function addressOf(path) {
  return `${base}${path}?utgave=${sounds[path]}`
}

async function page(request, url) {
  const cache = await caches.open(pageCache)
  const address = url.origin + url.pathname
  const names = address.endsWith("/") ? [`${address}index.html`] : [address, `${address}.html`]
  for (const name of names) {
    const found = await cache.match(name)
    if (found) return found
  }
  const path = names.map((name) => name.slice(base.length)).find((name) => shell.includes(name))
  return path === undefined ? fromServer(request) : missed(request, cache, path)
}

/** What should have been kept is kept again. A server that has another edition by now has another worker too. */
async function missed(request, cache, path) {
  try {
    return await fetchInto(cache, path)
  } catch {
    return fromServer(request)
  }
}

/** Without a network, someone who opens what is not kept comes to a page that says so, and leads back. */
async function fromServer(request) {
  try {
    return await fetch(request)
  } catch (error) {
    if (request.mode !== "navigate") throw error
    const page = `${base}uten-nett.html`
    const isKept = await (await caches.open(pageCache)).match(page)
    // Never from the page to itself: with the caches cleared it is not there either.
    return isKept && request.url.split(/[?#]/)[0] !== page ? Response.redirect(page) : bare()
  }
}

/** All that is left to say where nothing at all is kept. */
function bare() {
  const text = "<!DOCTYPE html><html lang=nb><meta charset=utf-8><meta name=viewport content='width=device-width'>"
    + "<title>Uten nett</title><h1>Du er uten nett</h1><p>Denne siden er ikke lagret på telefonen. Prøv igjen når du har nett.</p>"
  return new Response(text, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } })
}

/** Only the very edition that is asked for: a player would put pieces of two together. Pages ask for an older one themselves. */
async function sound(request, url) {
  const cache = await caches.open(soundCache)
  const kept = await cache.match(url.href)
  if (!kept || request.cache === "reload") return fromServer(request)
  const range = request.headers.get("Range")
  return range ? part(await kept.blob(), range) : kept
}

/** The bytes of a range (RFC 9110, section 14): `bytes=100-`, `bytes=100-199` or, the last ones, `bytes=-100`. */
function part(sound, range) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  if (!first && !last) return new Response(sound, { headers: { "Content-Type": "audio/mpeg" } })
  const start = first ? Number(first) : Math.max(0, sound.size - Number(last))
  const end = first && last ? Math.min(Number(last), sound.size - 1) : sound.size - 1
  if (start > end) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${sound.size}` } })
  return new Response(sound.slice(start, end + 1, "audio/mpeg"), {
    status: 206,
    headers: {
      "Content-Type": "audio/mpeg",
      "Content-Range": `bytes ${start}-${end}/${sound.size}`,
      "Content-Length": String(end - start + 1),
      "Accept-Ranges": "bytes",
    },
  })
}

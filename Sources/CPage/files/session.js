// What a phone, a car or a headset shows of the track, and what their buttons do.
import { chaptersOf, lengthOf } from "./controls.js"

/** Gives the system the track that has begun to play. */
export function showOnLockScreen(audio, track, { seek, play, placeOf }) {
  const session = navigator.mediaSession
  if (!session) return
  const chapters = chaptersOf(track)
  session.metadata = new MediaMetadata({
    title: audio.dataset.title, artist: document.body.dataset.title, album: document.body.dataset.title, artwork: artwork(),
    chapterInfo: chapters.map(({ start, title }) => ({ startTime: start, title, artwork: artwork() })),
  })
  const step = (offset) => seek(audio, Math.min(Math.max(0, placeOf(audio) + offset), lengthOf(audio) - 1))
  const handlers = {
    play: () => play(audio),
    pause: () => audio.pause(),
    stop: () => audio.pause(),
    seekbackward: ({ seekOffset }) => step(-(seekOffset || 15)),
    seekforward: ({ seekOffset }) => step(seekOffset || 15),
    seekto: ({ seekTime }) => seek(audio, seekTime),
    previoustrack: () => seek(audio, chapters.findLast(({ start }) => start < audio.currentTime - 3)?.start ?? 0),
    nexttrack: () => {
      const next = chapters.find(({ start }) => start > audio.currentTime + 0.5)
      if (next) seek(audio, next.start)
    },
  }
  for (const [name, handler] of Object.entries(handlers)) {
    const isUseful = chapters.length > 1 || !name.endsWith("track")
    try {
      session.setActionHandler(name, isUseful ? handler : null)
    } catch {
      // A browser that does not know this button.
    }
  }
}

/** Tells the system where the track is. */
export function tellPlace(audio) {
  const length = lengthOf(audio)
  if (!navigator.mediaSession?.setPositionState || !(length > 0)) return
  navigator.mediaSession.setPositionState({
    duration: length, position: Math.min(audio.currentTime, length), playbackRate: audio.playbackRate,
  })
}

function artwork() {
  const { picture } = document.body.dataset
  const icon = document.querySelector("link[rel=apple-touch-icon]")
  return [
    ...(picture ? [{ src: new URL(picture, location.href).href, sizes: "512x512", type: "image/png" }] : []),
    ...(icon ? [{ src: icon.href, sizes: "192x192", type: "image/png" }] : []),
  ]
}

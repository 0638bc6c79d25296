// How loud the players are. Several things may turn one down at the same time, and none of them shall turn it up again for another.

const shares = new WeakMap()

/** Turns a player down to a share of its loudness, 0 to 1, for a reason; at 1 the reason is over. */
export function turnDown(audio, reason, share) {
  const all = { ...shares.get(audio), [reason]: share }
  shares.set(audio, all)
  audio.volume = Object.values(all).reduce((product, one) => product * one, 1)
}

/** Whether pages can turn the sound down: an iPhone leaves that to its buttons. */
export async function canTurnDown() {
  const probe = new Audio()
  probe.volume = 0.5
  // There it seems to be taken at first, and is not so a moment later.
  await new Promise((resolve) => { setTimeout(resolve, 100) })
  return probe.volume === 0.5
}

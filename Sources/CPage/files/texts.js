// Texts that have pages of their own, because the page would be heavy with them, unfold on the page as the others do.

/** Makes a fold of every link to such a text. */
export function showTexts() {
  for (const place of document.querySelectorAll("[data-text]")) {
    const track = place.closest(".track")
    const fold = foldOf(place.querySelector("a"))
    place.replaceWith(fold)
    let isAsked = false
    const ask = () => {
      if (isAsked || (track.hidden && !fold.open)) return
      isAsked = true
      fill(fold).catch(() => { isAsked = false })
    }
    fold.addEventListener("toggle", ask)
    // What is shown may be printed, and nothing can be fetched then.
    track.addEventListener("chosen", ask)
    ask()
  }
}

/** The fold, with the link in it until the text is there. */
function foldOf(link) {
  const [fold, summary, line] = ["details", "summary", "p"].map((name) => document.createElement(name))
  fold.className = "transcript"
  summary.append(...[...link.childNodes].map((node) => node.cloneNode(true)))
  line.append(link)
  fold.append(summary, line)
  return fold
}

async function fill(fold) {
  const { href } = fold.querySelector("a")
  const response = await fetch(href)
  if (!response.ok) throw new Error(String(response.status))
  const page = new DOMParser().parseFromString(await response.text(), "text/html")
  fold.querySelector("p").remove()
  fold.append(...page.querySelector("[data-transcript]").childNodes)
  fold.dispatchEvent(new Event("filled"))
}

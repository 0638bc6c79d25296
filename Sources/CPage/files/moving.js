// One's own marks on a new phone: as a file that is carried over by hand, for there is no server that knows them.
import { adopt, canRemember, recall } from "./store.js"

/** Shows the two buttons. */
export function showMoving() {
  const box = document.querySelector("[data-moving]")
  if (!box || !canRemember()) return
  const [out, input, status] = ["export", "import", "moved"].map((name) => box.querySelector(`[data-${name}]`))
  out.addEventListener("click", (event) => give(event, out))
  input.addEventListener("change", async () => {
    const [file] = input.files
    if (!file) return
    const isTaken = await take(file)
    input.value = ""
    status.textContent = isTaken ? status.dataset.done : status.dataset.failed
  })
  box.hidden = false
}

/** Phones share the file; others keep it among what is downloaded. */
function give(event, link) {
  const text = JSON.stringify({ pusterom: 1, course: document.body.dataset.title, ...recall() })
  const file = new File([text], link.download, { type: "application/json" })
  if (matchMedia("(pointer: coarse)").matches && navigator.canShare?.({ files: [file] })) {
    event.preventDefault()
    navigator.share({ files: [file] }).catch(() => {})
    return
  }
  const address = URL.createObjectURL(file)
  link.href = address
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

async function take(file) {
  try {
    if (file.size > 1_000_000) return false
    const record = JSON.parse(await file.text())
    if (record?.pusterom !== 1 || record.course !== document.body.dataset.title) return false
    adopt(record)
    return true
  } catch {
    return false
  }
}

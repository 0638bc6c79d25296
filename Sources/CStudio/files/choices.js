// What was chosen before. The program keeps it: the browser's own memory belongs to a port, which is another each time.
import { get, send } from "./api.js";
import { tell } from "./dom.js";

const choices = await get("/api/choices").catch(() => ({}));

/** What was chosen; empty if nothing was. */
export function choice(name) { return choices[name] ?? ""; }

/** Keeps a choice; an empty one is taken back. */
export async function choose(name, value) {
  if (choice(name) === value) return;
  choices[name] = value;
  try { await send("PUT", "/api/choice", { name, value }); } catch (error) { tell(error.message); }
}

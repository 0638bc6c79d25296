// Asks the program.

/** What the program says when it cannot do something. */
export class Refused extends Error {
  constructor(status, message) { super(message); this.status = status; }
}

async function answer(response) {
  if (response.ok) return response;
  let message = "";
  try { message = (await response.json()).message; } catch { /* no words came along */ }
  throw new Refused(response.status, message || `${response.status}`);
}

function address(path, values = {}) {
  // A blank as %20: a + means one in forms only, and the server takes it as it is.
  const query = new URLSearchParams(values).toString().replaceAll("+", "%20");
  return query ? `${path}?${query}` : path;
}

/** Asks for a document. */
export async function get(path, values) {
  return (await answer(await fetch(address(path, values)))).json();
}

/** Sends a form and gets a document. */
export async function send(method, path, form, signal) {
  const response = await fetch(path, {
    method, signal, headers: { "Content-Type": "application/json" }, body: JSON.stringify(form ?? {}),
  });
  return (await answer(response)).json();
}

/** Sends a form and gets sound. */
export async function hear(path, form) {
  const response = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(form),
  });
  return (await answer(response)).blob();
}

/** Sends sound and gets a document. */
export async function upload(path, values, sound) {
  return (await answer(await fetch(address(path, values), { method: "POST", body: sound }))).json();
}

/** The address of something that is fetched by an element. */
export function link(path, values) { return address(path, values); }

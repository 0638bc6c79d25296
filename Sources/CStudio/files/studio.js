// The studio: what is open, and in which of its rooms.
import { get } from "./api.js";
import { h, listenForMessages, show, tell } from "./dom.js";
import { Finishing } from "./finish.js";
import { Player } from "./player.js";
import { Recording } from "./record.js";
import { Shelf, welcome } from "./start.js";
import { Writing } from "./write.js";
import { t } from "./words.js";

const rooms = ["write", "record", "finish"];
let overview = { courses: [], scripts: [] };
let palette;
let path;
let room = "write";

const player = new Player(() => writing.showPlaying());
const writing = new Writing({ player, palette: () => palette, onsaved: () => renew() });
const recording = new Recording({ player, onchange: () => renew() });
const finishing = new Finishing({ onchange: () => renew(), onphone: (isOpen) => { openness.hidden = !isOpen; }, onopen: async (path, place) => {
  await open(path);
  if (place) writing.editor.go(place.from);
} });
const shelf = new Shelf({ onopen: (path) => open(path), onnew: async (path) => { await renew(); await open(path); } });

const title = h("span", { class: "title" });
const heading = h("h1", { class: "name" }, h("span", { class: "brand" }, "Pusterom"), title);
const tabs = Object.fromEntries(rooms.map((name) => [name, h("button", { type: "button", class: "room", onclick: () => enter(name) }, t(name))]));
/** Says in every room that others in the network can see the published pages. */
const openness = h("button", { type: "button", class: "openness", hidden: true, onclick: () => enter("finish") }, t("phone_is_open"));
const main = h("main", { id: "main", tabIndex: -1 });
document.body.prepend(
  h("a", { class: "skip", href: "#main" }, t("skip")),
  h("header", { class: "head" }, h("img", { src: "/mark.svg", alt: "", width: 30, height: 30 }), heading,
    openness, writing.state, h("nav", { class: "rooms", "aria-label": "Pusterom" }, rooms.map((name) => tabs[name]))),
  h("div", { class: "house" }, shelf.page, main));
listenForMessages();

let renewing;
/** Reads anew what lies in the folder; several wishes in a row become one. */
function renew() {
  renewing ??= (async () => {
    await new Promise((resolve) => { setTimeout(resolve, 150); });
    renewing = undefined;
    overview = await get("/api/overview");
    shelf.draw(overview, path);
    setTitle();
  })();
  return renewing;
}

function exercises() {
  return [...overview.courses.flatMap((course) => [...course.units.flatMap((unit) => unit.exercises), ...course.others]), ...overview.scripts];
}

/** Everything that can be opened. */
function files() {
  const lists = overview.courses.flatMap((course) => ["kurs.yml", course.hasLexicon && "uttale.yml", course.hasWords && "ordliste.txt"]
    .filter(Boolean).map((name) => (course.path ? `${course.path}/${name}` : name)));
  return [...exercises().map((exercise) => exercise.path), ...lists];
}

function setTitle() {
  const name = exercises().find((exercise) => exercise.path === path)?.title ?? path ?? "";
  title.textContent = name;
  document.title = name ? `${name} – Pusterom` : "Pusterom";
}

/** Opens a file in the room that is entered; lists have no lines to record. */
async function open(next) {
  try {
    player.stop();
    if (room === "finish" || (room === "record" && !next.endsWith(".pust"))) room = "write";
    path = next;
    history.replaceState(null, "", `#${encodeURIComponent(path)}`);
    await enter(room);
  } catch (error) { tell(error.message); }
}

/** Enters a room. */
async function enter(name) {
  player.stop();
  if (room === "record" && name !== "record") recording.leave();
  if (room === "write" && name !== "write") await writing.save();
  room = name;
  for (const [key, tab] of Object.entries(tabs)) tab.setAttribute("aria-current", key === name ? "page" : "false");
  writing.state.hidden = name !== "write" || !path;
  tabs.record.disabled = !path?.endsWith(".pust");
  shelf.draw(overview, path);
  setTitle();
  try {
    if (name === "finish") {
      show(main, finishing.page);
      await finishing.open(overview.courses, overview.courses.find((course) => path?.startsWith(course.path ? `${course.path}/` : ""))?.path);
    } else if (!path) {
      show(main, welcome(shelf, !exercises().length));
    } else if (name === "record") {
      show(main, recording.page);
      await recording.open(path);
    } else {
      show(main, writing.page);
      if (writing.path !== path) await writing.open(path); else writing.layOut(0);
      writing.editor.refresh();
    }
  } catch (error) { tell(error.message); }
}

async function begin() {
  [overview, palette] = await Promise.all([get("/api/overview"), get("/api/vocabulary").then((words) => words.directives)]);
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (files().includes(wanted)) path = wanted;
  openness.hidden = !(await get("/api/phone").catch(() => ({}))).address;
  await enter("write");
  document.body.dataset.ready = "true";
  if (!window.CodeMirror) tell(t("no_editor"));
}
begin();

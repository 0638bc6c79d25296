// Writing: the text, what is wrong with it, what it sounds like, and its time.
import { get, hear, link, send } from "./api.js";
import { choose } from "./choices.js";
import { ask, h, moment, quoted, say, show, tell } from "./dom.js";
import { Editor, isPlain } from "./editor.js";
import { respell } from "./respell.js";
import { Spelling } from "./spelling.js";
import { Timelines } from "./timeline.js";
import { t } from "./words.js";

/** The view in which one file is written. */
export class Writing {
  constructor({ player, palette, onsaved }) {
    this.player = player;
    this.palette = palette;
    this.onsaved = onsaved;
    this.remarks = [];
    this.spelling = new Spelling({ editor: () => this.editor, onchange: () => this.#showSpelling() });
    this.page = h("div", { class: "writing" });
    this.#build();
    setInterval(() => this.#look(), 3000);
    addEventListener("beforeunload", (event) => { if (this.isChanged) event.preventDefault(); });
  }

  #build() {
    const button = (name, action, extra = {}) => h("button", { class: "tool", type: "button", onclick: action, ...extra }, t(name));
    this.tools = {
      line: button("line_play", () => this.playLine(), { title: "Ctrl+Enter" }),
      here: button("from_here", () => this.playFromHere(), { title: "Ctrl+Shift+Enter" }),
      stop: button("stop", () => this.player.stop(), { disabled: true }),
      loop: button("loop", () => this.player.loop(!this.player.isLooping), { "aria-pressed": "false" }),
      otherwise: button("say_otherwise", () => this.respell()),
      palette: button("palette", () => this.openPalette()),
      undo: button("undo", () => this.editor.undo(), { title: "Ctrl+Z" }),
      redo: button("redo", () => this.editor.redo(), { title: "Ctrl+Y" }),
      versions: button("versions", () => this.openVersions()),
      plain: window.CodeMirror ? button("plain", () => this.choosePlain(), { "aria-pressed": String(isPlain()), title: t("plain_why") }) : null,
    };
    this.variants = h("select", { "aria-label": t("variant"), class: "choice", hidden: true });
    this.state = h("span", { class: "state", role: "status" });
    const bar = h("div", { class: "tools", role: "toolbar", "aria-label": t("write") },
      h("span", { class: "group" }, this.tools.line, this.tools.here, this.variants, this.tools.stop, this.tools.loop),
      h("span", { class: "group" }, this.tools.otherwise, this.tools.palette),
      h("span", { class: "group end" }, this.tools.undo, this.tools.redo, this.tools.versions, this.tools.plain));
    const place = h("div", { class: "text" });
    this.list = h("ul", { class: "remarks" });
    this.count = h("span", { class: "count" });
    this.side = h("section", { class: "side", "aria-labelledby": "to-look-at" }, h("h2", { id: "to-look-at" }, t("messages"), this.count), this.list);
    const zoom = (name, factor, sign) => h("button", { class: "tool small", type: "button", "aria-label": t(name), title: t(name), onclick: () => this.timelines.scale(factor) }, sign);
    const time = h("div", { class: "lines" });
    this.time = h("section", { class: "time", "aria-label": t("timeline") },
      h("div", { class: "time-head" }, h("h2", {}, t("timeline")), zoom("zoom_out", 1 / 1.6, "−"), zoom("zoom_in", 1.6, "+"), zoom("fit", 0, t("fit"))), time);
    show(this.page, bar, h("div", { class: "desk" }, place, this.side), this.time);
    this.editor = new Editor(place, {
      label: t("text_label"), palette: this.palette,
      onchange: () => this.#changed(), oncursor: () => {},
      keys: {
        "Ctrl-Enter": () => this.playLine(), "Shift-Ctrl-Enter": () => this.playFromHere(), "Ctrl-S": () => this.save(),
      },
    });
    this.timelines = new Timelines(time, {
      onplay: (variant, sample) => this.#play(variant.name, sample),
      onselect: (place) => this.editor.go(place.from, false),
      onchange: (variant, mark, change) => this.#pull(mark, change),
      ontarget: (variant, text) => this.#retarget(variant, text),
    });
  }

  /** Changes between the editor with colours and the plain field. */
  async choosePlain() {
    await this.save();
    if (this.isChanged) return;
    await choose("plain", isPlain() ? "" : "yes");
    location.reload();
  }

  /** Opens a file. */
  async open(path) {
    await this.save();
    const file = await get("/api/script", { path });
    this.path = path;
    this.digest = file.digest;
    this.isScript = path.endsWith(".pust");
    this.layout = undefined;
    this.isChanged = false;
    this.time.hidden = !this.isScript;
    for (const name of ["line", "here", "loop", "otherwise", "palette"]) this.tools[name].disabled = !this.isScript;
    this.editor.open(file.text);
    this.editor.refresh();
    this.#tellState(t("saved"));
    show(this.list, h("li", { class: "quiet" }, t("messages_working")));
    this.mistakes = [];
    this.advice = [];
    this.spelling.open(path, this.isScript);
    this.editor.markWords([]);
    this.check();
    this.layOut(0);
  }

  #changed() {
    this.isChanged = true;
    this.#tellState(t("unsaved"));
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), 1500);
    clearTimeout(this.checking);
    this.checking = setTimeout(() => this.check(), 10);
    this.layOut(120);
    this.spelling.look();
  }

  #tellState(text) { this.state.textContent = text; }

  /** Saves what was changed; if the file was changed elsewhere meanwhile, asks, and loses neither. */
  async save() {
    if (!this.isChanged || !this.path || this.isAsking) return;
    clearTimeout(this.saving);
    const { path } = this;
    const text = this.editor.text;
    this.#tellState(t("saving"));
    try {
      const outcome = await send("PUT", "/api/script", { path, text, base: this.digest });
      if (outcome.isSaved) {
        this.digest = outcome.digest;
        this.isChanged = this.editor.text !== text;
        this.#tellState(t(this.isChanged ? "unsaved" : "saved"));
        this.onsaved(path);
      } else {
        await this.#settle(path, text, outcome);
      }
    } catch (error) {
      this.#tellState(t("save_failed", { reason: error.message }));
      this.saving = setTimeout(() => this.save(), 5000);
    }
  }

  async #settle(path, text, outcome) {
    this.isAsking = true;
    const choice = await ask(t("changed_title"), h("p", {}, t("changed_text")), [
      { value: "mine", title: t("keep_mine") }, { value: "theirs", title: t("take_theirs") },
    ]);
    this.isAsking = false;
    this.digest = outcome.digest;
    if (choice === "theirs") {
      await send("POST", "/api/version", { path, text });
      this.editor.take(outcome.text);
    }
    this.isChanged = true;
    await this.save();
  }

  /** Takes a file in that was changed elsewhere, if nothing here was changed. */
  async #look() {
    if (!this.path || this.isChanged || this.isAsking || document.hidden) return;
    const { path, digest } = this;
    try {
      const state = await get("/api/digest", { path });
      if (state.digest === digest || this.path !== path || this.isChanged || this.digest !== digest) return;
      const file = await get("/api/script", { path });
      if (this.isChanged || this.path !== path) return;
      this.digest = file.digest;
      this.editor.take(file.text);
      clearTimeout(this.saving);
      this.isChanged = false;
      this.#tellState(t("saved"));
      tell(t("took_in"));
      this.spelling.look();
    } catch { /* the next look may find it */ }
  }

  /** Looks for mistakes; what is typed meanwhile is looked through right after. */
  async check() {
    if (this.isChecking) { this.isCheckWanted = true; return; }
    this.isChecking = true;
    try {
      const { path } = this;
      const { text } = this.editor;
      const { remarks } = await send("POST", "/api/check", { path, text });
      if (this.path === path && this.editor.text === text) this.#show(madeOn(text, remarks), this.advice ?? []);
    } catch { /* it is asked again with the next key */ }
    this.isChecking = false;
    if (this.isCheckWanted) { this.isCheckWanted = false; this.check(); }
  }

  #show(mistakes, advice) {
    this.mistakes = mistakes;
    this.advice = advice;
    const known = new Set(mistakes.map((remark) => remark.code + remark.message + remark.place?.from.line));
    const remarks = [...mistakes, ...advice.filter((remark) => !known.has(remark.code + remark.message + remark.place?.from.line))];
    this.remarks = remarks;
    this.editor.mark(remarks);
    const entries = [...this.#questions(), ...this.spelling.entries];
    const errors = remarks.filter((remark) => remark.isError).length;
    const count = remarks.length + entries.length;
    this.count.textContent = count ? String(count) : "";
    this.count.className = errors ? "count wrong" : "count";
    if (!count) { show(this.list, h("li", { class: "quiet" }, t("messages_none"))); return; }
    show(this.list, remarks.slice(0, 200).map((remark) => this.#remark(remark)), entries);
  }

  /** Marks the unknown words. Between two looks the marks move with their text by themselves. */
  #showSpelling() {
    this.editor.markWords(this.spelling.places);
    this.#show(this.mistakes ?? [], this.advice ?? []);
  }

  #remark(remark) {
    const where = remark.place ? t("line", { line: remark.place.from.line + 1 }) : t("in_file", { file: remark.file ?? "" });
    return h("li", { class: remark.isError ? "remark wrong" : "remark" },
      h("p", { class: "where" }, h("b", {}, t(remark.isError ? "error" : "advice")), " ", where, " ", h("span", { class: "code" }, remark.code)),
      h("p", {}, quoted(remark.message)),
      h("p", { class: "hint" }, quoted(remark.hint)),
      h("div", { class: "choices" },
        remark.mends.map((mend) => h("button", { class: "button small", type: "button", onclick: () => this.#mend(mend, remark.text) }, quoted(mend.title))),
        remark.place ? h("button", { class: "button quiet small", type: "button", "aria-label": `${t("go")} ${where}`, onclick: () => this.editor.go(remark.place.from) }, t("go")) : null));
  }

  /** What an import was not sure of: comments that stand in the text until somebody has looked. */
  #questions() {
    if (!this.isScript) return [];
    const lines = this.editor.text.split("\n");
    return lines.flatMap((text, line) => (/^\s*\/\/ \? /.test(text) ? [{ text: text.replace(/^\s*\/\/ \? /, ""), line }] : [])).slice(0, 40).map(({ text, line }) => h("li", { class: "remark" },
      h("p", { class: "where" }, h("b", {}, t("question")), " ", t("line", { line: line + 1 })), h("p", {}, text),
      h("div", { class: "choices" },
        h("button", { class: "button small", type: "button", "aria-label": `${t("question_done")} ${t("line", { line: line + 1 })}`, onclick: () => {
          if (this.editor.text.split("\n")[line] !== lines[line]) return;
          this.editor.replace({ from: { line, ch: 0 }, to: line + 1 < lines.length ? { line: line + 1, ch: 0 } : { line, ch: lines[line].length } }, "");
        } }, t("question_done")),
        h("button", { class: "button quiet small", type: "button", "aria-label": `${t("go")} ${t("line", { line: line + 1 })}`, onclick: () => this.editor.go({ line, ch: 0 }) }, t("go")))));
  }

  /** Mends the text that the mend was made on. A text that has changed since is being looked through, which brings a new list. */
  #mend(mend, text) {
    if (this.editor.text !== text) return;
    for (const change of mend.changes.toReversed()) this.editor.replace(change.place, change.text);
    this.editor.go(mend.changes[0].place.from);
  }

  /** Speaks and lays out the text, after a while without a key. */
  layOut(wait) {
    clearTimeout(this.laying);
    if (!this.isScript) { this.advice = []; return; }
    this.laying = setTimeout(async () => {
      const { path } = this;
      const text = this.editor.text;
      if (!this.layout) this.timelines.wait();
      this.asked?.abort();
      this.asked = new AbortController();
      try {
        const layout = await send("POST", "/api/layout", { path, text }, this.asked.signal);
        if (this.path !== path || this.editor.text !== text) return;
        this.layout = layout;
        this.#chooseVariants(layout);
        this.timelines.draw(layout);
        if (this.isRefocused) { this.isRefocused = false; this.timelines.refocus(); }
        // What only speaking and laying out can show stays until the next layout.
        const isOfText = (remark) => /^[PK]/.test(remark.code);
        const remarks = madeOn(text, layout.remarks);
        this.#show(remarks.filter(isOfText), remarks.filter((remark) => !isOfText(remark)));
      } catch (error) {
        // A question that came late called this one off: it is asked again.
        if (error.status === 409 && this.path === path && this.editor.text === text) this.layOut(150);
        else if (error.name !== "AbortError" && error.status !== 409) {
          if (!this.layout) this.timelines.draw({ variants: [] });
          tell(error.message);
        }
      }
    }, wait);
  }

  #chooseVariants(layout) {
    const chosen = this.variants.value;
    show(this.variants, layout.variants.map((variant) => h("option", { value: variant.name }, variant.name)));
    if (layout.variants.some((variant) => variant.name === chosen)) this.variants.value = chosen;
    this.variants.hidden = layout.variants.length < 2;
  }

  /** Changes the silence of a mark: by seconds, or to a range. */
  #pull(mark, change) {
    const written = this.editor.slice(mark.place);
    const word = /^\[\s*([^\s\]]+)/.exec(written)?.[1];
    if (!word) return;
    const round = (number) => Math.max(0, Math.round(number * 10) / 10);
    const range = typeof change === "number"
      ? { least: round(mark.least + change), most: round(mark.most + change) } : { least: round(change.least), most: round(change.most) };
    if (range.most <= 0) return;
    const number = (value) => String(value).replace(".", ",");
    const text = range.least === range.most ? number(range.least) : `${number(range.least)}–${number(range.most)}`;
    this.isRefocused = document.activeElement?.closest?.(".drawing") !== null;
    this.editor.replace(mark.place, `[${word} ${text} s]`);
    this.timelines.selected = { ...this.timelines.selected, line: mark.place.from.line };
    say(`${t("silence")} ${text} ${t("seconds")}`);
  }

  #retarget(variant, text) {
    const match = /^\s*(\d+)(?:\s*[:.,]\s*(\d{1,2}))?\s*$/.exec(text);
    if (!match || !variant.place) { this.timelines.draw(this.layout); return; }
    const [minutes, seconds] = [Number(match[1]), Number(match[2] ?? 0)];
    const words = [minutes ? `${minutes} min` : "", seconds ? `${seconds} s` : ""].filter(Boolean).join(" ");
    if (words) this.editor.replace(variant.place, words);
  }

  /** Plays what the line at the cursor says. */
  async playLine() {
    if (!this.isScript) return;
    const line = this.editor.line;
    try {
      const sound = await hear("/api/say", { path: this.path, text: this.editor.text, line });
      this.editor.follow(line);
      await this.player.play(sound, { kind: "line", onposition: (time) => { if (time === undefined) this.editor.follow(undefined); } });
    } catch (error) { tell(error.message); }
  }

  /** Plays the track from the line at the cursor to its end. */
  playFromHere() {
    if (!this.layout) return;
    const name = this.variants.value || this.layout.variants[0]?.name;
    const sample = this.timelines.sample(name, this.editor.line) ?? 0;
    this.#play(name, sample);
  }

  #play(name, sample) {
    const variant = this.layout?.variants.find((variant) => variant.name === name);
    if (!variant?.timeline) return;
    const rate = variant.timeline.sampleRate;
    const from = Math.max(0, Math.min(sample, variant.timeline.samples - 1));
    this.player.play(link("/api/sound", { layout: this.layout.id, variant: name, from }), {
      kind: "track",
      onposition: (time) => {
        const line = this.timelines.follow(name, time === undefined ? undefined : from + time * rate);
        this.editor.follow(line);
      },
    });
  }

  /** Shows what can be stopped. */
  showPlaying() {
    this.tools.stop.disabled = !this.player.isPlaying;
    this.tools.loop.setAttribute("aria-pressed", String(this.player.isLooping));
  }

  /** Asks how the word at the cursor is to be said, and keeps it in the pronunciations. */
  async respell() {
    const { word } = this.editor;
    if (!word || /\s/.test(word) || !/\p{L}/u.test(word)) { tell(t("respell_choose")); return; }
    await respell({
      path: this.path, text: this.editor.text, word, line: this.editor.line, player: this.player,
      onkept: () => { this.check(); this.layOut(0); this.spelling.look(0); this.onsaved(this.path); },
    });
    this.editor.focus();
  }

  /** Offers the directives with their examples. */
  async openPalette() {
    const entries = this.palette() ?? [];
    const list = h("ul", { class: "palette" }, entries.filter((entry) => entry.word !== "slutt").map((entry) => h("li", {},
      h("button", { type: "submit", value: entry.example }, h("code", {}, entry.example), h("span", {}, entry.summary)))));
    const answer = await ask(t("palette_title"), list, [{ value: "", title: t("cancel") }]);
    if (answer) this.editor.insert(answer.replace(" … ", "\n\n"));
    this.editor.focus();
  }

  /** Offers the earlier texts. */
  async openVersions() {
    if (!this.path) return;
    await this.save();
    const { path } = this;
    const versions = await get("/api/versions", { path });
    const words = versions.slice(0, 15).map((version) => [version, h("span", {})]);
    const list = versions.length
      ? h("ul", { class: "palette" }, versions.map((version, index) => h("li", {}, h("button", { type: "submit", value: version.name },
        h("strong", {}, moment(version.time)), words[index]?.[1]))))
      : h("p", {}, t("versions_none"));
    const chosen = ask(t("versions_title"), h("div", {}, versions.length ? h("p", { class: "quiet" }, t("versions_text")) : null, list), [{ value: "", title: t("cancel") }]);
    this.#tellDifferences(path, words);
    const name = await chosen;
    if (name) this.editor.take((await get("/api/version", { path, name })).text);
    this.editor.focus();
  }

  /** Says what earlier texts have that the present one has not. */
  async #tellDifferences(path, versions) {
    const now = new Set(this.editor.text.split("\n"));
    for (const [version, place] of versions) {
      try {
        const { text } = await get("/api/version", { path, name: version.name });
        const other = text.split("\n").filter((line) => line.trim() && !now.has(line));
        const first = other[0]?.length > 70 ? `${other[0].slice(0, 70)} …` : other[0];
        place.textContent = other.length === 0 ? t("version_less") : other.length === 1 ? t("version_line", { first }) : t("version_lines", { first, count: other.length - 1 });
      } catch { return; }
    }
  }
}

/** Remarks with the text that they were made on: their places are in no other. */
function madeOn(text, remarks) {
  for (const remark of remarks) remark.text = text;
  return remarks;
}

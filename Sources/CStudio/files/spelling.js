// Words that no dictionary has: marked in the text, with what may have been meant.
import { send } from "./api.js";
import { choice, choose } from "./choices.js";
import { h, say, tell } from "./dom.js";
import { t } from "./words.js";

/** Looks at how a script is spelled. */
export class Spelling {
  constructor({ editor, onchange }) {
    this.editor = editor;
    this.onchange = onchange;
    this.words = [];
  }

  /** Begins with another file; lists have nothing to spell. */
  open(path, isScript) {
    this.path = isScript ? path : undefined;
    this.words = [];
    this.look(0);
  }

  /** Looks after a while without a key. */
  look(wait = 700) {
    clearTimeout(this.waiting);
    if (!this.path || this.isMissing) return;
    this.waiting = setTimeout(() => this.#ask(), wait);
  }

  async #ask() {
    const { path } = this;
    const text = this.editor().text;
    let answer;
    try { answer = await send("POST", "/api/spelling", { path, text }); } catch { return; }
    if (!answer.isAvailable) { this.#miss(); return; }
    if (this.path !== path || this.editor().text !== text) return;
    this.words = answer.words;
    this.onchange();
    if (!answer.isWhole) this.look(50);
  }

  /** Says once that there is no checker: all else works. */
  #miss() {
    this.isMissing = true;
    if (choice("no-spelling-told")) return;
    tell(t("spelling_missing"));
    choose("no-spelling-told", "yes");
  }

  /** Where the unknown words stand. */
  get places() { return this.words.flatMap((word) => word.places.map((place) => ({ place, word: word.word }))); }

  /** The unknown words as entries of the list of what is to be looked at. */
  get entries() { return this.words.slice(0, 40).map((word) => this.#entry(word)); }

  #entry(word) {
    const lines = [...new Set(word.places.map((place) => place.from.line + 1))];
    const where = lines.length > 1 ? t("lines", { lines: lines.slice(0, 6).join(", ") }) : t("line", { line: lines[0] });
    return h("li", { class: "remark spelt" },
      h("p", { class: "where" }, h("b", {}, t("unknown_word")), " ", where),
      h("p", {}, `«${word.word}»`, word.proposals.length ? ` · ${t("meant")}` : ""),
      h("div", { class: "choices" },
        word.proposals.map((proposal, index) => h("button", {
          class: index ? "button quiet small" : "button small", type: "button", "aria-label": t("write_instead", { proposal, word: word.word }), onclick: () => this.#mend(word, proposal),
        }, proposal)),
        h("button", { class: "button quiet small", type: "button", onclick: () => this.#add(word.word) }, t("own_word")),
        h("button", { class: "button quiet small", type: "button", "aria-label": `${t("go")} ${word.word}`, onclick: () => this.editor().go(word.places[0].from) }, t("go"))));
  }

  #mend(word, proposal) {
    const editor = this.editor();
    // From the end, so that the other places stay where they are.
    for (const place of word.places.toReversed()) if (editor.slice(place) === word.word) editor.replace(place, proposal);
    editor.go(word.places[0].from);
    say(t("written_instead", { proposal }));
    this.words = this.words.filter((other) => other !== word);
    this.onchange();
    this.look();
  }

  async #add(word) {
    const { path } = this;
    try {
      await send("POST", "/api/own-word", { path, word, isAdded: true });
      this.words = this.words.filter((other) => other.word.toLowerCase() !== word.toLowerCase());
      this.onchange();
      tell(t("own_word_done", { word }), { title: t("undo"), action: async () => {
        try { await send("POST", "/api/own-word", { path, word, isAdded: false }); } catch (error) { tell(error.message); }
        this.look(0);
      } });
      this.look(0);
    } catch (error) { tell(error.message); }
  }
}

// The text. CodeMirror where it is installed, else a plain field: all else is the same.
import { choice } from "./choices.js";
import { h } from "./dom.js";
import { t } from "./words.js";

const CodeMirror = window.CodeMirror;
const directive = /\[[^\]\n]*\]?/;

/** The colours of the markup: head, chapters, directives, values, comments. */
function defineMode() {
  CodeMirror.defineMode("pust", () => ({
    startState: () => ({ line: 0, isHead: false }),
    blankLine: (state) => { state.line += 1; },
    token(stream, state) {
      if (stream.sol()) {
        state.line += 1;
        if (/^---\s*$/.test(stream.string)) {
          if (state.line === 1 || state.isHead) {
            state.isHead = !state.isHead;
            stream.skipToEnd();
            return "meta";
          }
        }
        if (!state.isHead && stream.match(/^\s*\/\/.*/)) return "comment";
        if (!state.isHead && stream.match(/^#.*/)) return "header";
      }
      if (state.isHead) {
        if (stream.match(/^#.*/)) return "comment";
        if (stream.sol() && stream.match(/^\s*[^:#\s][^:]*(?=:)/)) return "attribute";
        stream.next();
        stream.eatWhile(/[^#:]/);
        return null;
      }
      if (stream.match(directive)) return "keyword";
      if (stream.match(/\{[^}\n]*\}?/)) return "variable-2";
      stream.next();
      stream.eatWhile(/[^[{]/);
      return null;
    },
  }));
}

/** Whether the plain field is wanted: screen readers read it as any other, and the browser's spelling works in it. */
export function isPlain() { return choice("plain") === "yes"; }

/** The field that a script is written in. */
export class Editor {
  constructor(place, { label, palette, onchange, oncursor, keys }) {
    this.listeners = { onchange, oncursor };
    this.marks = [];
    this.spelt = [];
    this.isQuiet = false;
    if (CodeMirror && !isPlain()) this.#makeCode(place, label, palette, keys);
    else this.#makePlain(place, label, keys);
  }

  #makeCode(place, label, palette, keys) {
    defineMode();
    const code = CodeMirror(place, {
      mode: "pust", lineWrapping: true, lineNumbers: true, styleActiveLine: true, gutters: ["marks", "CodeMirror-linenumbers"],
      inputStyle: "textarea", screenReaderLabel: label, undoDepth: 2000,
      extraKeys: { ...keys, Tab: false, "Shift-Tab": false, "Ctrl-Space": () => this.complete(palette), Esc: () => code.getInputField().blur() },
    });
    code.getInputField().setAttribute("aria-label", label);
    code.getScrollerElement().tabIndex = 0;
    code.on("change", (_, change) => {
      if (this.isQuiet) return;
      this.listeners.onchange();
      if (change.origin === "+input" && change.text.join("").endsWith("[")) this.complete(palette);
    });
    code.on("cursorActivity", () => this.listeners.oncursor());
    this.code = code;
  }

  #makePlain(place, label, keys) {
    this.plain = h("textarea", {
      class: "plain", "aria-label": label, lang: "nb", spellcheck: true,
      oninput: () => { if (!this.isQuiet) this.listeners.onchange(); },
      onkeyup: () => this.listeners.oncursor(), onclick: () => this.listeners.oncursor(),
      onkeydown: (event) => {
        const name = (event.ctrlKey || event.metaKey ? "Ctrl-" : "") + (event.shiftKey ? "Shift-" : "") + event.key;
        const key = keys[name] ?? (event.shiftKey ? keys[`Shift-${event.ctrlKey ? "Ctrl-" : ""}${event.key}`] : undefined);
        if (key) { event.preventDefault(); key(); }
      },
    });
    place.append(this.plain);
  }

  get text() { return this.code ? this.code.getValue() : this.plain.value; }

  /** Puts another file's text in, with nothing to undo. */
  open(text) {
    this.isQuiet = true;
    if (this.code) { this.code.setValue(text); this.code.clearHistory(); } else this.plain.value = text;
    this.isQuiet = false;
  }

  /** Puts another text in, which can be undone. */
  take(text) {
    if (!this.code) { this.plain.value = text; this.listeners.onchange(); return; }
    const { line, ch } = this.code.getCursor();
    this.code.setValue(text);
    this.code.setCursor({ line, ch });
  }

  /** Whether there is something to undo or to do again. */
  get history() { return this.code ? this.code.historySize() : { undo: 1, redo: 1 }; }
  undo() { if (this.code) this.code.undo(); else { this.plain.focus(); document.execCommand("undo"); } }
  redo() { if (this.code) this.code.redo(); else { this.plain.focus(); document.execCommand("redo"); } }

  /** What stands in a stretch. */
  slice({ from, to }) {
    if (this.code) return this.code.getRange(from, to);
    return this.plain.value.slice(this.#offset(from), this.#offset(to));
  }

  /** Replaces a stretch. */
  replace({ from, to }, text) {
    if (this.code) { this.code.replaceRange(text, from, to, "*change"); return; }
    this.plain.setRangeText(text, this.#offset(from), this.#offset(to), "end");
    this.listeners.onchange();
  }

  /** Puts text where the cursor is, on a line of its own if it is a directive. */
  insert(text) {
    if (this.code) {
      const { line } = this.code.getCursor();
      const isBlank = this.code.getLine(line).trim() === "" || this.code.getLine(line).trim() === "[";
      const at = isBlank ? [{ line, ch: 0 }, { line }] : [{ line }, { line }];
      this.code.replaceRange(isBlank ? text : `\n${text}`, at[0], at[1]);
      this.code.focus();
      return;
    }
    this.plain.setRangeText(`${text}\n`);
    this.listeners.onchange();
  }

  #offset({ line, ch }) {
    const lines = this.plain.value.split("\n");
    return lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + ch;
  }

  /** The line of the cursor, from 0. */
  get line() {
    if (this.code) return this.code.getCursor().line;
    return this.plain.value.slice(0, this.plain.selectionStart).split("\n").length - 1;
  }

  /** The word that is selected, or that the cursor is in. */
  get word() {
    if (this.code) {
      if (this.code.somethingSelected()) return this.code.getSelection().trim();
      const { anchor, head } = this.code.findWordAt(this.code.getCursor());
      return this.code.getRange(anchor, head).trim();
    }
    return this.plain.value.slice(this.plain.selectionStart, this.plain.selectionEnd).trim();
  }

  /** Moves the cursor to a place. */
  go(place, isFocused = true) {
    if (this.code) {
      this.code.setCursor(place);
      this.code.scrollIntoView(place, 80);
    } else {
      const offset = this.#offset(place);
      this.plain.setSelectionRange(offset, offset);
    }
    if (isFocused) this.focus();
  }

  focus() { (this.code ?? this.plain).focus(); }

  /** Marks mistakes and advice. */
  mark(remarks) {
    if (!this.code) return;
    this.code.operation(() => {
      for (const mark of this.marks) mark.clear();
      this.code.clearGutter("marks");
      this.marks = remarks.filter((remark) => remark.place).map((remark) => {
        const { from, to } = remark.place;
        const dot = h("span", { class: remark.isError ? "dot error" : "dot advice", title: remark.message });
        this.code.setGutterMarker(from.line, "marks", dot);
        const end = from.line === to.line && from.ch === to.ch ? { line: to.line, ch: to.ch + 1 } : to;
        return this.code.markText(from, end, { className: remark.isError ? "wrong" : "advised", title: remark.message });
      });
    });
  }

  /** Marks words that no dictionary has. */
  markWords(words) {
    if (!this.code) return;
    this.code.operation(() => {
      for (const mark of this.spelt) mark.clear();
      this.spelt = words.map(({ place, word }) => this.code.markText(place.from, place.to, { className: "unknown", title: `${t("unknown_word")}: ${word}` }));
    });
  }

  /** Marks the line that is heard. */
  follow(line) {
    if (!this.code || line === this.followed) return;
    if (this.followed !== undefined) this.code.removeLineClass(this.followed, "background", "heard-line");
    this.followed = line;
    if (line === undefined) return;
    this.code.addLineClass(line, "background", "heard-line");
    this.code.scrollIntoView({ line, ch: 0 }, 60);
  }

  /** Offers the directives. */
  complete(palette) {
    if (!CodeMirror.showHint || !palette()) return;
    this.code.showHint({
      completeSingle: false, closeCharacters: /[\s\]]/,
      hint: (code) => {
        const cursor = code.getCursor();
        const before = code.getLine(cursor.line).slice(0, cursor.ch);
        const open = before.lastIndexOf("[");
        const written = open < 0 ? "" : before.slice(open + 1).toLowerCase();
        if (written.includes(" ") || (open >= 0 && before.slice(open).includes("]"))) return null;
        const entries = palette().filter((entry) => entry.words.some((word) => word.startsWith(written)));
        return {
          from: { line: cursor.line, ch: open < 0 ? cursor.ch : open }, to: cursor,
          list: entries.map((entry) => ({
            text: entry.example.replace(" … ", "\n\n"), displayText: entry.example, className: "offer",
            render: (item) => item.append(h("code", {}, entry.example), h("span", {}, entry.summary)),
          })),
        };
      },
    });
  }

  refresh() { this.code?.refresh(); }
}

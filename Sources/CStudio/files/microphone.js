// A trial before the first line: recorded, judged, and played back. Nothing of it is kept.
import { upload } from "./api.js";
import { decimal, h, say, show } from "./dom.js";
import { t } from "./words.js";

/** The longest trial, in seconds: a line, and no more. */
const LONGEST = 8;

/** Tries the microphone. `onend` is called when its user wants to begin. */
export class MicrophoneTrial {
  constructor({ recorder, player, onend }) {
    this.recorder = recorder;
    this.player = player;
    this.onend = onend;
    this.go = h("button", { class: "record", type: "button", onclick: () => this.toggle() });
    this.outcome = h("p", { class: "quality", role: "status" });
    this.line = h("p", { class: "now-line", id: "trial-line" });
    this.choices = h("div", { class: "choices center" });
    this.page = h("section", { class: "trial", "aria-labelledby": "trial-title", hidden: true },
      h("h2", { id: "trial-title" }, t("trial_title")), h("p", { class: "quiet" }, t("trial_text")), this.line,
      h("div", { class: "deck" }, this.go), this.outcome, this.choices);
    this.go.setAttribute("aria-describedby", "trial-line");
  }

  get isOpen() { return !this.page.hidden; }

  /** Shows the trial with a line to read. */
  open(line) {
    this.line.textContent = line;
    this.sound = undefined;
    this.page.hidden = false;
    this.#rest("");
    this.go.focus();
  }

  close() {
    if (this.recorder.isRecording) this.recorder.drop();
    clearTimeout(this.ending);
    this.page.hidden = true;
  }

  #rest(words, style = "") {
    this.go.classList.remove("on");
    this.go.textContent = t(this.sound ? "trial_again" : "trial_begin");
    this.outcome.className = `quality ${style}`;
    this.outcome.textContent = words;
    const button = (name, action, look) => h("button", { class: look, type: "button", onclick: action }, t(name));
    show(this.choices,
      this.sound ? button("trial_accept", () => this.#end(), style === "good" ? "button" : "button quiet") : null,
      this.sound ? button("trial_hear", () => this.#play(), "button quiet") : null,
      this.sound ? null : button("trial_skip", () => this.#end(), "button quiet small"));
  }

  #end() {
    this.player.stop();
    this.close();
    this.onend();
  }

  /** Begins a trial, or ends it. */
  toggle() {
    if (this.recorder.isRecording) { this.#judge(); return; }
    if (!this.recorder.isOpen) return;
    this.player.stop();
    this.recorder.begin();
    this.go.classList.add("on");
    this.outcome.textContent = t("recording");
    this.ending = setTimeout(() => this.#judge(), LONGEST * 1000);
  }

  /** Shows how long it has lasted. */
  tick(seconds) { this.go.textContent = `${t("trial_end")} · ${decimal(seconds)} s`; }

  async #judge() {
    clearTimeout(this.ending);
    this.sound = this.recorder.end();
    this.#rest(t("trial_judging"));
    try {
      const { seconds, remarks } = await upload("/api/trial", {}, this.sound);
      if (!this.isOpen) return;
      const isHeard = seconds !== undefined && seconds !== null;
      const words = isHeard ? remarks.join(". ") || t("trial_good", { seconds: decimal(seconds) }) : `${remarks.join(". ")}. ${t("trial_silent")}`;
      this.#rest(words, isHeard && !remarks.length ? "good" : "look");
      if (isHeard) this.#play();
      say(words);
      this.choices.querySelector("button")?.focus();
    } catch (error) { this.#rest(error.message, "look"); }
  }

  #play() { this.player.play(this.sound, { kind: "take" }); }
}

// The recording room: one line at a time, large enough to read from a chair.
import { get, hear, link, send, upload } from "./api.js";
import { choice, choose } from "./choices.js";
import { ask, decimal, h, moment, say, show, tell } from "./dom.js";
import { MicrophoneTrial } from "./microphone.js";
import { Recorder } from "./recorder.js";
import { t } from "./words.js";

/** The view in which lines are read aloud. */
export class Recording {
  constructor({ player, onchange }) {
    this.player = player;
    this.onchange = onchange;
    this.index = 0;
    this.lines = [];
    this.recorder = new Recorder((peak, seconds) => this.#level(peak, seconds), () => this.#lose());
    this.trial = new MicrophoneTrial({ recorder: this.recorder, player, onend: () => this.#begin() });
    this.page = h("div", { class: "recording" });
    addEventListener("keydown", (event) => this.#key(event));
    navigator.mediaDevices?.addEventListener("devicechange", () => { if (this.isLive) this.#drawDevices(); });
  }

  /** Opens the lines of a script. */
  async open(path) {
    this.path = path;
    this.sheet = await get("/api/sheet", { path });
    this.lines = this.sheet.lines;
    const missing = this.lines.findIndex((line) => !line.take);
    this.index = Math.max(0, missing);
    this.#build();
    this.#draw();
  }

  /** Leaves the room: the microphone is let go. */
  leave() {
    if (this.recorder.isRecording) this.recorder.drop();
    this.trial.close();
    this.recorder.close();
    this.isLive = false;
  }

  #build() {
    if (!this.lines.length) { show(this.page, h("p", { class: "empty" }, t("nothing_said"))); return; }
    this.prompter = h("div", { class: "prompter" });
    this.meter = h("div", { class: "meter-now" });
    this.advice = h("p", { class: "level-words" }, t("mic_text"));
    this.open_ = h("button", { class: "button", type: "button", onclick: () => this.#openMicrophone() }, t("mic_open"));
    this.device = h("select", { "aria-label": t("mic"), hidden: true, onchange: () => this.#openMicrophone(this.device.value) });
    this.again = h("button", { class: "button quiet small", type: "button", hidden: true, onclick: () => this.#try() }, t("trial_go"));
    this.count = h("select", { "aria-label": t("countdown"), onchange: () => choose("countdown", this.count.value) },
      h("option", { value: "0" }, `${t("countdown")}: ${t("countdown_none")}`), h("option", { value: "3" }, `${t("countdown")}: ${t("countdown_three")}`));
    this.count.value = choice("countdown") || "0";
    const button = (name, action, style = "button quiet") => h("button", { class: style, type: "button", onclick: action }, t(name));
    this.record = h("button", { class: "record", type: "button", disabled: true, onclick: () => this.#toggle() }, t("begin"));
    this.quality = h("p", { class: "quality", role: "status" });
    this.take = h("div", { class: "choices center" });
    this.progress = h("div", { class: "coverage" });
    this.list = h("ol", { class: "line-list" });
    this.desk = [
      this.prompter,
      h("div", { class: "deck" }, button("previous", () => this.#go(this.index - 1)), this.record,
        button("next", () => this.#go(this.index + 1)), button("next_missing", () => this.#nextMissing())),
      this.quality, this.take, h("p", { class: "quiet center small-text" }, t("keys"))];
    show(this.page,
      h("section", { class: "stage", "aria-label": t("record") },
        h("div", { class: "microphone" }, this.open_, this.device, h("div", { class: "meter", "aria-hidden": "true" }, this.meter), this.advice, this.again, this.count),
        this.trial.page, this.desk),
      h("section", { class: "side", "aria-labelledby": "all-lines" },
        h("h2", { id: "all-lines" }, t("all_lines")), this.progress,
        button("split", () => this.#split(), "button quiet small"), this.list));
  }

  #draw() {
    if (!this.lines.length) return;
    const line = this.lines[this.index];
    const beside = (index, name) => h("p", { class: name, "aria-hidden": "true" }, this.lines[index]?.written ?? "");
    show(this.prompter,
      h("p", { class: "chapter-name" }, [line.chapter, `${this.index + 1} / ${this.lines.length}`, t("around", { seconds: decimal(line.seconds) })].filter(Boolean).join(" · ")),
      beside(this.index - 1, "neighbour"),
      h("p", { class: "now-line", id: "now-line" }, line.written),
      line.spoken ? h("p", { class: "spoken" }, line.spoken) : null,
      beside(this.index + 1, "neighbour"));
    this.record.setAttribute("aria-describedby", "now-line");
    this.#drawTake(line);
    this.#drawList();
  }

  #drawTake(line) {
    this.quality.className = "quality";
    if (line.take) {
      const { seconds, remarks } = line.take;
      const isGood = seconds !== undefined && seconds !== null && !remarks.length;
      this.quality.textContent = isGood ? t("take_good", { seconds: decimal(seconds) }) : remarks.join(". ") || t("take_unusable");
      this.quality.classList.add(isGood ? "good" : "look");
    } else {
      this.quality.textContent = "";
    }
    const button = (name, action) => h("button", { class: "button quiet small", type: "button", onclick: action }, t(name));
    show(this.take,
      line.take ? button("take_play", () => this.#play()) : null,
      button("take_synthetic", () => this.#playVoice()),
      line.former ? button("take_former", () => this.#former()) : null,
      line.take ? button("take_remove", () => this.#choose(undefined)) : null);
  }

  #drawList() {
    const recorded = this.lines.filter((line) => line.take).length;
    const words = t("coverage", { recorded, lines: this.lines.length });
    show(this.progress, h("progress", { max: this.lines.length, value: recorded, "aria-label": words }), h("span", {}, words));
    show(this.list, this.lines.map((line, index) => {
      const state = !line.take ? "missing" : line.take.remarks.length ? "has_remark" : "is_recorded";
      return h("li", {}, h("button", {
        type: "button", class: `line ${state}`, "aria-current": index === this.index ? "true" : undefined, onclick: () => this.#go(index),
      }, h("span", {}, line.written), h("small", {}, t(state))));
    }));
    const now = this.list.children[this.index];
    if (now) this.list.scrollTop = now.offsetTop - this.list.offsetTop - this.list.clientHeight / 3;
  }

  #go(index) {
    if (this.recorder.isRecording || this.isCounting) return;
    if (this.trial.isOpen) { this.trial.close(); this.#showDesk(); }
    this.player.stop();
    this.index = Math.min(this.lines.length - 1, Math.max(0, index));
    this.#draw();
    say(this.lines[this.index].written);
  }

  #nextMissing() {
    const after = this.lines.findIndex((line, index) => index > this.index && !line.take);
    const first = after >= 0 ? after : this.lines.findIndex((line) => !line.take);
    if (first >= 0) this.#go(first); else tell(t("done_all"));
  }

  /** Turns a microphone on: one that was chosen, or the one that was used the last time. */
  async #openMicrophone(device) {
    try {
      await this.recorder.open(device);
      const known = !device && choice("microphone") ? await this.#remembered() : undefined;
      if (known) await this.recorder.open(known);
    } catch (error) {
      this.advice.textContent = t(error.name === "NotAllowedError" ? "mic_denied" : "mic_none");
      return;
    }
    if (device) choose("microphone", this.recorder.label);
    this.isLive = true;
    this.open_.hidden = true;
    this.again.hidden = false;
    this.record.disabled = false;
    await this.#drawDevices();
    if (choice("tried-microphone") === this.recorder.label) { this.#showDesk(); this.record.focus(); } else this.#try();
  }

  /** The microphone that was chosen the last time, if it is not the one that listens already; says so if it is not there. */
  async #remembered() {
    const wanted = choice("microphone");
    if (this.recorder.label === wanted) return undefined;
    const found = (await this.recorder.devices()).find((one) => one.label === wanted);
    if (!found) tell(t("mic_other", { wanted, label: this.recorder.label }));
    return found?.deviceId;
  }

  async #drawDevices() {
    const devices = await this.recorder.devices();
    const chosen = this.recorder.stream?.getAudioTracks()[0]?.getSettings().deviceId;
    show(this.device, devices.map((one, index) => h("option", { value: one.deviceId, selected: one.deviceId === chosen }, one.label || `${t("mic")} ${index + 1}`)));
    this.device.hidden = false;
  }

  /** What is to be done when the microphone is unplugged. */
  #lose() {
    this.trial.close();
    this.recorder.close();
    this.isLive = false;
    this.isCounting = false;
    this.open_.hidden = false;
    this.again.hidden = true;
    this.device.hidden = true;
    this.record.disabled = true;
    this.record.classList.remove("on");
    this.record.textContent = t("begin");
    this.levelState = undefined;
    this.advice.textContent = t("mic_gone");
    this.#showDesk();
    tell(t("mic_gone"));
  }

  /** Tries the microphone before the first line, or when it is asked for. */
  #try() {
    if (this.recorder.isRecording || this.isCounting) return;
    for (const part of this.desk) part.hidden = true;
    this.again.hidden = true;
    this.trial.open(this.lines[this.index].written);
  }

  /** Begins to read: the microphone has been tried, and that is remembered. */
  #begin() {
    choose("tried-microphone", this.recorder.label);
    choose("microphone", this.recorder.label);
    this.#showDesk();
    this.record.focus();
  }

  #showDesk() {
    for (const part of this.desk) part.hidden = false;
    this.again.hidden = !this.isLive;
  }

  #level(peak, seconds) {
    const decibel = 20 * Math.log10(Math.max(peak, 1e-5));
    const share = Math.max(0, Math.min(1, (decibel + 60) / 60));
    this.meter.style.setProperty("--level", share.toFixed(3));
    this.loudest = Math.max(peak, (this.loudest ?? 0) * 0.985);
    const loudest = 20 * Math.log10(Math.max(this.loudest, 1e-5));
    const state = loudest > -1 ? "level_loud" : loudest > -30 ? "level_good" : loudest > -48 ? "level_low" : "level_silent";
    this.meter.className = `meter-now ${state}`;
    if (state !== this.levelState) { this.levelState = state; this.advice.textContent = t(state); }
    if (!this.recorder.isRecording) return;
    if (this.trial.isOpen) this.trial.tick(seconds);
    else this.record.textContent = `${t("end")} · ${decimal(seconds)} s`;
  }

  async #toggle() {
    if (!this.isLive || this.isCounting) return;
    if (this.recorder.isRecording) { await this.#keep(); return; }
    this.player.stop();
    this.isCounting = true;
    for (let left = Number(this.count.value); left > 0; left -= 1) {
      this.record.textContent = String(left);
      say(String(left));
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
    }
    this.isCounting = false;
    this.recorder.begin();
    this.record.classList.add("on");
    this.record.textContent = t("end");
    this.quality.className = "quality";
    this.quality.textContent = t("recording");
  }

  async #keep() {
    const sound = this.recorder.end();
    this.record.classList.remove("on");
    this.record.textContent = t("begin");
    const line = this.lines[this.index];
    try {
      const kept = await upload("/api/take", { path: this.path, line: line.key }, sound);
      this.lines[this.lines.findIndex((one) => one.key === line.key)] = kept;
      this.#draw();
      say(`${t("take_kept")} ${this.quality.textContent}`);
      this.onchange();
    } catch (error) { tell(error.message); this.#draw(); }
  }

  #play(version) {
    const line = this.lines[this.index];
    if (!line.take && !version) return;
    const values = { path: this.path, line: line.key, ...(version ? { version } : { new: line.take.digest }) };
    this.player.play(link("/api/take", values), { kind: "take" });
  }

  async #playVoice() {
    const line = this.lines[this.index];
    try {
      const { text } = await get("/api/script", { path: this.path });
      this.player.play(await hear("/api/say", { path: this.path, text, said: line.spoken ?? line.written, isSynthetic: true }), { kind: "take" });
    } catch (error) { tell(error.message); }
  }

  async #former() {
    const line = this.lines[this.index];
    const versions = await get("/api/takes", { path: this.path, line: line.key });
    const list = h("ul", { class: "palette" }, versions.map((version) => h("li", { class: "beside" },
      h("button", { type: "submit", value: version.name }, `${t("take_use")}: ${moment(version.time)}`),
      h("button", { type: "button", class: "button quiet small", onclick: () => this.#play(version.name) }, t("listen")))));
    const name = await ask(t("take_former"), list, [{ value: "", title: t("cancel") }]);
    if (name) await this.#choose(name);
  }

  async #choose(version) {
    const line = this.lines[this.index];
    try {
      const kept = await send("POST", "/api/take-choice", { path: this.path, line: line.key, version });
      this.lines[this.index] = kept;
      this.#draw();
      if (!version) say(t("take_removed"));
      this.onchange();
    } catch (error) { tell(error.message); }
  }

  async #split() {
    const file = h("input", { type: "file", accept: "audio/*,.wav,.flac,.mp3,.opus,.ogg", required: true, id: "long-recording" });
    const missing = h("input", { type: "checkbox", id: "only-missing" });
    const answer = await ask(t("split"), h("div", { class: "fields" }, h("p", {}, t("split_text")),
      h("label", { for: "long-recording" }, t("split_file")), file, h("label", { class: "check" }, missing, t("split_missing"))),
    [{ value: "go", title: t("split_go") }, { value: "", title: t("cancel") }]);
    if (answer !== "go" || !file.files[0]) return;
    tell(t("split_working"));
    try {
      const outcome = await upload("/api/split", { path: this.path, missing: missing.checked ? "1" : "0" }, file.files[0]);
      if (outcome.slips.length) {
        await ask(t("split"), h("div", {}, h("p", {}, t("split_slips")), h("ul", {}, outcome.slips.slice(0, 5).map((slip) => h("li", {}, slip.message)))), [{ value: "", title: t("close") }]);
        return;
      }
      tell(t("split_done", { parts: outcome.parts }));
      await this.open(this.path);
      this.onchange();
    } catch (error) { tell(error.message); }
  }

  #key(event) {
    if (this.page.hidden || !this.page.isConnected || !this.lines.length) return;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const element = event.target;
    if (element.matches("input, select, textarea, .line, a, summary")) return;
    const isButton = element.matches("button") && element !== this.record;
    if (this.trial.isOpen) {
      if (event.key === " " && (!isButton || element === this.trial.go)) { event.preventDefault(); this.trial.toggle(); }
      return;
    }
    if (event.key === " " && !isButton) { event.preventDefault(); this.#toggle(); }
    if (event.key === "Enter" && !element.matches("button")) { event.preventDefault(); this.#play(); }
    if (event.key === "ArrowDown") { event.preventDefault(); this.#go(this.index + 1); }
    if (event.key === "ArrowUp") { event.preventDefault(); this.#go(this.index - 1); }
  }
}

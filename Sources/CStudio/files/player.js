// Plays lines and tracks, and tells where it is.
import { tell } from "./dom.js";
import { t } from "./words.js";

/** One sound at a time. */
export class Player {
  constructor(onchange) {
    this.audio = new Audio();
    this.onchange = onchange;
    this.isLooping = false;
    this.audio.addEventListener("ended", () => this.stop());
    this.audio.addEventListener("error", () => {
      if (!this.now) return;
      this.stop();
      tell(t("sound_failed"));
    });
    this.audio.addEventListener("playing", () => { this.now?.onstart?.(); });
  }

  get isPlaying() { return Boolean(this.now); }

  /** Plays an address or a blob. `onposition` is called with the seconds from its beginning. */
  async play(source, { onposition, onstart, kind } = {}) {
    this.stop();
    if (source instanceof Blob) this.address = URL.createObjectURL(source);
    this.now = { onposition, onstart, kind };
    this.audio.loop = this.isLooping && kind === "line";
    this.audio.src = this.address ?? source;
    this.onchange();
    try { await this.audio.play(); } catch (error) { if (error.name !== "AbortError") this.stop(); return; }
    const step = () => {
      if (!this.now) return;
      this.now.onposition?.(this.audio.currentTime);
      this.frame = requestAnimationFrame(step);
    };
    step();
  }

  loop(isLooping) {
    this.isLooping = isLooping;
    this.audio.loop = isLooping && this.now?.kind === "line";
    this.onchange();
  }

  stop() {
    cancelAnimationFrame(this.frame);
    const { now } = this;
    this.now = undefined;
    this.audio.pause();
    this.audio.removeAttribute("src");
    this.audio.load();
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = undefined;
    now?.onposition?.(undefined);
    this.onchange();
  }
}

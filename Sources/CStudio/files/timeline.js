// Draws the timelines of a layout; silences can be pulled.
import { clock, decimal, h, s, say, show } from "./dom.js";
import { t } from "./words.js";

const HEIGHT = 74;
const kinds = { speech: "said", count: "said count", breath: "breath", bell: "bell", sound: "sound", background: "ground" };

/** The timelines of all variants of a script. */
export class Timelines {
  constructor(place, { onplay, onselect, onchange, ontarget }) {
    this.place = place;
    this.on = { onplay, onselect, onchange, ontarget };
    this.zoom = 1;
    this.rows = new Map();
    this.list = h("div", { class: "rows" });
    this.inspector = h("div", { class: "inspector", hidden: true });
    show(place, this.list, this.inspector);
    addEventListener("resize", () => { if (this.layout) this.draw(this.layout); });
  }

  /** Makes everything larger or smaller; 1 shows a whole track. */
  scale(factor) {
    this.zoom = factor === 0 ? 1 : Math.min(60, Math.max(1, this.zoom * factor));
    if (this.layout) this.draw(this.layout);
  }

  /** Says that the first drawing is being made, which takes as long as the voice needs. */
  wait() {
    this.layout = undefined;
    this.rows.clear();
    this.inspector.hidden = true;
    show(this.list, h("p", { class: "quiet waiting", role: "status" }, t("timeline_working")));
  }

  draw(layout) {
    const scrolls = new Map([...this.rows].map(([name, row]) => [name, row.scroller?.scrollLeft ?? 0]));
    this.layout = layout;
    this.rows.clear();
    const longest = Math.max(1, ...layout.variants.map((variant) => seconds(variant)));
    show(this.list, layout.variants.map((variant) => this.#row(variant, longest)));
    for (const [name, row] of this.rows) row.scroller.scrollLeft = scrolls.get(name) ?? 0;
    if (this.selected) this.select(this.selected.variant, this.selected.line, false);
  }

  #row(variant, longest) {
    const scroller = h("div", { class: "scroller" });
    const row = { variant, scroller };
    if (variant.timeline) {
      const width = Math.max(200, (this.list.clientWidth || this.place.clientWidth || 900) - 210) * this.zoom;
      row.scale = width / longest;
      scroller.append(this.#drawing(row));
      this.rows.set(variant.name, row);
    } else {
      scroller.append(h("p", { class: "quiet" }, t("timeline_none")));
    }
    return h("section", { class: "track", "aria-label": variant.name }, this.#head(variant), scroller);
  }

  #head(variant) {
    const length = variant.timeline ? clock(seconds(variant)) : "–";
    const input = variant.place && h("input", {
      class: "target", value: variant.target ? clock(variant.target) : "", placeholder: length,
      "aria-label": `${t("target")}, ${variant.name}`, title: t("target_hint"), inputMode: "numeric",
      onchange: (event) => this.on.ontarget(variant, event.target.value),
    });
    return h("div", { class: "track-head" },
      h("strong", {}, variant.name),
      input ?? h("span", { class: "length" }, length),
      variant.longest !== undefined && variant.longest !== null ? this.#ruler(variant) : null);
  }

  /** Where the length lies between the shortest and the longest that the silences allow. */
  #ruler(variant) {
    const { shortest, longest } = variant;
    const share = longest > shortest ? (seconds(variant) - shortest) / (longest - shortest) : 0;
    const words = { shortest: clock(shortest), longest: clock(longest), now: clock(seconds(variant)) };
    return h("div", { class: "reach", title: t("reach_here", words) },
      s("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
        s("rect", { class: "reach-way", x: 0, y: 2, width: 100, height: 2, rx: 1 }),
        s("rect", { class: "reach-now", x: Math.min(97, Math.max(0, share * 100 - 1.5)), y: 0, width: 3, height: 6, rx: 1.5 })),
      h("span", {}, t("reach", words)));
  }

  #drawing(row) {
    const { timeline } = row.variant;
    const rate = timeline.sampleRate;
    const width = (timeline.samples / rate) * row.scale;
    const drawing = s("svg", {
      class: "drawing", width, height: HEIGHT, role: "group", "aria-label": `${t("timeline")}, ${row.variant.name}`,
      onclick: (event) => {
        if (event.target.closest(".silence")) return;
        const x = event.clientX - drawing.getBoundingClientRect().left;
        this.on.onplay(row.variant, Math.round((x / row.scale) * rate));
      },
    });
    drawing.append(s("rect", { class: "ground-line", x: 0, y: 20, width, height: 38, rx: 6 }));
    for (const chapter of timeline.chapters) {
      const x = (chapter.start / rate) * row.scale;
      drawing.append(s("line", { class: "chapter-line", x1: x, x2: x, y1: 0, y2: 58 }));
      const room = (chapter.length / rate) * row.scale - 8;
      const letters = Math.floor(room / 6.4);
      if (letters > 2) {
        const title = chapter.title.length > letters ? `${chapter.title.slice(0, letters - 1)}…` : chapter.title;
        drawing.append(s("text", { class: "chapter", x: x + 4, y: 13 }, title));
      }
    }
    timeline.events.forEach((event, index) => {
      const shape = this.#event(row, event, row.variant.marks[index], rate);
      if (shape) drawing.append(shape);
    });
    this.#ticks(drawing, row, width);
    row.head = s("line", { class: "play-head", x1: 0, x2: 0, y1: 16, y2: 62, visibility: "hidden" });
    drawing.append(row.head);
    const first = drawing.querySelector(".silence[data-written]");
    if (first) first.setAttribute("tabindex", "0");
    row.drawing = drawing;
    return drawing;
  }

  #ticks(drawing, row, width) {
    const step = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600].find((step) => step * row.scale > 52) ?? 1200;
    for (let time = step; time * row.scale < width - 16; time += step) {
      drawing.append(s("text", { class: "tick", x: time * row.scale, y: 71, "text-anchor": "middle" }, clock(time)));
    }
  }

  #event(row, event, mark, rate) {
    const x = (event.start / rate) * row.scale;
    const width = Math.max(0, (event.length / rate) * row.scale);
    if (event.kind === "pause") return this.#silence(row, event, mark, x, width, rate);
    const name = `${kinds[event.kind] ?? "said"}${mark?.isRecorded ? " recorded" : ""}`;
    if (event.kind === "bell") return s("circle", { class: name, cx: Math.max(6, x), cy: 39, r: 5 }, s("title", {}, event.text));
    if (event.kind === "background") return s("line", { class: name, x1: x, x2: x, y1: 20, y2: 58 });
    if (event.kind === "breath") {
      const up = event.phase === "inhale";
      const flat = event.phase === "hold";
      const points = flat ? `${x},28 ${x + width},28` : up ? `${x},50 ${x + width},28` : `${x},28 ${x + width},50`;
      return s("polyline", { class: name, points }, s("title", {}, event.text));
    }
    const shape = s("rect", { class: name, x, y: 26, width: Math.max(1.5, width - 1), height: 26, rx: 3 });
    shape.append(s("title", {}, event.text));
    row.shapes ??= [];
    row.shapes.push({ start: event.start, end: event.start + event.length, line: mark?.place?.from.line, shape });
    return shape;
  }

  #silence(row, event, mark, x, width, rate) {
    const lasts = event.length / rate;
    const isOver = row.variant.limit && lasts > row.variant.limit + 0.05;
    const canBePulled = Boolean(mark?.isWritten && mark.place);
    const range = mark?.least === mark?.most ? decimal(mark?.least ?? 0) : `${decimal(mark?.least ?? 0)}–${decimal(mark?.most ?? 0)}`;
    const value = t("silence_value", { range, seconds: decimal(lasts) }) + (isOver ? `, ${t("silence_over", { limit: decimal(row.variant.limit) })}` : "");
    const group = s("g", {
      class: `silence${isOver ? " over" : ""}${canBePulled ? "" : " gap"}`,
      "data-written": canBePulled || undefined, "data-line": mark?.place?.from.line,
      ...(canBePulled ? {
        role: "slider", tabindex: -1, "aria-label": t("silence_at", { line: mark.place.from.line + 1 }),
        "aria-valuemin": 0, "aria-valuemax": 600, "aria-valuenow": Math.round(lasts * 10) / 10, "aria-valuetext": value,
      } : {}),
    });
    const box = s("rect", { class: "box", x: x + 0.5, y: 30, width: Math.max(1, width - 1), height: 18, rx: 3 });
    group.append(s("title", {}, canBePulled ? value : t("silence_gap", { seconds: decimal(lasts) })), box);
    if (width > 34) group.append(s("text", { class: "lasts", x: x + width / 2, y: 43, "text-anchor": "middle" }, decimal(lasts)));
    if (!canBePulled) return group;
    const handle = s("rect", { class: "handle", x: x + width - 4, y: 26, width: 7, height: 26, rx: 2 });
    group.append(handle);
    this.#listen(group, box, handle, { row, mark, lasts, x, width });
    return group;
  }

  #listen(group, box, handle, silence) {
    const { row, mark, lasts, x, width } = silence;
    group.addEventListener("focus", () => this.select(row.variant.name, mark.place.from.line));
    group.addEventListener("keydown", (event) => {
      const step = event.shiftKey ? 0.1 : 0.5;
      if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
        event.preventDefault();
        this.on.onchange(row.variant, mark, event.key === "ArrowRight" ? step : -step);
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const all = [...row.drawing.querySelectorAll(".silence[data-written]")];
        all[all.indexOf(group) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
      }
    });
    group.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      group.focus();
      group.setPointerCapture(event.pointerId);
      const start = event.clientX;
      let change = 0;
      const label = s("text", { class: "pulled", x: x + width, y: 22, "text-anchor": "middle" });
      const move = (event) => {
        const grid = event.altKey ? 0.1 : 0.5;
        change = Math.max(-mark.least, Math.round((event.clientX - start) / row.scale / grid) * grid);
        const now = Math.max(1, width + change * row.scale);
        box.setAttribute("width", now);
        handle.setAttribute("x", x + now - 4);
        label.setAttribute("x", x + now);
        label.textContent = `${decimal(lasts + change)} s`;
        if (!label.parentNode) group.append(label);
      };
      const end = () => {
        group.removeEventListener("pointermove", move);
        label.remove();
        if (Math.abs(change) >= 0.05) this.on.onchange(row.variant, mark, change);
      };
      group.addEventListener("pointermove", move);
      group.addEventListener("pointerup", end, { once: true });
      group.addEventListener("pointercancel", () => { change = 0; end(); }, { once: true });
    });
  }

  /** Chooses the silence of a line: its numbers can be written below. */
  select(name, line, isTold = true) {
    const row = this.rows.get(name);
    if (!row) { this.inspector.hidden = true; return; }
    const index = row.variant.marks.findIndex((mark) => mark.isWritten && mark.place?.from.line === line);
    for (const other of this.list.querySelectorAll(".silence.chosen")) other.classList.remove("chosen");
    if (index < 0) { this.inspector.hidden = true; this.selected = undefined; return; }
    const group = row.drawing.querySelector(`.silence[data-written][data-line="${line}"]`);
    for (const other of row.drawing.querySelectorAll(".silence[tabindex='0']")) other.setAttribute("tabindex", "-1");
    group?.classList.add("chosen");
    group?.setAttribute("tabindex", "0");
    this.selected = { variant: name, line };
    const mark = row.variant.marks[index];
    const lasts = row.variant.timeline.events[index].length / row.variant.timeline.sampleRate;
    this.#inspect(row.variant, mark, lasts);
    if (isTold) this.on.onselect(mark.place);
  }

  #inspect(variant, mark, lasts) {
    const field = (name, value, change) => h("label", {}, t(name), h("input", {
      type: "number", min: 0, max: 1800, step: 0.5, value: Math.round(value * 10) / 10,
      onchange: (event) => { const number = Number(event.target.value); if (number >= 0) change(number); },
    }), t("seconds"));
    show(this.inspector,
      h("strong", {}, t("silence_at", { line: mark.place.from.line + 1 })),
      field("least", mark.least, (least) => this.on.onchange(variant, mark, { least, most: Math.max(least, mark.most) })),
      field("most", mark.most, (most) => this.on.onchange(variant, mark, { least: Math.min(mark.least, most), most })),
      h("span", { class: "quiet" }, t("now_lasts", { seconds: decimal(lasts) })),
      h("span", { class: "quiet wide" }, t("silence_help")));
    this.inspector.hidden = false;
  }

  /** Puts the focus back on the silence that was changed. */
  refocus() {
    if (!this.selected) return;
    const row = this.rows.get(this.selected.variant);
    row?.drawing.querySelector(`.silence[data-written][data-line="${this.selected.line}"]`)?.focus({ preventScroll: true });
  }

  /** Shows where the sound is; gives the line of the text that is said. */
  follow(name, sample) {
    const row = this.rows.get(name);
    if (!row?.head) return undefined;
    if (sample === undefined) { row.head.setAttribute("visibility", "hidden"); return undefined; }
    const x = (sample / row.variant.timeline.sampleRate) * row.scale;
    row.head.setAttribute("x1", x);
    row.head.setAttribute("x2", x);
    row.head.setAttribute("visibility", "visible");
    const { scroller } = row;
    if (x < scroller.scrollLeft || x > scroller.scrollLeft + scroller.clientWidth - 40) scroller.scrollLeft = x - 60;
    return row.shapes?.findLast((shape) => shape.start <= sample)?.line;
  }

  /** The first sample that is written on a line or after it. */
  sample(name, line) {
    const variant = this.layout?.variants.find((variant) => variant.name === name);
    if (!variant?.timeline) return undefined;
    let best;
    variant.timeline.events.forEach((event, index) => {
      const at = variant.marks[index].place?.from.line;
      if (at !== undefined && at >= line && (best === undefined || at < best.at)) best = { at, start: event.start };
    });
    return best?.start;
  }
}

function seconds(variant) {
  return variant.timeline ? variant.timeline.samples / variant.timeline.sampleRate : 0;
}

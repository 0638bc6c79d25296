// Making the tracks, and giving the course out.
import { get, send } from "./api.js";
import { choice, choose } from "./choices.js";
import { h, quoted, say, show, tell } from "./dom.js";
import { Phone } from "./phone.js";
import { t } from "./words.js";

/** The view in which a course is finished. */
export class Finishing {
  constructor({ onchange, onphone, onopen }) {
    this.onchange = onchange;
    this.onopen = onopen;
    this.own = new Phone({ onchange: onphone });
    this.page = h("div", { class: "finishing" });
  }

  /** Opens the view for the courses there are. */
  async open(courses, chosen) {
    this.courses = courses;
    if (!courses.length) {
      show(this.page, h("p", { class: "empty" }, t("no_course")));
      return;
    }
    this.course = courses.find((course) => course.path === chosen) ?? courses[0];
    this.#build();
    this.own.open(this.course.path);
    await this.#plan();
    await this.#follow();
  }

  #build() {
    const which = h("select", { id: "which-course", onchange: () => {
      this.course = this.courses.find((course) => course.path === which.value);
      show(this.phone, h("p", { class: "quiet" }, t("phone_none")));
      this.own.open(this.course.path);
      this.#plan();
    } }, this.courses.map((course) => h("option", { value: course.path, selected: course === this.course }, course.title || course.path)));
    this.reasons = h("div", { class: "reasons" });
    this.start = h("button", { class: "button", type: "button", onclick: () => this.#begin("/api/build", { course: this.course.path }) }, t("build"));
    this.address = h("input", { id: "address", type: "url", placeholder: "https://", autocomplete: "url", value: choice("address") });
    this.give = h("button", { class: "button", type: "button", onclick: () => {
      choose("address", this.address.value);
      this.#begin("/api/publish", { course: this.course.path, address: this.address.value });
    } }, t("publish"));
    this.work = h("div", { class: "work", role: "status" });
    this.phone = h("div", { class: "screen" }, h("p", { class: "quiet" }, t("phone_none")));
    this.beside = h("p", { class: "center" });
    show(this.page,
      h("div", { class: "steps" },
        this.courses.length > 1 ? h("p", { class: "beside" }, h("label", { for: "which-course" }, t("choose_course")), which) : null,
        h("section", { class: "card", "aria-labelledby": "make-tracks" }, h("h2", { id: "make-tracks" }, t("build_title")), this.reasons, this.start),
        h("section", { class: "card", "aria-labelledby": "give-out" }, h("h2", { id: "give-out" }, t("publish_title")), h("p", {}, t("publish_text")),
          h("label", { for: "address" }, t("address")), this.address, h("p", { class: "quiet small-text", id: "address-hint" }, t("address_hint")), this.give),
        this.work, this.own.page),
      h("section", { class: "phone-side", "aria-labelledby": "on-a-phone" }, h("h2", { id: "on-a-phone" }, t("phone")),
        h("div", { class: "phone" }, this.phone), this.beside));
    this.address.setAttribute("aria-describedby", "address-hint");
  }

  async #plan() {
    show(this.reasons, h("p", { class: "quiet" }, t("plan_working")));
    const { path } = this.course;
    try {
      const plan = await get("/api/plan", { course: path });
      if (this.course.path !== path) return;
      const count = plan.groups.reduce((sum, group) => sum + group.tracks.length, 0);
      if (!count) { show(this.reasons, h("p", {}, t("plan_none", { tracks: plan.tracks }))); return; }
      show(this.reasons, h("p", {}, t("plan_some", { count, tracks: plan.tracks })),
        h("ul", {}, plan.groups.map((group) => h("li", {}, h("details", {},
          h("summary", {}, t("plan_because", { count: group.tracks.length, reason: group.reason })),
          h("ul", { class: "small-text" }, group.tracks.map((track) => h("li", {}, track))))))));
    } catch (error) { show(this.reasons, h("p", { class: "trouble" }, error.message)); }
  }

  async #begin(path, form) {
    try {
      await send("POST", path, form);
      await this.#follow();
    } catch (error) { tell(error.message); }
  }

  /** Shows how far the work has come until it has ended. */
  async #follow() {
    clearTimeout(this.waiting);
    let work;
    try { work = await get("/api/work"); } catch { work = undefined; }
    if (!work?.stage) { show(this.work); return; }
    const isRunning = work.stage === "running";
    this.start.disabled = isRunning;
    this.give.disabled = isRunning;
    if (isRunning) {
      this.#showRunning(work);
      this.waiting = setTimeout(() => this.#follow(), 400);
      return;
    }
    this.bar = undefined;
    show(this.work, h("p", { class: work.stage === "done" ? "quality good" : "quality look" }, work.messages.join(" ")),
      work.remarks.length ? h("ul", { class: "remarks" }, work.remarks.slice(0, 20).map((remark) => h("li", { class: "remark wrong" },
        h("p", { class: "where" }, h("b", {}, remark.file ?? ""), remark.place ? ` ${t("line", { line: remark.place.from.line + 1 })}` : ""),
        h("p", {}, quoted(remark.message)), h("p", { class: "hint" }, quoted(remark.hint)),
        remark.path ? h("button", { class: "button small", type: "button", "aria-label": `${t("mend_there")} ${remark.file}`, onclick: () => this.onopen(remark.path, remark.place) }, t("mend_there")) : null))) : null);
    if (work.stage === "done" && work.address && work.course === this.course.path) this.#show(work.address);
    if (this.wasRunning) { this.wasRunning = false; this.#plan(); this.own.look(); this.onchange(); }
  }

  #showRunning(work) {
    this.wasRunning = true;
    if (!this.bar) {
      this.bar = h("progress", { max: 1, "aria-label": t(work.kind === "build" ? "building" : "publishing") });
      this.words = h("p", {});
      show(this.work, h("p", {}, h("strong", {}, t(work.kind === "build" ? "building" : "publishing"))), this.bar, this.words,
        h("button", { class: "button quiet", type: "button", onclick: () => send("POST", "/api/stop") }, t("work_stop")));
      say(t(work.kind === "build" ? "building" : "publishing"));
    }
    this.bar.value = work.share;
    this.words.textContent = [work.tracks ? t("work_share", { finished: work.finished, tracks: work.tracks }) : "", work.active?.split("/").pop() ?? ""].filter(Boolean).join(" · ");
  }

  #show(address) {
    show(this.phone, h("iframe", { src: address, title: t("phone"), sandbox: "allow-scripts allow-same-origin" }));
    show(this.beside, h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, t("phone_open")));
  }
}

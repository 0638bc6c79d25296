// The published pages on one's own phone: open to the network only when it is asked for, and said plainly as long as they are.
import { get, send } from "./api.js";
import { h, say, show, tell } from "./dom.js";
import { t } from "./words.js";

/** The card by which the published pages are opened to the network, and closed. */
export class Phone {
  constructor({ onchange }) {
    this.onchange = onchange;
    this.content = h("div", {});
    this.page = h("section", { class: "card", "aria-labelledby": "own-phone" }, h("h2", { id: "own-phone" }, t("phone_own")), this.content);
  }

  /** Shows how it stands with a course. */
  open(course) {
    this.course = course;
    return this.look();
  }

  async look() {
    const { course } = this;
    try {
      const state = await get("/api/phone", { course });
      if (this.course === course) this.#draw(state);
    } catch (error) { show(this.content, h("p", { class: "trouble" }, error.message)); }
  }

  async #turn(path, form, words) {
    try {
      this.#draw(await send("POST", path, { course: this.course, ...form }));
      say(words);
      this.content.querySelector("button")?.focus();
    } catch (error) { tell(error.message); this.look(); }
  }

  #draw(state) {
    this.onchange(Boolean(state.address));
    if (state.address) this.#drawOpen(state); else this.#drawClosed(state);
  }

  #drawOpen(state) {
    const network = state.networks.find((one) => state.address.startsWith(`http://${one.address}:`));
    show(this.content,
      state.course === this.course ? null : h("p", {}, h("strong", {}, t("phone_other_course"))),
      h("div", { class: "own-phone" },
        h("img", { src: `data:image/svg+xml,${encodeURIComponent(state.code ?? "")}`, alt: t("phone_code", { address: state.address }) }),
        h("div", {}, h("p", {}, t("phone_scan")), h("p", { class: "address" }, state.address),
          network && !network.isPrivate ? h("p", { class: "trouble" }, t("phone_public", { address: network.address })) : null,
          state.isWithinWindows ? h("p", { class: "trouble" }, t("phone_windows")) : null)),
      h("button", { class: "button", type: "button", onclick: () => this.#turn("/api/phone-close", {}, t("phone_closed")) }, t("phone_turn_off")),
      h("p", { class: "quiet small-text" }, t("phone_trouble")));
  }

  #drawClosed(state) {
    const which = h("select", { id: "which-network" }, state.networks.map((one) => h("option", { value: one.address }, `${one.address} (${one.interface})`)));
    const obstacle = !state.isPublished ? "phone_first" : !state.networks.length ? "phone_no_network" : undefined;
    show(this.content, h("p", {}, t("phone_opens")), h("p", { class: "quiet small-text" }, t("phone_what")),
      state.networks.length > 1 ? h("p", { class: "beside" }, h("label", { for: "which-network" }, t("phone_which")), which) : null,
      state.isWithinWindows ? h("p", { class: "trouble" }, t("phone_windows")) : null,
      h("button", {
        class: "button quiet", type: "button", disabled: Boolean(obstacle), "aria-describedby": obstacle ? "phone-obstacle" : undefined,
        onclick: () => this.#turn("/api/phone", { address: which.value }, t("phone_is_open")),
      }, t("phone_turn_on")),
      obstacle ? h("p", { class: "quiet", id: "phone-obstacle" }, t(obstacle)) : null);
  }
}

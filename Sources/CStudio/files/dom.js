// Makes elements, and speaks to those who hear the page instead of seeing it.

/** An element of HTML with properties, attributes, listeners and children. */
export function h(name, properties = {}, ...children) {
  return fill(document.createElement(name), properties, children);
}

/** The same in SVG. */
export function s(name, properties = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), properties, children);
}

function fill(element, properties, children) {
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "class") element.setAttribute("class", value);
    else if (key in element && !(element instanceof SVGElement) && key !== "list" && key !== "form") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts other children into an element. */
export function show(element, ...children) {
  element.replaceChildren(...children.flat().filter(Boolean));
}

const status = h("div", { class: "heard", role: "status" });
const alert = h("div", { class: "toast", role: "alert", hidden: true });

/** Puts the places for messages into the page. */
export function listenForMessages() { document.body.append(status, alert); }

/** Says something to a screen reader. */
export function say(text) { status.textContent = text; }

let fading;

/** Shows a message for a while, and what can be done about it; it stays as long as the pointer or the focus is on it. */
export function tell(text, offer) {
  const fade = (wait) => {
    clearTimeout(fading);
    fading = setTimeout(() => { if (!alert.matches(":hover, :focus-within")) alert.hidden = true; }, wait);
  };
  show(alert, h("span", {}, text), offer ? h("button", { type: "button", class: "toast-button", onclick: () => {
    alert.hidden = true;
    offer.action();
  } }, offer.title) : null);
  alert.hidden = false;
  fade(offer ? 15000 : 9000);
  alert.onpointerleave = () => fade(2000);
  alert.onfocusout = () => fade(2000);
}

/** Opens a dialog; gives the value of the button that closed it, empty if it was left. */
export function ask(title, content, buttons) {
  return new Promise((resolve) => {
    const dialog = h("dialog", { class: "dialog", "aria-label": title });
    const close = (value) => { dialog.close(); dialog.remove(); resolve(value); };
    const form = h("form", { method: "dialog", onsubmit: (event) => {
      event.preventDefault();
      close(event.submitter?.value ?? buttons[0].value);
    } },
      h("h2", {}, title), content,
      h("div", { class: "choices" }, buttons.map((button, index) => h("button", {
        type: button.isSubmit === false ? "button" : "submit", value: button.value,
        class: index === 0 && button.value ? "button" : "button quiet",
        formNoValidate: button.value === "" || button.isFree,
        onclick: button.value === "" ? (event) => { event.preventDefault(); close(""); } : undefined,
      }, button.title))));
    dialog.append(form);
    dialog.addEventListener("cancel", (event) => { event.preventDefault(); close(""); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A text whose parts in backquotes are shown as what one writes. */
export function quoted(text) {
  return text.split("`").map((part, index) => (index % 2 ? h("code", {}, part) : part));
}

/** Seconds since 1970 as people say them. */
export function moment(seconds) {
  const date = new Date(seconds * 1000);
  const time = date.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const day = date.toLocaleDateString(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long" });
  return date.toDateString() === new Date().toDateString() ? time : `${day}, ${time}`;
}

/** Seconds as `2:05`. */
export function clock(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A number as authors write it, with at most one digit behind the comma. */
export function decimal(number) {
  const tenths = Math.round(number * 10) / 10;
  const text = String(tenths);
  return document.documentElement.lang === "nb" ? text.replace(".", ",") : text;
}

// How a word is said: written as it sounds, or chosen sound by sound, heard, and then kept in the pronunciations.
import { get, hear, send } from "./api.js";
import { ask, h, show, tell } from "./dom.js";
import { t } from "./words.js";

let table;

/** Asks how a word is to be said. `line` is where it stands, from 0; `onkept` is called when the pronunciations have changed. */
export async function respell({ path, text, word, line, player, onkept }) {
  let reading;
  try {
    table ??= (await get("/api/sounds")).sounds;
    reading = await send("POST", "/api/reading", { path, text, word, said: "" });
  } catch (error) { tell(error.message); return; }
  if (reading.objection) { tell(reading.objection); return; }
  const said = await askFor({ path, text, word, line, player, reading });
  player.stop();
  if (said === undefined) return;
  try {
    await send("POST", "/api/respell", { path, text, word, said });
    tell(t(said ? "respell_done" : "respell_removed", { word }), { title: t("undo"), action: async () => {
      try {
        await send("POST", "/api/respell-undo");
        tell(t("respell_undone", { word }));
        onkept();
      } catch (error) { tell(error.message); }
    } });
    onkept();
  } catch (error) { tell(error.message); }
}

/** Shows the dialog; gives what is to be kept, empty for the program's own way, undefined for no change. */
async function askFor({ path, text, word, line, player, reading }) {
  const known = reading.known ?? "";
  const field = h("input", { id: "respelling", value: known || word.toLowerCase(), required: true, autocomplete: "off", spellcheck: false, "aria-describedby": "respelling-now" });
  const now = h("p", { class: "quiet small-text", id: "respelling-now" });
  const trouble = h("p", { class: "trouble", role: "alert" });
  const sounds = h("div", { class: "sounds" });
  const play = async (place) => {
    try {
      player.play(await hear("/api/say", { path, text, word, said: field.value, isSynthetic: true, ...place }), { kind: "word" });
    } catch (error) { trouble.textContent = error.message; }
  };
  let asked = 0;
  const look = async (change) => {
    asked += 1;
    const mine = asked;
    try {
      const answer = await send("POST", "/api/reading", { path, text, word, said: field.value, ...change });
      if (mine !== asked) return false;
      if (change) field.value = answer.said;
      now.textContent = t("respell_now", { sounds: answer.ipa }) + (answer.isGuessed ? ` · ${t("respell_guess")}` : "");
      trouble.textContent = "";
      drawSounds(sounds, answer.sounds, async (chosen) => { if (await look({ sounds: chosen })) play({}); });
      return true;
    } catch (error) {
      if (mine === asked) trouble.textContent = error.message;
      return false;
    }
  };
  await look();
  let waiting;
  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => look(), 150); });
  const button = (name, action) => h("button", { class: "button quiet small", type: "button", onclick: action }, t(name));
  const answer = await ask(t("respell_title", { word }), h("div", { class: "fields" },
    h("label", { for: "respelling" }, t("respell_label")), h("p", { class: "quiet small-text" }, t("respell_text")),
    h("div", { class: "beside" }, field, button("listen_word", () => play({})), button("listen_line", () => play({ line }))),
    now, h("details", { class: "sound-choice" }, h("summary", {}, t("respell_sounds")), h("p", { class: "quiet small-text" }, t("respell_sounds_text")), sounds), trouble),
  [{ value: "keep", title: t("keep") }, known ? { value: "remove", title: t("respell_remove"), isFree: true } : null, { value: "", title: t("cancel") }].filter(Boolean));
  if (answer === "keep") return field.value;
  return answer === "remove" ? "" : undefined;
}

/** Draws the sounds of a word, each of which can be another or none, and which of them has the weight. */
function drawSounds(place, sounds, onchoose) {
  const focus = [...place.querySelectorAll("select, input")].indexOf(document.activeElement);
  const change = (index, symbol) => {
    const chosen = sounds.map((sound) => ({ ...sound }));
    if (symbol) chosen[index].symbol = symbol; else chosen.splice(index, 1);
    onchoose(chosen);
  };
  const stress = (index) => onchoose(sounds.map((sound, other) => ({ ...sound, stress: other === index ? 2 : sound.stress === 2 ? 0 : sound.stress })));
  const vowels = sounds.filter((sound) => entry(sound)?.isVowel).length;
  show(place, sounds.map((sound, index) => {
    const { isVowel } = entry(sound) ?? {};
    const name = t("sound_number", { number: index + 1 });
    return h("div", { class: "sound" },
      h("select", { "aria-label": name, onchange: (event) => change(index, event.target.value) },
        table.filter((one) => one.isVowel === isVowel).map((one) => h("option", { value: one.symbol, selected: one.symbol === sound.symbol }, t("sound_example", one))),
        sounds.length > 1 && (!isVowel || vowels > 1) ? h("option", { value: "" }, t("sound_none")) : null),
      isVowel && vowels > 1 ? h("label", { class: "check" }, h("input", {
        type: "radio", name: "weight", checked: sound.stress === 2, "aria-label": t("sound_weight_on", { name }), onchange: () => stress(index),
      }), t("sound_weight")) : null);
  }));
  if (focus >= 0) place.querySelectorAll("select, input")[focus]?.focus();
}

function entry(sound) { return table.find((one) => one.symbol === sound.symbol); }

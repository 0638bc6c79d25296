// What lies in the folder, and the beginnings of something new.
import { send, upload } from "./api.js";
import { ask, clock, h, show, tell } from "./dom.js";
import { t } from "./words.js";

/** The list of courses and exercises. */
export class Shelf {
  constructor({ onopen, onnew }) {
    this.on = { onopen, onnew };
    this.page = h("nav", { class: "shelf", "aria-label": t("courses") });
  }

  /** Shows what there is; `path` is what is open. */
  draw(overview, path) {
    this.overview = overview;
    const courses = overview.courses.map((course) => h("section", {},
      h("h2", {}, course.title || course.path),
      this.#units(course, path),
      course.others.length ? this.#unit(t("others"), undefined, course.others, path) : null,
      h("div", { class: "files" }, this.#file(course, "kurs.yml", "course_file", path),
        course.hasLexicon ? this.#file(course, "uttale.yml", "lexicon", path) : null, course.hasWords ? this.#file(course, "ordliste.txt", "own_words", path) : null),
      h("button", { class: "button quiet small", type: "button", onclick: () => this.#newExercise(course) }, t("new_exercise"))));
    show(this.page, courses,
      overview.scripts.length ? h("section", {}, h("h2", {}, t("loose")), this.#unit("", undefined, overview.scripts, path)) : null,
      overview.courses.length ? h("button", { class: "button quiet small", type: "button", onclick: () => this.newCourse() }, t("new_course")) : null);
  }

  /** The weeks; an exercise that came before is told to be the same one. */
  #units(course, path) {
    const first = new Map();
    return course.units.map((unit) => {
      const name = unit.number ? t("week", { number: unit.number }) : t("every");
      const exercises = unit.exercises.map((exercise) => {
        const before = first.get(exercise.path);
        if (!before) first.set(exercise.path, name);
        return { ...exercise, before };
      });
      return this.#unit(name, unit.theme === name ? undefined : unit.theme, exercises, path);
    });
  }

  #unit(name, theme, exercises, path) {
    return h("div", { class: "unit" }, name ? h("h3", {}, name, theme ? h("span", {}, ` · ${theme}`) : null) : null,
      h("ul", {}, exercises.map((exercise) => this.#exercise(exercise, path))));
  }

  #exercise(exercise, path) {
    if (exercise.before) {
      return h("li", {}, h("button", {
        type: "button", class: "exercise again", onclick: () => this.on.onopen(exercise.path),
      }, h("span", {}, exercise.title), h("small", {}, t("same_as", { week: exercise.before.toLowerCase() }))));
    }
    const lengths = exercise.variants.filter((variant) => variant.seconds).map((variant) => clock(variant.seconds)).join(" · ");
    const state = exercise.errors
      ? h("small", { class: "bad" }, exercise.errors === 1 ? t("errors_one") : t("errors", { count: exercise.errors }))
      : exercise.recorded ? h("small", {}, t("recorded", exercise)) : null;
    return h("li", {}, h("button", {
      type: "button", class: "exercise", "aria-current": exercise.path === path ? "page" : undefined, onclick: () => this.on.onopen(exercise.path),
    }, h("span", {}, exercise.title), lengths ? h("small", {}, lengths) : null, state));
  }

  #file(course, name, title, path) {
    const file = course.path ? `${course.path}/${name}` : name;
    return h("button", { type: "button", class: "exercise", "aria-current": file === path ? "page" : undefined, onclick: () => this.on.onopen(file) },
      h("span", {}, t(title)), course.errors && name === "kurs.yml" ? h("small", { class: "bad" }, t("errors", { count: course.errors })) : null);
  }

  async #newExercise(course) {
    const title = h("input", { id: "exercise-title", required: true, maxLength: 120 });
    const file = documentField(() => { title.required = !file.files.length; });
    const unit = h("select", { id: "exercise-unit" },
      course.units.map((unit) => h("option", { value: unit.folder }, unit.number ? t("week", { number: unit.number }) : t("every"))),
      h("option", { value: "" }, t("unit_none")));
    const answer = await ask(t("new_exercise"), h("div", { class: "fields" },
      h("label", { for: "exercise-title" }, t("exercise_title")), title, h("label", { for: "exercise-unit" }, t("exercise_unit")), unit,
      h("label", { for: "document" }, t("import_label")), file, h("p", { class: "quiet" }, t("import_text"))),
    [{ value: "make", title: t("make") }, { value: "", title: t("cancel") }]);
    if (answer !== "make") return;
    if (file.files[0]) { await this.#import(file.files[0], { course: course.path, ...(unit.value ? { unit: unit.value } : {}) }); return; }
    await this.#make("/api/exercise", { course: course.path, unit: unit.value || undefined, title: title.value });
  }

  /** Asks three questions and makes a course. */
  async newCourse() {
    const title = h("input", { id: "course-title", required: true, maxLength: 120 });
    const weeks = h("input", { id: "course-weeks", type: "number", min: 1, max: 52, value: 8, required: true });
    const first = h("input", { id: "course-first", required: true, maxLength: 120 });
    const answer = await ask(t("new_course"), h("div", { class: "fields" },
      h("label", { for: "course-title" }, t("course_title")), title, h("label", { for: "course-weeks" }, t("course_weeks")), weeks,
      h("label", { for: "course-first" }, t("course_first")), first),
    [{ value: "make", title: t("make") }, { value: "", title: t("cancel") }]);
    if (answer !== "make") return;
    await this.#make("/api/course", { title: title.value, weeks: Number(weeks.value), exercise: first.value });
  }

  /** Makes a script of a document. */
  async importDocument() {
    const file = documentField();
    file.required = true;
    const answer = await ask(t("import"), h("div", { class: "fields" },
      h("label", { for: "document" }, t("import_label")), file, h("p", { class: "quiet" }, t("import_text"))),
    [{ value: "make", title: t("make") }, { value: "", title: t("cancel") }]);
    if (answer === "make" && file.files[0]) await this.#import(file.files[0], {});
  }

  async #import(file, place) {
    try {
      const made = await upload("/api/import", { name: file.name, ...place }, file);
      await this.on.onnew(made.path);
      tell([...made.losses, t(made.questions ? "import_questions" : "import_done", { count: made.questions })].join(" "));
    } catch (error) { tell(error.message); }
  }

  sample() { return this.#make("/api/course", {}); }

  async #make(path, form) {
    try {
      const made = await send("POST", path, form);
      await this.on.onnew(made.path);
    } catch (error) { tell(error.message); }
  }
}

function documentField(onchange) {
  return h("input", { id: "document", type: "file", accept: ".docx,.odt,.txt", onchange });
}

/** What is shown while nothing is open. */
export function welcome(shelf, isEmpty) {
  return h("div", { class: "welcome" }, h("img", { src: "/mark.svg", alt: "", width: 72, height: 72 }), h("h2", {}, t("start_title")),
    h("p", {}, t(isEmpty ? "start_empty" : "start_text")),
    h("div", { class: "choices center" },
      h("button", { class: isEmpty ? "button" : "button quiet", type: "button", onclick: () => shelf.sample() }, t("sample")),
      h("button", { class: "button quiet", type: "button", onclick: () => shelf.newCourse() }, t("new_course")),
      h("button", { class: "button quiet", type: "button", onclick: () => shelf.importDocument() }, t("import"))));
}

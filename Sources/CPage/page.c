#include "page.h"

// C is the one language here that can take a file into a program as it is (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char accessibility_mustache[] = {
#embed "files/accessibility.mustache"
};

static const unsigned char bells_js[] = {
#embed "files/bells.js"
};

static const unsigned char ark_mustache[] = {
#embed "files/ark.mustache"
};

static const unsigned char brand_mustache[] = {
#embed "files/brand.mustache"
};

static const unsigned char choosing_js[] = {
#embed "files/choosing.js"
};

static const unsigned char controls_js[] = {
#embed "files/controls.js"
};

static const unsigned char course_mustache[] = {
#embed "files/course.mustache"
};

static const unsigned char exercise_mustache[] = {
#embed "files/exercise.mustache"
};

static const unsigned char foot_mustache[] = {
#embed "files/foot.mustache"
};

static const unsigned char head_mustache[] = {
#embed "files/head.mustache"
};

static const unsigned char hefte_mustache[] = {
#embed "files/hefte.mustache"
};

static const unsigned char ikon_svg[] = {
#embed "files/ikon.svg"
};

static const unsigned char keeping_js[] = {
#embed "files/keeping.js"
};

static const unsigned char leaving_js[] = {
#embed "files/leaving.js"
};

static const unsigned char levering_mustache[] = {
#embed "files/levering.mustache"
};

static const unsigned char loudness_js[] = {
#embed "files/loudness.js"
};

static const unsigned char moving_js[] = {
#embed "files/moving.js"
};

static const unsigned char notice_mustache[] = {
#embed "files/notice.mustache"
};

static const unsigned char offline_mustache[] = {
#embed "files/offline.mustache"
};

static const unsigned char page_css[] = {
#embed "files/page.css"
};

static const unsigned char page_js[] = {
#embed "files/page.js"
};

static const unsigned char part_mustache[] = {
#embed "files/part.mustache"
};

static const unsigned char player_js[] = {
#embed "files/player.js"
};

static const unsigned char player_mustache[] = {
#embed "files/player.mustache"
};

static const unsigned char practice_js[] = {
#embed "files/practice.js"
};

static const unsigned char practice_mustache[] = {
#embed "files/practice.mustache"
};

static const unsigned char ring_mustache[] = {
#embed "files/ring.mustache"
};

static const unsigned char session_js[] = {
#embed "files/session.js"
};

static const unsigned char sleeping_js[] = {
#embed "files/sleeping.js"
};

static const unsigned char store_js[] = {
#embed "files/store.js"
};

static const unsigned char tekst_yml[] = {
#embed "files/tekst.yml"
};

static const unsigned char text_mustache[] = {
#embed "files/text.mustache"
};

static const unsigned char texts_js[] = {
#embed "files/texts.js"
};

static const unsigned char today_js[] = {
#embed "files/today.js"
};

static const unsigned char today_mustache[] = {
#embed "files/today.mustache"
};

static const unsigned char transcript_mustache[] = {
#embed "files/transcript.mustache"
};

static const unsigned char updates_js[] = {
#embed "files/updates.js"
};

static const unsigned char wandering_mustache[] = {
#embed "files/wandering.mustache"
};

static const unsigned char worker_js[] = {
#embed "files/worker.js"
};

// A name, and the bytes of the array that is called by it.
#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct page_file files[] = {
    FILE("accessibility.mustache", accessibility_mustache),
    FILE("bells.js", bells_js),
    FILE("ark.mustache", ark_mustache),
    FILE("brand.mustache", brand_mustache),
    FILE("choosing.js", choosing_js),
    FILE("controls.js", controls_js),
    FILE("course.mustache", course_mustache),
    FILE("exercise.mustache", exercise_mustache),
    FILE("foot.mustache", foot_mustache),
    FILE("head.mustache", head_mustache),
    FILE("hefte.mustache", hefte_mustache),
    FILE("ikon.svg", ikon_svg),
    FILE("keeping.js", keeping_js),
    FILE("leaving.js", leaving_js),
    FILE("levering.mustache", levering_mustache),
    FILE("loudness.js", loudness_js),
    FILE("moving.js", moving_js),
    FILE("notice.mustache", notice_mustache),
    FILE("offline.mustache", offline_mustache),
    FILE("page.css", page_css),
    FILE("page.js", page_js),
    FILE("part.mustache", part_mustache),
    FILE("player.js", player_js),
    FILE("player.mustache", player_mustache),
    FILE("practice.js", practice_js),
    FILE("practice.mustache", practice_mustache),
    FILE("ring.mustache", ring_mustache),
    FILE("session.js", session_js),
    FILE("sleeping.js", sleeping_js),
    FILE("store.js", store_js),
    FILE("tekst.yml", tekst_yml),
    FILE("text.mustache", text_mustache),
    FILE("texts.js", texts_js),
    FILE("today.js", today_js),
    FILE("today.mustache", today_mustache),
    FILE("transcript.mustache", transcript_mustache),
    FILE("updates.js", updates_js),
    FILE("wandering.mustache", wandering_mustache),
    FILE("worker.js", worker_js),
};

const size_t page_file_count = sizeof files / sizeof *files;

const struct page_file *page_file_at(size_t index) { return &files[index]; }

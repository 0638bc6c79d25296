#include "studio.h"

// C is the one language here that can take a file into a program as it is (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char api_js[] = {
#embed "files/api.js"
};

static const unsigned char dom_js[] = {
#embed "files/dom.js"
};

static const unsigned char editor_js[] = {
#embed "files/editor.js"
};

static const unsigned char finish_js[] = {
#embed "files/finish.js"
};

static const unsigned char mark_svg[] = {
#embed "files/mark.svg"
};

static const unsigned char player_js[] = {
#embed "files/player.js"
};

static const unsigned char record_js[] = {
#embed "files/record.js"
};

static const unsigned char recorder_worklet_js[] = {
#embed "files/recorder-worklet.js"
};

static const unsigned char recorder_js[] = {
#embed "files/recorder.js"
};

static const unsigned char start_js[] = {
#embed "files/start.js"
};

static const unsigned char studio_css[] = {
#embed "files/studio.css"
};

static const unsigned char studio_html[] = {
#embed "files/studio.html"
};

static const unsigned char studio_js[] = {
#embed "files/studio.js"
};

static const unsigned char timeline_js[] = {
#embed "files/timeline.js"
};

static const unsigned char words_js[] = {
#embed "files/words.js"
};

static const unsigned char write_js[] = {
#embed "files/write.js"
};

static const unsigned char ordliste_txt[] = {
#embed "../../Scripts/ordliste.txt"
};

static const unsigned char choices_js[] = {
#embed "files/choices.js"
};

static const unsigned char spelling_js[] = {
#embed "files/spelling.js"
};

static const unsigned char respell_js[] = {
#embed "files/respell.js"
};

static const unsigned char microphone_js[] = {
#embed "files/microphone.js"
};

static const unsigned char phone_js[] = {
#embed "files/phone.js"
};

// A name, and the bytes of the array that is called by it.
#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct studio_file files[] = {
    FILE("api.js", api_js),
    FILE("dom.js", dom_js),
    FILE("editor.js", editor_js),
    FILE("finish.js", finish_js),
    FILE("mark.svg", mark_svg),
    FILE("player.js", player_js),
    FILE("record.js", record_js),
    FILE("recorder-worklet.js", recorder_worklet_js),
    FILE("recorder.js", recorder_js),
    FILE("start.js", start_js),
    FILE("studio.css", studio_css),
    FILE("studio.html", studio_html),
    FILE("studio.js", studio_js),
    FILE("timeline.js", timeline_js),
    FILE("words.js", words_js),
    FILE("write.js", write_js),
    FILE("ordliste.txt", ordliste_txt),
    FILE("choices.js", choices_js),
    FILE("spelling.js", spelling_js),
    FILE("respell.js", respell_js),
    FILE("microphone.js", microphone_js),
    FILE("phone.js", phone_js),
};

const size_t studio_file_count = sizeof files / sizeof *files;

const struct studio_file *studio_file_at(size_t index) { return &files[index]; }

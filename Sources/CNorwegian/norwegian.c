#include "norwegian.h"

// C is the one language here that can take a file into a program as it is (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "letters.model-1"
    ,
#embed "letters.model-2"
    ,
#embed "letters.model-3"
    ,
#embed "letters.model-4"
};

static const unsigned char words[] = {
#embed "words.tsv"
};

static const unsigned char list[] = {
#embed "words.list-1"
};

static const unsigned char tones[] = {
#embed "tones.tsv"
};

static const unsigned char homographs[] = {
#embed "homographs.tsv"
};

const unsigned char *norwegian_model_start(void) { return model; }

const size_t norwegian_model_size = sizeof model;

const unsigned char *norwegian_words_start(void) { return words; }

const size_t norwegian_words_size = sizeof words;

const unsigned char *norwegian_list_start(void) { return list; }

const size_t norwegian_list_size = sizeof list;

const unsigned char *norwegian_tones_start(void) { return tones; }

const size_t norwegian_tones_size = sizeof tones;

const unsigned char *norwegian_homographs_start(void) { return homographs; }

const size_t norwegian_homographs_size = sizeof homographs;

#include "norwegian.h"

// C is the one language here that can take a file into a program as it is (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "norwegian.model"
};

static const unsigned char words[] = {
#embed "words.tsv"
};

const unsigned char *norwegian_model_start(void) { return model; }

const size_t norwegian_model_size = sizeof model;

const unsigned char *norwegian_words_start(void) { return words; }

const size_t norwegian_words_size = sizeof words;

#pragma once

#include <stddef.h>

/// The first byte of the learnt model of how Norwegian letters are read, as `learn-pronunciation` writes it.
const unsigned char *norwegian_model_start(void);

/// Its length in bytes.
extern const size_t norwegian_model_size;

/// The first byte of the listed words: lines of word, tab, and espeak-ng's mnemonics.
const unsigned char *norwegian_words_start(void);

/// Their length in bytes.
extern const size_t norwegian_words_size;

/// The first byte of the packed words of the pronunciation lexicons, as `learn-pronunciation` writes them.
const unsigned char *norwegian_list_start(void);

/// Their length in bytes.
extern const size_t norwegian_list_size;

/// The first byte of the rules for tones: lines of key, tab, and 1 or 2.
const unsigned char *norwegian_tones_start(void);

/// Their length in bytes.
extern const size_t norwegian_tones_size;

/// The first byte of the words that are written alike and said otherwise: lines of word, tab, and readings.
const unsigned char *norwegian_homographs_start(void);

/// Their length in bytes.
extern const size_t norwegian_homographs_size;

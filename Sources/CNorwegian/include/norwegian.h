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

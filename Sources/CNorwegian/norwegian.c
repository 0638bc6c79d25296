#include "norwegian.h"

// C is the one language here that can take a file into a program as it is (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "norwegian.model"
};

const unsigned char *norwegian_model_start(void) { return model; }

const size_t norwegian_model_size = sizeof model;

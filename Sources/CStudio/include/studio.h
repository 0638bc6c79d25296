#pragma once

#include <stddef.h>

/// A file that the studio's page is made of.
struct studio_file {
    /// Its name, as it has in the folder `files`.
    const char *name;
    /// Its first byte.
    const unsigned char *bytes;
    /// Its length in bytes.
    size_t size;
};

/// How many files there are.
extern const size_t studio_file_count;

/// The file of an index below that count.
const struct studio_file *studio_file_at(size_t index);

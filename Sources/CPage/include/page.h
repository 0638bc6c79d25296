#pragma once

#include <stddef.h>

/// A file that the listening page is made of.
struct page_file {
    /// Its name, as it has in the folder `files` and in a theme.
    const char *name;
    /// Its first byte.
    const unsigned char *bytes;
    /// Its length in bytes.
    size_t size;
};

/// How many files there are.
extern const size_t page_file_count;

/// The file of an index below that count.
const struct page_file *page_file_at(size_t index);

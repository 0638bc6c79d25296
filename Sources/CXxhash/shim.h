// The whole library is in its header: nothing is linked, and nothing is loaded.
#define XXH_INLINE_ALL
#include <xxhash.h>

// The library's own names are macros then, which Swift does not see.
static inline void pusterom_xxh128(const void *bytes, size_t count, unsigned char result[16])
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes, count));
    for (int index = 0; index < 16; index++) result[index] = canonical.digest[index];
}

#include <fcntl.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Swift cannot call functions of C that take any number of arguments.

/// Whatever this process's children leave behind when they end becomes a child of this process (prctl(2)). 0, or -1 and errno.
static inline int adopt_orphans(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

/// Exchanges what two paths name, at once (renameat2(2), RENAME_EXCHANGE). 0, or -1 and errno.
static inline int exchange_names(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2);
}

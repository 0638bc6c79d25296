#include <fcntl.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Swift cannot call functions of C that take any number of arguments.

/// Whatever this process's children leave behind when they end becomes a child of this process (prctl(2)). 0, or -1 and errno.
static inline int adopt_orphans(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

/// A descriptor that waits for many things (epoll_create(2)), or -1 and errno.
static inline int create_event_loop(void) { return (int)syscall(SYS_epoll_create1, O_CLOEXEC); }

struct loaded_object {
    const char *path;
    void *base;
    const char *symbol;
    void *address;
};

/// dladdr(3), which the C library declares for GNU programs only.
extern int find_loaded_object(const void *address, struct loaded_object *object) __asm__("dladdr");

/// The file that some code of this process was loaded from, as the loader found it; NULL if it is none of a file's.
static inline const char *file_of_code(const void *address) {
    struct loaded_object object;
    return find_loaded_object(address, &object) ? object.path : NULL;
}

/// Renames what is at a path, if nothing has the new name (renameat2(2), RENAME_NOREPLACE). 0, or -1 and errno.
static inline int rename_if_free(const char *path, const char *name) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, name, 1);
}

/// Exchanges what two paths name, at once (renameat2(2), RENAME_EXCHANGE). 0, or -1 and errno.
static inline int exchange_names(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2);
}

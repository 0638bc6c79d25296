"""R12 and R13: system calls that fail, and resources that are scarce."""
import re
import sys
from arena import content
from kills import Scene, script
from scenes import StudioFolder, every
from tracing import is_possible

# What each call may fail with. EINTR comes once only: a call that is always interrupted is rightly tried for ever. `close` is not
# among them: strace fails it by not making it, while Linux closes a descriptor whatever it answers (close(2)).
CALLS = {
    "openat": ("EMFILE", "EIO", "EACCES", "ENOSPC", "ENOENT", "ENFILE", "ELOOP"), "write": ("EIO", "ENOSPC", "EINTR", "EDQUOT"),
    "read": ("EIO", "EINTR"), "pwrite64": ("ENOSPC", "EIO"), "pread64": ("EIO", "EINTR"), "writev": ("EIO",), "fsync": ("EIO", "ENOSPC", "EINTR"),
    "fdatasync": ("EIO",), "rename": ("EIO", "ENOSPC", "EACCES", "EXDEV"), "renameat": ("EIO", "ENOSPC"), "renameat2": ("EIO", "ENOSPC", "EINVAL"),
    "unlink": ("EIO", "EINTR", "EACCES"), "unlinkat": ("EIO", "EACCES"), "rmdir": ("EIO", "EINTR"), "flock": ("EINTR", "EIO", "ENOLCK"),
    "getdents64": ("EIO", "EINTR"), "mkdir": ("ENOSPC", "EIO", "EACCES"), "mkdirat": ("ENOSPC", "EIO"), "ftruncate": ("EIO", "ENOSPC", "EINTR"),
    "fallocate": ("ENOSPC", "EOPNOTSUPP"), "link": ("EPERM", "EIO", "EMLINK"), "linkat": ("EPERM", "EIO"), "symlink": ("EPERM", "ENOSPC"),
    "newfstatat": ("EIO", "EACCES", "ENOENT"), "fstat": ("EIO",), "stat": ("EIO", "EACCES"), "lstat": ("EIO",), "statx": ("EIO", "EACCES"),
    "statfs": ("EIO", "ENOSYS"), "access": ("EIO", "EACCES"), "faccessat": ("EIO",), "faccessat2": ("EIO",), "lseek": ("EINVAL", "EIO"),
    "fcntl": ("EMFILE", "ENOLCK", "EINVAL"), "dup": ("EMFILE",), "dup2": ("EMFILE", "EINTR"), "dup3": ("EMFILE",),
    "poll": ("EINTR", "ENOMEM"), "ppoll": ("EINTR",), "epoll_create1": ("EMFILE",), "epoll_wait": ("EINTR",), "epoll_ctl": ("ENOMEM",),
    "eventfd2": ("EMFILE",), "mmap": ("ENOMEM",), "memfd_create": ("EMFILE", "ENOMEM"), "socketpair": ("EMFILE",), "pipe": ("EMFILE",),
    "pipe2": ("EMFILE", "ENFILE"), "clone": ("EAGAIN", "ENOMEM"), "clone3": ("EAGAIN", "ENOMEM"), "vfork": ("EAGAIN",), "fork": ("EAGAIN",),
    "execve": ("ENOENT", "ENOMEM", "EACCES"), "wait4": ("EINTR", "ECHILD"), "waitid": ("EINTR",), "setpgid": ("EPERM", "EACCES"),
    "futimens": ("EIO",), "utimensat": ("EPERM", "EIO"), "fchmod": ("EPERM", "EIO"), "chmod": ("EPERM",), "fchown": ("EPERM",), "umask": ("EPERM",),
    "copy_file_range": ("EXDEV", "EIO", "ENOSPC"), "sendfile": ("EIO", "ENOSPC"), "ioctl": ("ENOTTY", "EIO"), "getcwd": ("ENOENT",),
    "chdir": ("EACCES",), "readlink": ("EIO",), "readlinkat": ("EIO",), "socket": ("EMFILE", "EAFNOSUPPORT"),
    "connect": ("ECONNREFUSED", "EINTR"), "bind": ("EADDRINUSE", "EACCES"), "listen": ("EADDRINUSE",), "accept": ("EMFILE", "ECONNABORTED"),
    "accept4": ("EMFILE", "EINTR"), "getsockname": ("ENOBUFS",), "setsockopt": ("ENOPROTOOPT",), "recvfrom": ("EIO", "EINTR", "ECONNRESET"),
    "sendto": ("EPIPE", "EINTR", "ECONNRESET"), "inotify_init1": ("EMFILE",), "inotify_add_watch": ("ENOSPC",), "prlimit64": ("EPERM",),
    "prctl": ("EINVAL",), "sigaltstack": ("ENOMEM",), "getrandom": ("ENOSYS",), "sched_getaffinity": ("EINVAL",), "uname": ("EFAULT",),
}


# What the loader does too.
LOADING = {"openat", "read", "newfstatat", "fstat", "mmap", "pread64", "access", "lseek", "readlink", "prlimit64", "getrandom", "getcwd",
           "stat", "lstat", "statfs", "execve", "fcntl", "ioctl"}


def choices(arena, scene, trace, random):
    """The failures that a scene's command may meet, each where it does make such a call: (call, which one, error)."""
    scene.scene.reset()
    traced, outcome = scene.run(arena, trace, ["trace=" + ",".join(f"?{call}" for call in CALLS)])
    if outcome.status not in (0, 130):
        raise SystemExit(f"{scene.name} fails under strace: {outcome.status} {outcome.err.decode()}")
    places = {}
    for names in traced.calls():
        for call in set(names):
            places.setdefault(call, []).append(names.count(call))
    kinds = [(call, error) for call in sorted(places) if call in CALLS for error in CALLS[call]]
    while True:
        random.shuffle(kinds)
        for call, error in kinds:
            yield call, 1 + random.randrange(random.choice(places[call])), error


def injected(arena, row, finished):
    if not is_possible():
        row.skipped = "strace is not here, or may not trace"
        return
    trace, random = arena.root / "trace", arena.random(row.code)
    scenes = list(every(arena))
    known, tried, idle = [choices(arena, scene, trace, random) for scene in scenes], dict.fromkeys((scene.name for scene in scenes), 0), 0
    try:
        while not finished():
            for scene, plans in zip(scenes, known):
                call, number, error = next(plans)
                # Once, or from there on.
                lasting = error != "EINTR" and random.randrange(3) == 0
                if fault(arena, row, scene, trace, call, f"error={error}:when={number}{'+' if lasting else ''}"):
                    tried[scene.name] += 1
                    row.tried += 1
                else:
                    idle += 1
                if finished():
                    break
    finally:
        print(f"{row.code}: " + ", ".join(f"{name} {count}" for name, count in tried.items()) + f"; not met {idle}", file=sys.stderr)


def fault(arena, row, scene, trace, call, failure):
    """Whether the failure was met."""
    inner = scene.scene
    inner.reset()
    from_start = call not in LOADING and not scene.is_signalled
    traced, outcome = scene.run(arena, trace, [f"trace={call}", f"inject={call}:{failure}"], from_start=from_start)
    # libdispatch ends the process where it cannot look at a thread of its own, and nothing of ours could prevent that.
    if any(re.search(r'"/proc/\d+/stat"', one) for one in traced.injected()):
        return False
    # What wakes a thread of our own cannot fail; where it always does, the thread sleeps on, and no Ctrl-C is seen.
    met = [one for one in traced.injected() if '"\\1\\0\\0\\0\\0\\0\\0\\0", 8' not in one]
    if not met or len(met) < len(traced.injected()) and failure.endswith("+"):
        return False
    told = f"{scene.name} with {call}:{failure} ({met[0].split(' ', 1)[-1].strip()[:90]})"
    inner.settle()
    if row.judge(outcome, told, allowed=(1,) if scene.name == "lsp" else ()):
        if outcome.status == 0 and inner.after and not is_told(outcome, inner):
            row.fault("partial", f"{told}: status 0, and not all is there", inner.place)
        # A file beside a track need not be there, and of one that is not nothing can be said.
        if outcome.status == 0 and scene.is_exact and outcome.out != inner.output and "ENOENT" not in failure:
            row.fault("partial", f"{told}: status 0, and something else is said: {outcome.out[-300:]}")
        # What is wrong with files is told on standard output; where nothing more can be written, nothing can be said.
        is_mute = outcome.status and not outcome.err and not (outcome.status == 65 and outcome.out) and not any("write(2," in one for one in met)
        if is_mute or outcome.status == 130 and not isinstance(inner, StudioFolder):
            row.fault("statuses", f"{told}: status {outcome.status}, and said: {outcome.err[-200:]}")
        if parts := inner.parts():
            row.fault("partial", f"{told}: {parts}", inner.place)
        if inner.is_mixed() and not (inner.place / ".pusterom-edition").exists():
            row.fault("mixed", f"{told}: status {outcome.status} and neither edition", inner.place)
    inner.repeat(row, told)
    return True


def is_told(outcome, scene):
    """Whether all is there, or the folder of what is not is named in a message: a list of lines beside recordings, for example."""
    found, said = content(scene.place), outcome.err.decode(errors="replace")
    lacking = {name for name in found.keys() | scene.after.keys() if found.get(name) != scene.after.get(name)}
    return all(str((scene.place / name).parent) in said for name in lacking)


def scarce(arena, row, finished):
    file, place = script(arena), arena.root / "out"
    scene = Scene(arena, "render", ["render", file, "-o", place, "--quiet", "--no-cache"], lambda: None, place)
    commands = [scene.arguments, ["check", file], ["doctor", "-o", place / "x/y"], ["fmt", "--check", file], ["explain", "P001"]]
    random, number = arena.random(row.code), 0
    while not finished():
        kind = number % 5
        arguments = random.choice(commands)
        scene.reset()
        row.tried += 1
        streams, wrapper, environment = {}, [], {}
        if kind == 0:
            told = f"{(limit := random.randrange(3, 40))} descriptors"
            wrapper = ["sh", "-c", f'ulimit -n {limit}; exec "$@"', "sh"]
        elif kind == 1:
            told = f"{(limit := random.randrange(20, 500))} MB of addresses"
            wrapper = ["sh", "-c", f'ulimit -v {limit << 10}; exec "$@"', "sh"]
        elif kind == 2:
            told = f"files of {(limit := random.choice((0, 1, 8, 100, 1000)))} blocks"
            wrapper = ["sh", "-c", f'ulimit -f {limit}; exec "$@"', "sh"]
        elif kind == 3:
            told = "a full standard output"
            streams["stdout"] = open("/dev/full", "w")
        else:
            told = "no folder for temporary files, in a folder that is gone"
            environment["TMPDIR"] = "/nonexistent"
            wrapper = ["sh", "-c", 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', "sh"]
        outcome = arena.run(arguments, wrapper=wrapper, environment=environment, **streams)
        told = f"{arguments[0]} with {told}"
        if row.judge(outcome, told) and outcome.status and not outcome.err + outcome.out and kind not in (0, 3):
            row.fault("statuses", f"{told}: status {outcome.status} without a word")
        if parts := scene.parts():
            row.fault("partial", f"{told}: {parts}")
        if left := arena.leftovers(place):
            row.fault("leftovers", f"{told}: {left}")
            arena.clear_temporary()
        number += 1

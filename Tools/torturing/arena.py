"""Where the program is run: a folder of its own, and the table of what came of it."""
import hashlib, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

# README.md, "Exit status". 70 is documented too, as a mistake of ours: here it counts as a trap.
DOCUMENTED = {0, 64, 65, 66, 69, 73, 74, 75, 130}
# What Linux says for us where it cannot even load the program.
LOADER = b"error while loading shared libraries"
PATIENCE = 120


class Outcome:
    def __init__(self, status, out, err, seconds):
        self.status, self.out, self.err, self.seconds = status, out, err, seconds

    @property
    def trapped(self):
        return self.status == 70 or self.status < 0 or b"Fatal error" in self.err

    @property
    def documented(self):
        return self.status in DOCUMENTED or (self.status == 127 and LOADER in self.err)


class Row:
    """One line of the table: what was tried, and what went wrong."""
    KINDS = ("traps", "partial", "mixed", "leftovers", "statuses")

    def __init__(self, code, name, arena):
        self.code, self.name, self.arena = code, name, arena
        self.tried, self.skipped = 0, None
        self.faults = dict.fromkeys(self.KINDS, 0)

    def fault(self, kind, what, *files):
        """Counts a fault, says it, and keeps the files that show it."""
        self.faults[kind] += 1
        number = sum(self.faults.values())
        print(f"{self.code} {kind}: {what}", file=sys.stderr, flush=True)
        if number > 20:
            return
        keep = self.arena.kept / f"{self.code}-{number}"
        keep.mkdir(parents=True, exist_ok=True)
        (keep / "what").write_text(what + "\n")
        for file in map(pathlib.Path, files):
            if file.is_dir():
                shutil.copytree(file, keep / file.name, symlinks=True, dirs_exist_ok=True)
            elif file.exists():
                shutil.copy(file, keep)

    def judge(self, outcome, what, *files, allowed=()):
        """Whether a run ended as runs may end; counts it otherwise."""
        said = outcome.err.decode(errors="replace").strip().splitlines()[-1:]
        if outcome.status == -signal.SIGALRM:
            self.fault("traps", f"{what}: no end after {PATIENCE} s", *files)
        elif outcome.trapped:
            self.fault("traps", f"{what}: status {outcome.status} {said}", *files)
        elif not outcome.documented and outcome.status not in allowed:
            self.fault("statuses", f"{what}: status {outcome.status} {said}", *files)
        else:
            return True
        return False


class Arena:
    def __init__(self, program, seed, kept):
        self.program, self.seed = str(program), seed
        self.repository = pathlib.Path(__file__).resolve().parent.parent.parent
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="torture-"))
        self.kept = pathlib.Path(kept)
        self.temporary = self.root / "tmp"
        self.temporary.mkdir()
        self.cache = self.root / "cache"
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TMPDIR": str(self.temporary),
            "HOME": str(self.root), "XDG_CACHE_HOME": str(self.cache),
        }
        for name in ("LD_LIBRARY_PATH", "ESPEAK_DATA_PATH"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def random(self, *about):
        """Numbers that depend on the seed and on what they are for, not on how much was tried before."""
        return random.Random(f"{self.seed}/{'/'.join(map(str, about))}")

    def folder(self, name):
        """An empty folder."""
        folder = self.root / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def run(self, arguments, cwd=None, wrapper=(), patience=PATIENCE, environment=None, **streams):
        """Runs the program to its end, or until its patience is over."""
        began = time.monotonic()
        streams.setdefault("stdin", subprocess.DEVNULL)
        with subprocess.Popen(
                [*wrapper, self.program, *map(str, arguments)], cwd=cwd or self.root,
                env={**self.environment, **(environment or {})},
                **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}) as process:
            try:
                out, err = process.communicate(timeout=patience)
                status = process.returncode
            except subprocess.TimeoutExpired:
                process.kill()
                out, err = process.communicate()
                status = -signal.SIGALRM
        return Outcome(status, out or b"", err or b"", time.monotonic() - began)

    def kill(self, arguments, delay, cwd=None):
        """Kills the program after a while. Whether it was still at work."""
        with subprocess.Popen(
                [self.program, *map(str, arguments)], cwd=cwd or self.root, env=self.environment,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(delay)
            was_alive = process.poll() is None
            process.kill()
        return was_alive

    def alive(self):
        """Processes that were started here and live: they have our folder for temporary files, or lie in it."""
        mark, found = str(self.root).encode(), []
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit() or int(entry.name) == os.getpid():
                continue
            try:
                if mark in (entry / "environ").read_bytes() or mark in (entry / "cmdline").read_bytes():
                    if b") Z " not in (entry / "stat").read_bytes():
                        found.append(int(entry.name))
            except OSError:
                continue
        return found

    def wait_for_quiet(self, seconds=5):
        """Waits until none of our processes lives. Those that still do are ended, and given."""
        end = time.monotonic() + seconds
        while self.alive() and time.monotonic() < end:
            time.sleep(0.02)
        left = self.alive()
        for process in left:
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                pass
        return left

    def leftovers(self, *folders):
        """What nobody wants to find: hidden folders of ours, and anything at all among temporary files."""
        found = [str(path) for path in self.temporary.iterdir()]
        for folder in folders:
            found += [str(path) for path in pathlib.Path(folder).rglob(".pusterom-*")]
        return found

    def clear_temporary(self):
        shutil.rmtree(self.temporary, ignore_errors=True)
        self.temporary.mkdir(exist_ok=True)

    def close(self):
        self.wait_for_quiet(1)
        shutil.rmtree(self.root, ignore_errors=True)


def content(folder):
    """The digests of all files of a folder that are not hidden, by their paths."""
    folder = pathlib.Path(folder)
    files = {}
    if folder.is_file():
        return {folder.name: hashlib.sha256(folder.read_bytes()).hexdigest()}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_file() and not any(part.startswith(".pusterom") for part in path.relative_to(folder).parts):
            files[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return files

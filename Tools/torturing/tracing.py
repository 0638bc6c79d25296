"""A program under `strace` from the moment that it is loaded: what fails while the loader works is the system's, not ours."""
import ctypes, os, pathlib, platform, re, shutil, signal, subprocess, time

libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
libc.ptrace.restype = ctypes.c_long
TRACEME, DETACH, SYSCALL, OPTIONS, SYSCALL_INFO = 0, 17, 24, 0x4200, 0x420E
# The first thing that the program does is to ignore SIGXFSZ: `rt_sigaction` and its first argument.
MARK = ({"x86_64": 13}.get(platform.machine(), 134), signal.SIGXFSZ)


def is_possible():
    """Whether there is a strace here that may trace a program that runs already."""
    if not shutil.which("strace"):
        return False
    with subprocess.Popen(["sleep", "10"]) as sleeper:
        with subprocess.Popen(["strace", "-o", "/dev/null", "-p", str(sleeper.pid)], stderr=subprocess.DEVNULL) as tracer:
            able = wait_for_tracer(sleeper.pid, tracer)
            sleeper.kill()
    return able


def wait_for_tracer(process, tracer):
    """Waits until the tracer holds the process. Whether it does: it may have ended instead."""
    status = pathlib.Path(f"/proc/{process}/status")
    while tracer.poll() is None:
        if f"TracerPid:\t{tracer.pid}\n" in status.read_text():
            return True
        time.sleep(0.002)
    return False


def begin(command, **streams):
    """Starts a program, and stops it where it is loaded: it goes on when it gets SIGCONT."""
    process = subprocess.Popen(command, preexec_fn=lambda: libc.ptrace(TRACEME, 0, None, None), **streams)
    record = (ctypes.c_uint64 * 11)()
    while True:
        _, state = os.waitpid(process.pid, 0)
        if not os.WIFSTOPPED(state):
            raise SystemExit(f"{command}: ended before it was loaded")
        # Without this option the next request does not know calls.
        libc.ptrace(OPTIONS, process.pid, None, 1)
        libc.ptrace(SYSCALL_INFO, process.pid, ctypes.sizeof(record), ctypes.cast(record, ctypes.c_void_p))
        # The first byte is 1 where a call begins; the fourth word is its number, and its arguments follow.
        if record[0] & 0xFF == 1 and (record[3], record[4]) == MARK:
            break
        libc.ptrace(SYSCALL, process.pid, None, None)
    os.kill(process.pid, signal.SIGSTOP)
    libc.ptrace(DETACH, process.pid, None, None)
    os.waitpid(process.pid, os.WUNTRACED)
    return process


class Traced:
    """A program that runs under strace, children and threads too. What strace wrote is in `log` once it has ended.

    Where `from_start`, it is traced from its beginning: for calls that the loader does not make, which is twice as fast."""

    def __init__(self, command, log, expressions, from_start=False, **streams):
        self.log, self.tracer = log, None
        options = ["-f", "-o", str(log), *(part for one in expressions for part in ("-e", one))]
        if from_start:
            # A group of its own: strace that is killed leaves the program running, with its pipes open.
            self.process = subprocess.Popen(["strace", "--seccomp-bpf", *options, *command], start_new_session=True, **streams)
            return
        self.process = begin(command, **streams)
        self.tracer = subprocess.Popen(
            ["strace", *options, "-p", str(self.process.pid)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for_tracer(self.process.pid, self.tracer)
        self.process.send_signal(signal.SIGCONT)

    def kill(self):
        """Kills the program, which did not end by itself."""
        if self.tracer:
            self.process.kill()
        else:
            os.killpg(self.process.pid, signal.SIGKILL)

    def end(self):
        """Waits for strace, which ends after the last process that it traces."""
        if not self.tracer:
            return
        try:
            self.tracer.wait(5)
        except subprocess.TimeoutExpired:
            self.tracer.terminate()
            self.tracer.wait()

    def calls(self):
        """The names of calls, in order, of each thread."""
        threads = {}
        for text in self.log.read_text(errors="replace").splitlines():
            if match := re.match(r"(\d+ +)?(\w+)\(", text):
                threads.setdefault(match[1], []).append(match[2])
        return threads.values()

    def injected(self):
        """The calls that were made to fail, as strace tells them."""
        return [text for text in self.log.read_text(errors="replace").splitlines() if "(INJECTED)" in text]

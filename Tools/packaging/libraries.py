"""The shared libraries that a program needs, and the packages of Debian that they come from."""
import functools
import pathlib
import re

import project

# Libraries that belong to the system's C library and must come from there.
system = re.compile(r"^(linux-vdso|ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libresolv|libutil)\.so")


# What the program loads when it speaks, and so is not linked with.
loaded = "libespeak-ng.so.1"


@functools.cache
def engine():
    """The file of the speech engine's library."""
    for line in project.run("ldconfig", "-p").splitlines():
        if (match := re.match(rf"\s*{re.escape(loaded)} \(.*x86-64.*\) => (/\S+)", line)):
            return pathlib.Path(match[1]).resolve()
    raise SystemExit(f"{loaded} is not installed")


@functools.cache
def needed(program):
    """Each library's name with its file, all that are loaded with the program and by it, but for the C library's."""
    found = {loaded: engine()}
    for line in (project.run("ldd", program) + project.run("ldd", engine())).splitlines():
        if "not found" in line:
            raise SystemExit(f"{program}: {line.strip()}")
        if (match := re.match(r"\s*(\S+) => (/\S+)", line)) and not system.match(match[1]):
            found[match[1]] = pathlib.Path(match[2]).resolve()
    return dict(sorted(found.items()))


@functools.cache
def package(path):
    """The package of Debian that a file comes from."""
    for name in (path, pathlib.Path(str(path).removeprefix("/usr"))):
        listed = project.run("sh", "-c", 'dpkg-query -S "$1" 2>/dev/null || true', "sh", name)
        if listed:
            return listed.split(":")[0]
    raise SystemExit(f"{path} belongs to no package")


@functools.cache
def version(package):
    return project.run("dpkg-query", "-W", "-f=${Version}\n", package).split("\n")[0]


def oldest_system(paths):
    """The oldest C library that has all that the files ask of it, such as 2.34."""
    found = {(0, 0)}
    for path in paths:
        table = project.run("objdump", "-T", path)
        found |= {tuple(map(int, one.split("."))) for one in re.findall(r"GLIBC_(\d+\.\d+)", table)}
    return ".".join(map(str, max(found)))

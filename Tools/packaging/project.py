"""What every package needs to know of the project: its version, its commit, and the time that its files bear."""
import datetime
import functools
import os
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent.parent
output = root / "Build/packages"
parts = root / "Packaging"

# The versions of the Swift packages that releases are built with. Where the program is developed, the newest that fit are taken.
versions = root / "Tools/packaging/swift-packages.json"


def run(*command, **options):
    """Runs a command and returns what it prints; ends with its own words if it fails."""
    options.setdefault("cwd", root)
    result = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True, **options)
    if result.returncode:
        print(result.stdout[-4000:], file=sys.stderr)
        raise SystemExit(f"{command[0]} failed with status {result.returncode}")
    return result.stdout


@functools.cache
def version():
    header = (root / "Sources/CVersion/include/version.h").read_text()
    return re.search(r'PUSTEROM_VERSION "([^"]+)"', header)[1]


@functools.cache
def commit():
    """The commit that is packed: of the environment, else of this clone."""
    if named := os.environ.get("PUSTEROM_COMMIT"):
        return named
    return run("git", "rev-parse", "HEAD").strip()[:12]


@functools.cache
def epoch():
    """The time that all files bear, in seconds: SOURCE_DATE_EPOCH, else that of the commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    return int(run("git", "log", "-1", "--format=%ct").strip())


def date():
    return datetime.datetime.fromtimestamp(epoch(), datetime.timezone.utc)


def release_date():
    """The date that the changelog gives the version."""
    found = re.search(rf"^## {re.escape(version())} – (\d{{4}}-\d{{2}}-\d{{2}})$", (root / "CHANGELOG.md").read_text(), re.M)
    if not found:
        raise SystemExit(f"CHANGELOG.md does not date version {version()}")
    return found[1]


def fill(template, **values):
    """A file of Packaging with its @NAMES@ filled in."""
    text = (parts / template).read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    if left := re.search(r"@[A-Z]+@", text):
        raise SystemExit(f"{template}: nothing fills in {left[0]}")
    return text


def listed(folder):
    """The files of a folder that belong to the sources, by their paths from the root."""
    if (root / ".git").exists():
        return [name for name in run("git", "ls-files", "-z", folder).split("\0") if name]
    return sorted(str(path.relative_to(root)) for path in (root / folder).rglob("*") if path.is_file())

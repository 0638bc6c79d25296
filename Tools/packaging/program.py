"""The program as it is handed out: optimised, with the Swift run-time inside, and without symbols."""
import os
import shutil

import project

scratch = project.root / ".build-release"

# The program looks for libraries of its own beside itself before it takes the system's: lib/pusterom beside bin. Everything is
# bound at the start and then write-protected, as Debian asks of its programs. Paths of this machine are written as /pusterom.
options = [
    "-c", "release", "--product", "pusterom", "--only-use-versions-from-resolved-file",
    "--static-swift-stdlib", "--disable-local-rpath",
    "-Xswiftc", "-file-prefix-map", "-Xswiftc", f"{project.root}=/pusterom",
    "-Xcc", f"-ffile-prefix-map={project.root}=/pusterom",
    "-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib/pusterom",
    "-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now",
]

# Nothing reads these when the program runs. The compiler's digests of modules and the linker's digest of the whole also take in
# the folder that was built in, which is all that two builds of one commit differ by.
unneeded = [".comment", ".note", ".swift_modhash", ".note.gnu.build-id"]


def without_requests():
    """What is linked in the place of libcurl."""
    scratch.mkdir(exist_ok=True)
    object = scratch / "no-requests.o"
    project.run("clang", "-c", "-O2", f"-ffile-prefix-map={project.root}=/pusterom", project.root / "Tools/packaging/no-requests.c",
                "-o", object)
    return ["-Xlinker", object]


def build():
    """Builds the program and returns where it lies; what is built already is not built again."""
    shutil.copyfile(project.versions, project.root / "Package.resolved")
    environment = dict(os.environ, PUSTEROM_COMMIT=project.commit(), SOURCE_DATE_EPOCH=str(project.epoch()))
    project.run("swift", "build", "--scratch-path", scratch, *options, *without_requests(), env=environment, stderr=None)
    built = scratch / "release/pusterom"
    stripped = scratch / "pusterom"
    project.run("strip", "--strip-all", *(f"--remove-section={name}" for name in unneeded), "-o", stripped, built)
    # The linker notes it for Foundation all the same.
    project.run("patchelf", "--remove-needed", "libcurl.so.4", stripped)
    return stripped

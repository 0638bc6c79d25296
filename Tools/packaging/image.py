"""An image for containers after the specification of the Open Container Initiative, made without a daemon: the portable folder,
the C library it was built with, and a shell for clusters' scripts (busybox)."""
import gzip
import hashlib
import json
import pathlib

import archive
import libraries
import project
import staging
import tarball

loader = "lib64/ld-linux-x86-64.so.2"
c_library = ["libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"]
busybox = pathlib.Path("/bin/busybox")


def stage(program, tree):
    tarball.stage(program, tree / "opt/pusterom")
    libs = pathlib.Path("/lib/x86_64-linux-gnu")
    staging.put(tree / loader, pathlib.Path("/", loader).resolve().read_bytes(), 0o755)
    for name in c_library:
        staging.put(tree / "lib/x86_64-linux-gnu" / name, (libs / name).resolve().read_bytes(), 0o755)
    for path in sorted(pathlib.Path("/usr/lib/locale/C.utf8").rglob("*")):
        if path.is_file():
            staging.put(tree / str(path).lstrip("/"), path.read_bytes())
    if not busybox.is_file() or "libc" in project.run("sh", "-c", f"ldd {busybox} 2>/dev/null || true"):
        raise SystemExit("the image needs busybox-static: apt-get install busybox-static")
    staging.put(tree / "bin/busybox", busybox.read_bytes(), 0o755)
    for tool in ("sh", "cat", "cp", "ls", "mkdir", "mv", "rm", "seq", "sha256sum", "sleep", "test", "xargs"):
        (tree / "bin" / tool).symlink_to("busybox")
    (tree / "bin/pusterom").symlink_to("/opt/pusterom/bin/pusterom")
    staging.put(tree / "etc/passwd", "root:x:0:0::/root:/bin/sh\npusterom:x:1000:1000::/tmp:/bin/sh\n")
    staging.put(tree / "etc/group", "root:x:0:\npusterom:x:1000:\n")
    for name, mode in (("tmp", 0o1777), ("kurs", 0o777), ("proc", 0o755), ("dev", 0o755), ("root", 0o700)):
        staging.folder(tree / name)
        (tree / name).chmod(mode)
    for package in ("libc6", "busybox-static"):
        staging.put(tree / "opt/pusterom/licences" / package, pathlib.Path("/usr/share/doc", package, "copyright").read_bytes())
    return tree


def make(program):
    work = staging.clean(project.root / ".build-release/image")
    layer = archive.tar(stage(program, work / "tree"), work / "layer.tar").read_bytes()
    blobs = {}

    def blob(content, kind):
        digest = hashlib.sha256(content).hexdigest()
        blobs[f"blobs/sha256/{digest}"] = content
        return {"mediaType": f"application/vnd.oci.image.{kind}", "digest": f"sha256:{digest}", "size": len(content)}

    packed = blob(gzip.compress(layer, 6, mtime=0), "layer.v1.tar+gzip")
    configured = blob(encode(config(hashlib.sha256(layer).hexdigest())), "config.v1+json")
    manifest = blob(encode({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": configured,
        "layers": [packed]}), "manifest.v1+json")
    name = f"pusterom:{project.version()}"
    manifest["annotations"] = {
        "org.opencontainers.image.ref.name": project.version(), "io.containerd.image.name": f"docker.io/library/{name}"}
    # docker load, which knows only its own list, reads the last file.
    contents = {
        "oci-layout": encode({"imageLayoutVersion": "1.0.0"}),
        "index.json": encode({
            "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [manifest]}),
        **dict(sorted(blobs.items())),
        "manifest.json": encode([{
            "Config": place(configured), "RepoTags": [name], "Layers": [place(packed)]}]),
    }
    return archive.tar_of(contents, project.output / f"pusterom-{project.version()}-amd64.oci.tar")


def config(layer):
    stamp = project.date().strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "created": stamp, "architecture": "amd64", "os": "linux",
        "config": {
            "User": "1000:1000", "WorkingDir": "/kurs", "Entrypoint": ["pusterom"],
            "Env": ["PATH=/bin", "LC_ALL=C.UTF-8", "HOME=/tmp"],
            "Labels": {
                "org.opencontainers.image.title": "Pusterom", "org.opencontainers.image.version": project.version(),
                "org.opencontainers.image.revision": project.commit(),
                "org.opencontainers.image.licenses": "GPL-3.0-or-later"}},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{layer}"]},
        "history": [{"created": stamp, "created_by": "make image"}]}


def place(descriptor):
    return "blobs/sha256/" + descriptor["digest"].removeprefix("sha256:")


def encode(value):
    return json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()

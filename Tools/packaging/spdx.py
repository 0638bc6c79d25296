"""A list of what is inside, in SPDX 2.3: the packages that are linked in or carried, each with its version and licence."""
import hashlib
import json
import uuid

import libraries
import project
import staging

# What dpkg knows has a licence file of its own, whose text is not a licence expression; these were read by hand.
licences = {
    "swift-argument-parser": "Apache-2.0 WITH Swift-exception", "swift-mustache": "Apache-2.0", "yams": "MIT",
    "swift": "Apache-2.0 WITH Swift-exception", "libzip4": "BSD-3-Clause", "espeak-ng-data": "GPL-3.0-or-later",
    "libespeak-ng1": "GPL-3.0-or-later", "libsndfile1": "LGPL-2.1-or-later", "libogg0": "BSD-3-Clause",
    "libsoxr0": "LGPL-2.1-or-later", "libebur128-1": "MIT", "libnettle8": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libcairo2": "LGPL-2.1-only OR MPL-1.1", "libqrencode4": "LGPL-2.1-or-later", "busybox-static": "GPL-2.0-only",
    "libc6": "LGPL-2.1-or-later", "libexpat1": "MIT",
}


def make(program, artefacts):
    """Writes the list beside the artefacts, and names each of them with its digest."""
    inside = swift_packages() + debian_packages(program)
    subject = entry("pusterom", project.version(), "GPL-3.0-or-later")
    files = [artefact(path) for path in artefacts]
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"pusterom-{project.version()}", "documentNamespace": namespace(artefacts),
        "creationInfo": {"created": project.date().strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: pusterom-make-package"]},
        "packages": [subject] + inside, "files": files,
        "relationships":
            [relation("SPDXRef-DOCUMENT", "DESCRIBES", subject["SPDXID"])]
            + [relation(subject["SPDXID"], "DEPENDS_ON", one["SPDXID"]) for one in inside]
            + [relation(one["SPDXID"], "GENERATED_FROM", subject["SPDXID"]) for one in files],
    }
    target = project.output / f"pusterom-{project.version()}.spdx.json"
    staging.put(target, json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    return target


def swift_packages():
    """The packages that were resolved, and the run-time that is linked in."""
    resolved = json.loads(project.versions.read_text())["pins"]
    found = [entry(pin["identity"], pin["state"]["version"], licences.get(pin["identity"]), pin["location"],
                   commit=pin["state"]["revision"]) for pin in resolved]
    words = project.run("swift", "--version").split()
    return found + [entry("swift", words[words.index("version") + 1], licences["swift"], "https://github.com/swiftlang/swift")]


def debian_packages(program):
    names = {libraries.package(path) for path in libraries.needed(str(program)).values()}
    names |= {"espeak-ng-data", "libc6", "busybox-static"}
    return [entry(name, libraries.version(name), licences.get(name)) for name in sorted(names)]


def entry(name, version, licence, place="NOASSERTION", commit=None):
    found = {
        "SPDXID": "SPDXRef-" + "".join(sign if sign.isalnum() or sign in ".-" else "-" for sign in name), "name": name,
        "versionInfo": version, "downloadLocation": f"git+{place}@{commit}" if commit else place, "filesAnalyzed": False,
        "licenseConcluded": licence or "NOASSERTION", "licenseDeclared": licence or "NOASSERTION",
        "copyrightText": "NOASSERTION"}
    if not licence or place == "NOASSERTION" and name != "pusterom":
        found["comment"] = f"A package of Debian; its terms are in /usr/share/doc/{name}/copyright."
    return found


def artefact(path):
    content = path.read_bytes()
    return {
        "SPDXID": f"SPDXRef-File-{path.name.replace('_', '-')}", "fileName": f"./{path.name}", "fileTypes": ["ARCHIVE"],
        "checksums": [{"algorithm": name.upper(), "checksumValue": hashlib.new(name, content).hexdigest()}
                      for name in ("sha1", "sha256")],
        "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION"}


def relation(one, kind, other):
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def namespace(artefacts):
    """A name that no other list has, and that the same artefacts give again."""
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in artefacts)).hexdigest()
    return "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_OID, digest))

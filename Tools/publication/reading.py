"""Reads a published folder as it lies: every link leads somewhere in it, no address leads out but those a reader may follow,
every page is light and valid HTML, and the app keeps nothing that is not there."""

import json
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

PAGE_LIMIT = 100_000
# What is to be printed is no page that one waits for, and a booklet has all its drawings within.
PRINT_LIMIT = 200_000
# What is read and printed has its style within, perhaps an icon, and no script at all.
TO_PRINT = {"default-src 'none'; style-src 'unsafe-inline'", "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"}
# What a browser fetches by itself when it shows a page.
FETCHED = {("script", "src"), ("img", "src"), ("audio", "src"), ("source", "src"), ("track", "src"), ("iframe", "src")}


class Links(HTMLParser):
    """The links of a page, what it fetches by itself, and the names that links can lead to."""

    def __init__(self):
        super().__init__()
        self.links, self.fetched, self.names, self.inline = [], [], set(), []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if (tag, name) in FETCHED or (tag == "link" and name == "href"):
                self.fetched.append(value)
            elif name == "href":
                self.links.append(value)
            elif name == "id":
                self.names.add(value)
            elif name == "style" or name.startswith("on"):
                self.inline.append(f"{tag} {name}")


def read(page):
    links = Links()
    links.feed(page.read_text())
    return links


def check_links(root, page, pages):
    links = pages[page]
    for fetched in links.fetched:
        if urlsplit(fetched).scheme or fetched.startswith("//"):
            yield f"{page.name} fetches {fetched} from outside"
    for link in links.links + links.fetched:
        parts = urlsplit(link)
        if parts.scheme:
            continue
        target = (page.parent / unquote(parts.path)) if parts.path else page
        if not target.resolve().is_relative_to(root.resolve()) or not target.is_file():
            yield f"{page.name} leads to {link}, which is not there"
        elif parts.fragment and not parts.fragment.startswith("t=") and parts.fragment not in pages[target].names:
            yield f"{page.name} leads to {link}, which has no such name"
    for inline in links.inline if page.parent == root else []:  # Sheets for print have their style within.
        yield f"{page.name} has what its own rules forbid: {inline}"


def check_page(page):
    text = page.read_text()
    if len(text.encode()) >= (PRINT_LIMIT if page.parent.name == "ark" else PAGE_LIMIT):
        yield f"{page.name} weighs {len(text.encode())} bytes"
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    if not policy or policy[1] not in TO_PRINT and ("default-src 'none'" not in policy[1] or "unsafe" in policy[1]):
        yield f"{page.name} has no strict Content-Security-Policy"
    if shutil.which("tidy"):
        tidy = subprocess.run(["tidy", "-quiet", "-errors", "-utf8", "--mute", "PROPRIETARY_ELEMENT,UNKNOWN_ELEMENT", page],
                              capture_output=True, text=True)
        # Tidy's own lists end before HTML's present edition.
        known = re.compile(r"proprietary attribute|trimming empty|is not recognized|discarding unexpected|lacks \"summary\"")
        for line in tidy.stderr.splitlines():
            if "Error:" in line or ("Warning:" in line and not known.search(line)):
                yield f"{page.name}: {line}"


def check_app(root):
    worker = (root / "sw.js").read_text()
    shell = re.search(r"const shell = (\[.*?\])", worker, re.S)[1]
    for path in json.loads(re.sub(r",\s*\]", "]", shell)):
        if not (root / path).is_file():
            yield f"the app keeps {path}, which is not there"
    manifest = json.loads((root / "manifest.webmanifest").read_text())
    for icon in manifest["icons"]:
        if not (root / icon["src"]).is_file():
            yield f"the app has the icon {icon['src']}, which is not there"
    for path in [*root.glob("*.js"), *root.glob("*.css")]:
        for address in re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]{2,}", path.read_text()):
            yield f"{path.name} names {address}"


def main(folder):
    root = Path(folder)
    pages = {page: read(page) for page in sorted(root.rglob("*.html"))}
    faults = [fault for page in pages for fault in [*check_links(root, page, pages), *check_page(page)]]
    faults += check_app(root)
    for fault in faults:
        print(f"check-publication: {fault}", file=sys.stderr)
    if faults:
        sys.exit(1)
    heaviest = max(pages, key=lambda page: page.stat().st_size)
    links = sum(len(links.links) + len(links.fetched) for links in pages.values())
    print(f"{len(pages)} pages, {links} links, the heaviest {heaviest.name} with {heaviest.stat().st_size} bytes: all fine")


if __name__ == "__main__":
    main(sys.argv[1])

"""Every word of a sheet stands on its print: titles, lengths, informal practice, days, address."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree

SPACE = "{http://www.w3.org/1999/xhtml}"
TEXTS = ["h1", "h2", "h3", "p", "li"]


def letters(text):
    """Where lines end and words are parted by hyphens differs: the letters count."""
    return "".join(character for character in text if character.isalnum())


def main(sheet, print_path):
    page = ElementTree.parse(sheet).getroot().find(f"{SPACE}body/{SPACE}main")
    printed = subprocess.run(["pdftotext", "-layout", print_path, "-"], capture_output=True, text=True, check=True).stdout
    words = {letters(word) for word in printed.split()}
    seen = letters(printed)
    missing = []
    for element in page.iter():
        if element.tag.removeprefix(SPACE) not in TEXTS or element.tag == f"{SPACE}li" and len(element):
            continue
        text = " ".join("".join(element.itertext()).split())
        # In columns a text of several lines is parted by its neighbour's: then all its words must be there.
        if letters(text) not in seen and not all(letters(word) in words or letters(word) in seen for word in text.split()):
            missing.append(text)
    for text in missing:
        print(f"{print_path}: '{text}' is not on it", file=sys.stderr)
    sys.exit(1 if missing else 0)


main(sys.argv[1], sys.argv[2])

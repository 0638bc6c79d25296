"""The modules of the renderer, as Package.swift has them, for the tools in this folder."""
import pathlib
import re

root = pathlib.Path(__file__).resolve().parent.parent


def modules():
    """The modules with their folders, in the order of `rooms`; the program is last."""
    package = (root / "Package.swift").read_text()
    names = re.findall(r'"(\w+)"', re.search(r"let rooms = \[(.*?)\]", package, re.S).group(1))
    folders = dict(re.findall(r'phase\(\s*"(\w+)",\s*"(\w+)"', package))
    return {name: root / "Sources/Renderer" / folders[name] for name in names} | {
        "pusterom": root / "Sources/Renderer/Command"}

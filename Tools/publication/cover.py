"""Reads the cover and the icons by Pillow: squares of the right size without transparency, light enough for every directory."""

import sys
from pathlib import Path

from PIL import Image

SIZES = {"omslag.png": 3000, "ikon-192.png": 192, "ikon-512.png": 512, "ikon-maskable-512.png": 512}


def main(folder):
    for name, side in SIZES.items():
        path = folder / name
        with Image.open(path) as picture:
            picture.load()
            if (picture.size, picture.mode) != ((side, side), "RGB"):
                sys.exit(f"{name}: {picture.size} {picture.mode}")
        if path.stat().st_size >= 500_000:
            sys.exit(f"{name}: {path.stat().st_size} bytes")
    print(f"{', '.join(SIZES)}: squares without transparency")


main(Path(sys.argv[1]))

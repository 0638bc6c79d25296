"""A course leader's day in the studio, in a real browser: from nothing to a course that can be handed out."""

import json
import math
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

sys.dont_write_bytecode = True
from axe_playwright_python.sync_playwright import Axe  # noqa: E402: after the line that keeps this folder clean
from playwright.sync_api import sync_playwright  # noqa: E402

from opening import Studio, expect, faults  # noqa: E402

LAPTOP = (1366, 768)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCRIPT = """---
tittel: Et lite pust
varianter: {kort: 1 min, lang: 2 min}
---

# Ankomst
[klokke]
[pause 3–10 s]
Sett deg slik at du har det godt nok.
[pause 4–20 s]
Kjenn føttene mot gulvet.
[pause 4–70 s]

# Videre
Gå videre i ditt eget tempo.
[pause 2–20 s]
"""


def microphone():
    """A recording of something like speech, which Chromium's microphone plays: a voice that comes and goes."""
    path = Path(tempfile.mkdtemp()) / "stemme.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48000, 0, "NONE", ""))
        samples = bytearray()
        for index in range(48000 * 4):
            moment = index / 48000
            loud = max(0.0, math.sin(2 * math.pi * moment / 2)) * (0.6 + 0.4 * math.sin(2 * math.pi * 4 * moment))
            tone = sum(math.sin(2 * math.pi * 130 * n * moment) / n for n in range(1, 12))
            samples += struct.pack("<h", int(9000 * loud * tone / 2))
        file.writeframes(samples)
    return path


class Desk:
    """The studio's page in a browser, and every complaint of that browser."""

    def __init__(self, browser, studio, scheme="light", size=LAPTOP):
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, permissions=["microphone"])
        self.studio, self.complaints, self.outside, self.axe = studio, [], [], Axe()
        self.page = self.context.new_page()
        self.page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.note(request.url))
        begun = time.monotonic()
        self.page.goto(studio.address)
        self.wait("document.body.dataset.ready === 'true'", "the page is ready")
        self.seconds = time.monotonic() - begun

    def note(self, url):
        if not url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            self.outside.append(url)

    def is_so(self, condition, seconds=60):
        """Whether a condition comes true; the page's own rules forbid what `wait_for_function` does."""
        for _ in range(seconds * 20):
            if self.page.evaluate(condition):
                return True
            self.page.wait_for_timeout(50)
        return False

    def wait(self, condition, what, seconds=60):
        expect(self.is_so(condition, seconds), what)

    def look(self, name, shots):
        """axe-core, and a picture if pictures are wanted."""
        self.page.wait_for_timeout(250)
        found = self.axe.run(self.page, options={"runOnly": RULES, "iframes": False}).response["violations"]
        told = [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in found]
        expect(not told, f"axe-core finds nothing: {name} {told or ''}")
        wide = self.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        expect(not wide, f"nothing to scroll sideways: {name}")
        self.shoot(name, shots)

    def shoot(self, name, shots):
        if shots:
            self.page.screenshot(path=Path(shots) / f"{name}.png")

    def text(self):
        return self.page.evaluate("document.querySelector('.CodeMirror') ? document.querySelector('.CodeMirror').CodeMirror.getValue() : document.querySelector('textarea.plain').value")

    def press(self, name):
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def cursor(self, line):
        self.page.evaluate(f"(code => {{ code.setCursor({line}, 3); code.focus(); }})(document.querySelector('.CodeMirror').CodeMirror)")

    def line(self, words):
        return self.text().split("\n").index(words)


def begin(desk, shots):
    """A course by three questions."""
    desk.look("empty", shots)
    desk.press("Lag et nytt kurs")
    desk.page.get_by_label("Hva heter kurset?").fill("Små pust")
    desk.page.get_by_label("Hvor mange uker varer det?").fill("1")
    desk.page.get_by_label("Hva heter den første øvelsen?").fill("Et lite pust")
    desk.look("questions", shots)
    desk.press("Lag")
    desk.wait("document.querySelector('.drawing') !== null", "a new course can be seen and heard at once")
    expect(desk.studio.path("smaa-pust/kurs.yml").exists(), "its files are there")


def write(desk, shots):
    """A script from nothing, typed; a mistake is made, and mended by its button."""
    page = desk.page
    desk.cursor(0)
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(SCRIPT)
    page.keyboard.type("[pasue 5 s]")
    told = "[...document.querySelectorAll('.remark.wrong')].some(e => e.textContent.includes('linje 17') && e.textContent.includes('Ukjent ord pasue'))"
    desk.wait(told, "a mistake is told while one types")
    desk.shoot("mistake", shots)
    page.evaluate("""() => {
        const code = document.querySelector('.CodeMirror').CodeMirror
        const button = [...document.querySelectorAll('.remark.wrong .button')].find((one) => one.textContent.startsWith('Skriv'))
        code.replaceRange('Kjenn etter.\\n', { line: 16, ch: 0 })
        button.click()
    }""")
    expect(desk.text().endswith("\nKjenn etter.\n[pasue 5 s]"), "a mend that was made on an earlier text changes nothing")
    desk.press("Angre")
    # Once it is saved, no answer is under way any more: a new list would take the button away from under the click.
    desk.wait("document.querySelector('.state').textContent === 'Lagret'", "a text that has a mistake is saved too")
    desk.wait(told, "and the mistake is told where it stands")
    page.locator(".remark.wrong .button", has_text="Skriv").first.click()
    expect("[pause 5 s]" in desk.text(), "its button mends it")
    desk.wait("document.querySelectorAll('.remark.wrong').length === 0", "and the mistake is gone")
    desk.wait("document.querySelector('.state').textContent === 'Lagret'", "what is written is saved by itself")
    saved = desk.studio.path("smaa-pust/et-lite-pust.pust")
    expect(saved.read_text() == desk.text(), "the file is what the page shows")
    desk.wait("document.querySelectorAll('.track .drawing').length === 2", "both variants have a timeline")
    desk.look("write", shots)


def complete(desk, shots):
    """Directives are offered when a bracket is opened, and in the palette."""
    page = desk.page
    last = desk.text().count("\n")
    desk.cursor(last)
    page.keyboard.press("End")
    page.keyboard.type("\n[kl")
    desk.wait("document.querySelector('.CodeMirror-hints') !== null", "directives are offered as one types")
    desk.shoot("completion", shots)
    page.keyboard.press("Enter")
    expect("[klokke" in desk.text(), "the one that is chosen is put in")
    desk.press("Sett inn")
    expect(page.locator(".palette li").count() > 8, "the palette has all directives")
    desk.look("palette", shots)
    desk.press("Avbryt")


def pull(desk, shots):
    """A silence is pulled with the pointer and by keys; the text changes to the tenth."""
    page = desk.page
    desk.wait("document.querySelector('.state').textContent === 'Lagret'", "saved before the silence is pulled")
    line = desk.line("[pause 4–20 s]")
    silence = page.locator(f".track:last-child .silence[data-line='{line}'] .handle").first
    silence.scroll_into_view_if_needed()
    box = silence.bounding_box()
    scale = page.evaluate("(d => d.width.baseVal.value / 120)(document.querySelectorAll('.drawing')[1])")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 2.5 * scale, y, steps=6)
    desk.shoot("pulling", shots)
    page.mouse.up()
    expect(desk.text().split("\n")[line] == "[pause 6,5–22,5 s]", f"a silence that is pulled 2.5 s changes the text ({desk.text().split(chr(10))[line]})")
    desk.wait("document.querySelector('.silence.chosen') !== null", "it stays chosen")
    page.wait_for_timeout(900)
    page.locator(f".track:last-child .silence[data-line='{line}']").first.focus()
    page.keyboard.press("Shift+ArrowRight")
    expect(desk.text().split("\n")[line] == "[pause 6,6–22,6 s]", f"by keys, a tenth of a second ({desk.text().split(chr(10))[line]})")
    page.wait_for_timeout(900)
    most = page.locator(".inspector input").nth(1)
    most.fill("30")
    most.press("Enter")
    expect(desk.text().split("\n")[line] == "[pause 6,6–30 s]", "its range can be written")
    target = page.locator(".target").nth(1)
    target.fill("2:10")
    target.press("Enter")
    expect("lang: 2 min 10 s" in desk.text(), "a variant's length can be written")
    desk.wait("document.querySelectorAll('.target')[1].value === '2:10' && document.querySelectorAll('.drawing').length === 2", "and its timeline follows")
    desk.press("Angre")
    expect("lang: 2 min}" in desk.text(), "what is done can be undone")
    desk.look("time", shots)


def listen(desk, shots):
    """A line is played by a key; a track is played from the cursor, and the text follows."""
    page = desk.page
    desk.wait("document.querySelector('.state').textContent === 'Lagret'", "saved before it is heard")
    page.wait_for_timeout(600)
    desk.cursor(desk.line("Kjenn føttene mot gulvet."))
    page.keyboard.press("Control+Enter")
    desk.wait("document.querySelector('.heard-line') !== null", "the line at the cursor is heard")
    desk.wait("[...document.querySelectorAll('.tool')].find(b => b.textContent === 'Stopp').disabled", "and ends")
    page.keyboard.press("Control+Shift+Enter")
    desk.wait("document.querySelector('.play-head[visibility=visible]') !== null", "the track plays from there")
    desk.wait("document.querySelector('.heard-line') !== null", "the text follows the sound")
    first = page.evaluate("document.querySelector('.play-head[visibility=visible]').x1.baseVal.value")
    page.wait_for_timeout(900)
    later = page.evaluate("(document.querySelector('.play-head[visibility=visible]')?.x1.baseVal.value) ?? 0")
    expect(later > first, "the timeline follows the sound")
    desk.shoot("playing", shots)
    desk.press("Stopp")
    desk.wait("[...document.querySelectorAll('.tool')].find(b => b.textContent === 'Stopp').disabled", "and stops")


def spell(desk, shots):
    """An unknown word is marked, put right by a button, or kept as one of the course's own."""
    page = desk.page
    if not shutil.which("hunspell"):
        print("  hunspell is not installed: spelling is left out")
        return
    desk.cursor(desk.line("Kjenn føttene mot gulvet."))
    page.keyboard.press("End")
    page.keyboard.type(" Kjenn gulvvet og rullatorbenken.")
    desk.wait("document.querySelectorAll('.remark.spelt').length === 2 && document.querySelectorAll('.unknown').length === 2", "unknown words are marked and told")
    desk.look("spelling", shots)
    page.get_by_role("button", name="Skriv gulvet for gulvvet").click()
    expect("Kjenn gulvet og" in desk.text(), "a proposal is put in by its button")
    page.get_by_role("button", name="Ordet er riktig").click()
    desk.wait("document.querySelectorAll('.remark.spelt').length === 0", "a word can be told to be right")
    words = desk.studio.path("smaa-pust/ordliste.txt")
    expect(words.read_text() == "rullatorbenken\n", "it is one of the course's own words")
    page.locator(".toast-button").click()
    desk.wait("document.querySelectorAll('.remark.spelt').length === 1", "which can be undone")
    expect(not words.exists(), "and leaves nothing")
    for _ in range(2):
        desk.press("Angre")
    desk.is_so("!document.querySelector('.CodeMirror').CodeMirror.getValue().includes('gulvvet')")
    page.evaluate("text => document.querySelector('.CodeMirror').CodeMirror.setValue(text)", desk.text().replace(" Kjenn gulvvet og rullatorbenken.", "").replace(" Kjenn gulvet og rullatorbenken.", ""))


def respell(desk, shots):
    """A word is put right: as it sounds, and sound by sound; what is kept can be undone."""
    page = desk.page
    lexicon = desk.studio.path("smaa-pust/uttale.yml")
    desk.cursor(desk.line("Kjenn føttene mot gulvet."))
    desk.press("Si det annerledes")
    page.get_by_label("Skriv det slik det lyder").fill("sjenn")
    desk.press("Hør ordet")
    desk.wait("[...document.querySelectorAll('.tool')].find(b => b.textContent === 'Stopp').disabled === false", "the word is heard before it is kept")
    page.locator("dialog").get_by_role("button", name="Hør linjen", exact=True).click()
    page.wait_for_timeout(500)
    expect(not lexicon.exists(), "nothing is kept before it is said so")
    desk.look("respell", shots)
    desk.press("Behold")
    desk.wait("document.querySelector('.toast:not([hidden])')?.textContent.includes('uttalelisten')", "a word can be put right")
    expect(lexicon.read_text() == "Kjenn: sjenn\n", "it is in uttale.yml")
    desk.cursor(desk.line("Kjenn føttene mot gulvet."))
    desk.press("Si det annerledes")
    page.locator(".sound-choice summary").click()
    desk.look("sounds", shots)
    page.locator(".sound select").first.select_option("C")
    desk.wait("document.querySelector('#respelling').value === \"/C'En:/\"", "a sound can be chosen instead")
    desk.press("Behold")
    for _ in range(400):
        if lexicon.read_text() == "Kjenn: \"/C'En:/\"\n":
            break
        page.wait_for_timeout(50)
    expect(lexicon.read_text() == "Kjenn: \"/C'En:/\"\n", "and is kept in uttale.yml, in the place of the other")
    page.wait_for_timeout(300)
    page.locator(".toast-button").click()
    desk.wait("document.querySelector('.toast:not([hidden])')?.textContent.includes('Angret')", "what was kept can be undone")
    expect(lexicon.read_text() == "Kjenn: sjenn\n", "and the other is there again")


def change_elsewhere(desk):
    """A file that is changed by another program is taken in; with changes of one's own, neither is lost."""
    path = desk.studio.path("smaa-pust/et-lite-pust.pust")
    path.write_text(path.read_text().replace("i ditt eget tempo", "når det passer"))
    desk.wait("document.querySelector('.CodeMirror').CodeMirror.getValue().includes('når det passer')", "a change from elsewhere is taken in")
    mine = desk.text().replace("når det passer", "når du vil")
    path.write_text(path.read_text().replace("når det passer", "nå"))
    desk.page.evaluate("text => document.querySelector('.CodeMirror').CodeMirror.setValue(text)", mine)
    desk.wait("document.querySelector('dialog[open]') !== null", "with changes on both sides it asks")
    desk.press("Behold min")
    desk.wait("document.querySelector('.state').textContent === 'Lagret'", "mine is saved")
    expect("når du vil" in path.read_text(), "mine is in the file")
    kept = [file.read_text() for file in desk.studio.path(".pusterom/versions").rglob("*") if file.is_file()]
    expect(any("videre nå." in text for text in kept), "and the other is kept")


def record(desk, shots):
    """Three lines are recorded, and one of them again."""
    page = desk.page
    desk.press("Les inn")
    desk.wait("document.querySelector('.now-line') !== null", "the recording room opens")
    desk.press("Slå på mikrofonen")
    desk.wait("document.querySelector('.trial:not([hidden])') !== null", "the microphone is tried before the first line")
    desk.wait("getComputedStyle(document.querySelector('.meter-now')).getPropertyValue('--level') > 0.2", "its level is shown before the first word")
    expect(page.locator(".microphone select").first.locator("option").count() >= 2, "the microphone can be chosen")
    page.locator(".microphone select").first.select_option(index=1)
    desk.wait("document.querySelector('.trial:not([hidden])') !== null", "another is tried as well")
    page.keyboard.press("Space")
    page.wait_for_timeout(2400)
    page.keyboard.press("Space")
    desk.wait("[...document.querySelectorAll('.trial button')].some(b => b.textContent.includes('begynn'))", "it is told how the trial is")
    desk.look("trial", shots)
    expect(not desk.studio.path("smaa-pust/opptak").exists(), "nothing of a trial is kept")
    page.get_by_role("button", name="begynn å lese inn").click()
    desk.wait("document.querySelector('.record:not(:disabled)') !== null && document.querySelector('.trial').hidden", "then the lines are read")
    chosen = json.loads(desk.studio.path(".pusterom/valg.json").read_text())
    expect(chosen["microphone"] == chosen["tried-microphone"] != "", f"the microphone is remembered ({chosen})")
    desk.press("Skriv")
    desk.press("Les inn")
    desk.wait("document.querySelector('.now-line') !== null", "in another room and back")
    desk.press("Slå på mikrofonen")
    desk.wait("document.querySelector('.microphone select').selectedOptions.length === 1", "the microphone is on again")
    desk.wait("document.querySelector('.record:not(:disabled)') !== null && document.querySelector('.trial').hidden", "it is not tried again")
    expect(page.evaluate("document.querySelector('.microphone select').selectedOptions[0].textContent") == chosen["microphone"], "and it is the one that was chosen")
    desk.look("record", shots)
    for index in range(3):
        page.locator(".deck .record:visible").focus()
        page.keyboard.press("Space")
        page.wait_for_timeout(2300)
        if index == 0:
            desk.shoot("recording", shots)
        page.keyboard.press("Space")
        desk.wait(f"document.querySelectorAll('.line.is_recorded, .line.has_remark').length === {index + 1}", f"line {index + 1} is recorded, and told how it is")
        if index < 2:
            page.keyboard.press("ArrowDown")
    takes = sorted(desk.studio.path("smaa-pust/opptak").glob("*.wav"))
    expect(len(takes) == 3, f"three recordings lie in opptak ({len(takes)})")
    before = {take.name: take.read_bytes() for take in takes}
    page.keyboard.press("Space")
    page.wait_for_timeout(2600)
    page.keyboard.press("Space")
    desk.wait("[...document.querySelectorAll('.choices button')].some(b => b.textContent === 'Tidligere opptak')", "a line can be recorded again, and the former one is kept")
    after = {take.name: take.read_bytes() for take in desk.studio.path("smaa-pust/opptak").glob("*.wav")}
    expect(len(after) == 3 and sum(before[name] != after[name] for name in before) == 1, "only that line is another now")
    desk.look("recorded", shots)
    desk.press("Tidligere opptak")
    page.locator(".palette button[type=submit]").first.click()
    page.wait_for_timeout(800)
    again = {take.name: take.read_bytes() for take in desk.studio.path("smaa-pust/opptak").glob("*.wav")}
    expect(again == before, "the former one can be had back")


def finish(desk, shots):
    """The course is built and published, and looked at as on a phone."""
    page = desk.page
    desk.press("Ferdig")
    desk.wait("document.querySelector('.reasons ul') !== null", "the reasons are told before")
    desk.look("finish", shots)
    desk.press("Lag sporene")
    desk.wait("document.querySelector('.work .quality.good') !== null", "the course is built", 180)
    desk.wait("document.querySelector('.reasons').textContent.includes('Ingenting')", "then there is nothing to change")
    page.locator(".finishing").get_by_role("button", name="Gi ut", exact=True).click()
    desk.wait("document.querySelector('.screen iframe') !== null", "the course is published", 120)
    frame = page.frame_locator(".screen iframe")
    expect("Små pust" in frame.locator("h1").first.inner_text(timeout=10000), "its page shows in the phone")
    desk.look("published", shots)


def phone(browser, desk, shots):
    """The published pages are open to a phone when that is asked for, and closed again."""
    page = desk.page
    expect(page.locator(".openness").is_hidden(), "nothing is open to the network before it is asked for")
    button = page.get_by_role("button", name="Åpne for telefonen", exact=True)
    if button.is_disabled():
        print("  this computer is in no network: the phone is left out")
        return
    desk.look("phone-closed", shots)
    button.click()
    desk.wait("document.querySelector('.own-phone img')?.naturalWidth > 0", "a code shows the address")
    page.locator("#own-phone").scroll_into_view_if_needed()
    desk.look("phone-open", shots)
    address = page.locator(".own-phone .address").inner_text()
    expect("127.0.0.1" not in address, f"which is one of the network ({address})")
    expect(page.locator(".openness").is_visible(), "every room says that it is open")
    telephone = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    other = telephone.new_page()
    complaints = []
    other.on("pageerror", lambda error: complaints.append(str(error)))
    other.goto(address)
    expect("Små pust" in other.locator("h1").first.inner_text(), "a phone shows the published page")
    failed = []
    other.on("response", lambda response: response.status >= 400 and failed.append(response.url))
    other.locator("a[href$='.html']:visible, a[href$='/']:visible").first.click()
    other.wait_for_timeout(800)
    expect(other.url.startswith(address) and not failed and not complaints, f"and the ones behind it ({other.url} {failed} {complaints})")
    if shots:
        other.screenshot(path=Path(shots) / "phone-page.png")
    desk.press("Steng")
    desk.wait("document.querySelector('.own-phone') === null && document.querySelector('.openness').hidden", "it is closed by a button")
    try:
        other.goto(address, timeout=5000)
        expect(False, "then nobody answers")
    except Exception as error:  # noqa: BLE001: whatever the browser calls it
        expect("CONNECTION_REFUSED" in str(error), "then nobody answers")
    telephone.close()


def bring_document(desk, shots):
    """A text from elsewhere becomes an exercise."""
    page = desk.page
    desk.press("Skriv")
    desk.press("Ny øvelse")
    page.locator("#document").set_input_files(files=[{
        "name": "Gå en tur.txt", "mimeType": "text/plain", "buffer": "Gå en tur.\n\n(pause 10 sekunder)\n\nTakk.\n".encode()}])
    desk.look("document", shots)
    desk.press("Lag")
    desk.wait("document.querySelector('.CodeMirror')?.CodeMirror.getValue().includes('[pause 10 s]')", "a document becomes an exercise")


def check(program, desk):
    """The command line looks at the same folder."""
    course = str(desk.studio.path("smaa-pust"))
    output = str(desk.studio.path("Build"))
    def run(*arguments):
        return subprocess.run([program, *arguments, "--language", "nb"], capture_output=True, text=True, timeout=120)
    checked = run("check", course)
    expect(checked.returncode == 0, f"check finds no mistake ({checked.stderr.strip()[-200:]})")
    takes = run("takes", course)
    expect(takes.stdout.count("lest inn") == 3, "takes finds the three recordings")
    built = run("build", course, "--output", output, "--dry-run")
    expect(not re.search(r"^\+", built.stdout, re.M), f"build has nothing to do ({built.stdout[:200]})")
    for track in desk.studio.path("Build").rglob("*.wav"):
        verified = run("verify", str(track))
        # A busy machine loses moments of what the browser records, and that is heard as a click.
        faults = [line for line in verified.stdout.splitlines() if line.strip().startswith("feil") and "Klikk" not in line]
        expect(verified.returncode in (0, 65) and not faults, f"verify: {track.name} is as it should be ({faults})")


def look_otherwise(browser, studio, shots):
    """In the dark, in English sizes of window, and with text of twice the size."""
    desk = Desk(browser, studio, "dark")
    desk.page.locator(".exercise").first.click()
    desk.wait("document.querySelector('.drawing') !== null", "in the dark: the exercise opens")
    desk.look("write-dark", shots)
    desk.press("Les inn")
    desk.wait("document.querySelector('.now-line') !== null", "in the dark: the recording room opens")
    desk.look("record-dark", shots)
    desk.context.close()
    desk = Desk(browser, studio, size=(683, 384))
    desk.page.locator(".exercise").first.click()
    desk.wait("document.querySelector('.drawing') !== null", "enlarged to 200 %: the exercise opens")
    desk.look("write-enlarged", shots)
    desk.context.close()


def main(chromium, program, shots=None):
    if shots:
        Path(shots).mkdir(parents=True, exist_ok=True)
    studio = Studio(program)
    flags = ["--no-sandbox", "--mute-audio", "--autoplay-policy=no-user-gesture-required", "--use-fake-ui-for-media-stream",
             "--use-fake-device-for-media-stream", f"--use-file-for-fake-audio-capture={microphone()}"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        desk = Desk(browser, studio)
        print(f"the studio opened in {studio.seconds:.2f} s, the page in {desk.seconds:.2f} s")
        for step in [begin, write, complete, spell, pull, listen, respell]:
            print(step.__name__)
            step(desk, shots)
        change_elsewhere(desk)
        for step in [record, finish]:
            print(step.__name__)
            step(desk, shots)
        print("phone")
        phone(browser, desk, shots)
        check(program, desk)
        bring_document(desk, shots)
        expect(not desk.complaints, f"the browser complains of nothing {desk.complaints[:4] or ''}")
        expect(not desk.outside, f"no request goes out {desk.outside[:4] or ''}")
        desk.context.close()
        look_otherwise(browser, studio, shots)
        browser.close()
    status, seconds = studio.end()
    expect(status == 0, f"Ctrl-C ends the studio ({status}, {seconds:.1f} s)")
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

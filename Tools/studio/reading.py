"""The half of the studio that needs no microphone, in Firefox: a script is opened, changed, mended, spelled and heard.

Usage: reading.py FIREFOX PROGRAM [SCREENSHOTS]. Firefox is driven by geckodriver, which must be on the path."""

import shutil
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
from selenium import webdriver  # noqa: E402: after the line that keeps this folder clean
from selenium.common.exceptions import WebDriverException  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.firefox.service import Service  # noqa: E402

from opening import Studio, expect, faults  # noqa: E402


class Reader:
    """The page in Firefox."""

    def __init__(self, firefox, studio, shots):
        options = webdriver.FirefoxOptions()
        options.binary_location = firefox
        options.add_argument("--headless")
        options.set_preference("media.autoplay.default", 0)
        self.driver = webdriver.Firefox(options=options, service=Service(shutil.which("geckodriver")))
        self.driver.set_window_size(1366, 768 + 85)
        self.shots = shots
        begun = time.monotonic()
        self.driver.get(studio.address)
        self.wait("document.body.dataset.ready === 'true'", "the page is ready")
        self.seconds = time.monotonic() - begun
        self.run("window.complaints = []; addEventListener('error', event => complaints.push(event.message)); addEventListener('unhandledrejection', event => complaints.push(String(event.reason)))")

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def wait(self, condition, what, seconds=60):
        for _ in range(seconds * 20):
            if self.run(f"return Boolean({condition})"):
                return expect(True, what)
            time.sleep(0.05)
        return expect(False, what)

    def press(self, words):
        """Presses a button by its text or label; the page may draw it anew meanwhile."""
        for _ in range(200):
            try:
                self.run("return [...document.querySelectorAll('button')].find(one => one.offsetParent && [one.textContent.trim(), one.getAttribute('aria-label')].includes(arguments[0]))", words).click()
                return
            except (AttributeError, WebDriverException):
                time.sleep(0.1)
        expect(False, f"there is a button {words}")

    def type(self, line, words):
        self.run("const code = document.querySelector('.CodeMirror').CodeMirror; code.setCursor(arguments[0], 999); code.focus();", line)
        self.driver.switch_to.active_element.send_keys(words)

    @property
    def text(self):
        return self.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()")

    def shoot(self, name):
        if self.shots:
            self.driver.save_screenshot(str(Path(self.shots) / f"firefox-{name}.png"))


def read(page, studio):
    """The sample course is opened; its timelines are drawn."""
    page.press("Prøv med et eksempelkurs")
    page.wait("document.querySelectorAll('.drawing').length === 2", "the sample is opened, and its timelines are drawn")
    page.shoot("write")
    expect(not page.run("return document.documentElement.scrollWidth > innerWidth"), "nothing to scroll sideways")
    expect(studio.path("eksempelkurs/kurs.yml").exists(), "its files are there")


def change(page, studio):
    """A line is typed; a mistake is mended, an unknown word put right, and the file is what the page shows."""
    line = page.text.split("\n").index("# Føttene") - 1
    page.type(line, "Kjenn gulvvet." + Keys.ENTER + "[puase 4 s]" + Keys.ESCAPE)
    page.wait("[...document.querySelectorAll('.remark.wrong')].some(e => e.textContent.includes('puase'))", "a mistake is told while one types")
    page.press("Skriv pause")
    page.wait("document.querySelectorAll('.remark.wrong').length === 0", "its button mends it")
    if shutil.which("hunspell"):
        page.wait("document.querySelector('.remark.spelt') !== null", "an unknown word is told")
        page.press("Skriv gulvet for gulvvet")
        page.wait("document.querySelector('.remark.spelt') === null", "and put right by a button")
    page.wait("document.querySelector('.state').textContent === 'Lagret'", "what is written is saved by itself")
    expect(studio.path("eksempelkurs/fottene-pa-gulvet.pust").read_text() == page.text, "the file is what the page shows")
    before = page.text
    page.type(before.count("\n"), "[kl")
    page.wait("document.querySelector('.CodeMirror-hints') !== null", "directives are offered as one types")
    page.driver.switch_to.active_element.send_keys(Keys.ENTER)
    page.wait("document.querySelector('.CodeMirror').CodeMirror.getValue().split('\\n').pop().startsWith('[klokke')", "the one that is chosen is put in")
    for _ in range(4):
        if page.text != before:
            page.press("Angre")
    expect(page.text == before, "and can be undone")
    page.wait("document.querySelectorAll('.remark.wrong').length === 0 && document.querySelector('.state').textContent === 'Lagret'", "then all is as it was")


def listen(page):
    """A line and a track are heard; text and timeline follow."""
    page.wait("document.querySelectorAll('.drawing').length === 2", "the timelines are drawn anew")
    line = next(n for n, words in enumerate(page.text.split("\n")) if words.startswith("Kjenn etter"))
    page.type(line, Keys.CONTROL + Keys.ENTER)
    page.wait("document.querySelector('.heard-line') !== null", "a line is heard by a key")
    page.wait("document.querySelector('.heard-line') === null", "and ends")
    # Firefox plays nothing where there is no device for it, as on servers.
    if page.run("return document.querySelector('.toast:not([hidden])')?.textContent.includes('spilles av') ?? false"):
        print("  no device for sound here, which the page tells: the track is left out")
        return
    page.press("Spill herfra")
    page.wait("Number(document.querySelector('.play-head[visibility=visible]')?.getAttribute('x1')) > 0", "the track plays, and the timeline follows")
    page.wait("document.querySelector('.heard-line') !== null", "the text follows too")
    page.press("Stopp")


def pull(page):
    """A silence is changed by keys."""
    page.run("document.querySelector(\".track:last-child .silence[data-written]\").focus()")
    before = page.text
    page.driver.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    for _ in range(100):
        if page.text != before:
            break
        time.sleep(0.05)
    expect(page.text != before, "a silence is changed by keys")
    page.shoot("time")


def main(firefox, program, shots=None):
    studio = Studio(program)
    page = Reader(firefox, studio, shots)
    print(f"in Firefox the page opened in {page.seconds:.2f} s")
    try:
        for step, arguments in [(read, (page, studio)), (change, (page, studio)), (listen, (page,)), (pull, (page,))]:
            print(step.__name__)
            step(*arguments)
        page.press("Ferdig")
        page.wait("document.querySelector('.reasons ul') !== null", "what would be made is told")
        page.shoot("finish")
        complaints = page.run("return complaints")
        expect(not complaints, f"Firefox complains of nothing {complaints[:4] or ''}")
    finally:
        page.driver.quit()
        studio.end()
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

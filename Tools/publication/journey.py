"""One listener's way through a published folder, in any browser and behind any server: play, mark, reload, keep one exercise, jump to
a chapter, and go on without a network.

Usage: journey.py FOLDER BROWSER..., each of chromium, firefox and webkit. A browser that is not there is told and passed over."""

import http.server
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from serving import Handler, Server

faults, passed = [], 0


def expect(is_so, what):
    global passed
    print(("  ok    " if is_so else "  FAULT ") + what, file=sys.stdout if is_so else sys.stderr, flush=True)
    passed += bool(is_so)
    if not is_so:
        faults.append(what)


# ---- Browsers: each opens addresses, runs script, clicks as a finger does, and closes.


class Chromium:
    name = "Chromium"

    def __init__(self):
        from playwright.sync_api import sync_playwright

        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if not program:
            raise FileNotFoundError("chromium")
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--mute-audio"])
        self.page = self.browser.new_context(viewport={"width": 390, "height": 844}).new_page()

    def open(self, address):
        self.page.goto(address, wait_until="load")

    def run(self, script):
        return self.page.evaluate(f"() => {{ {script} }}")

    def click(self, selector):
        self.page.locator(selector).locator("visible=true").first.click()

    def shoot(self, path):
        self.page.screenshot(path=path)

    def close(self):
        self.browser.close()
        self.playwright.stop()


class Driven:
    """A browser that speaks WebDriver."""

    def open(self, address):
        try:
            self.driver.get(address)
        except Exception as error:  # noqa: BLE001 – without a network, some tell of pages that came from a worker
            if "neterror" in str(error):
                raise

    def run(self, script):
        return self.driver.execute_script(script)

    def click(self, selector):
        from selenium.webdriver.common.by import By

        found = next(e for e in self.driver.find_elements(By.CSS_SELECTOR, selector) if e.is_displayed())
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
        found.click()

    def shoot(self, path):
        self.driver.save_screenshot(path)

    def close(self):
        self.driver.quit()


class Firefox(Driven):
    name = "Firefox"

    def __init__(self):
        from selenium import webdriver

        program = shutil.which("firefox-esr") or shutil.which("firefox")
        gecko = shutil.which("geckodriver")
        if not program or not gecko:
            raise FileNotFoundError("firefox-esr and geckodriver")
        options = webdriver.FirefoxOptions()
        options.binary_location = program
        options.add_argument("-headless")
        options.set_preference("media.autoplay.default", 0)
        options.set_preference("media.volume_scale", "0.0")
        self.driver = webdriver.Firefox(options=options, service=webdriver.FirefoxService(executable_path=gecko))
        self.driver.set_window_size(390, 900)


class WebKit(Driven):
    name = "WebKitGTK"

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.webkitgtk.service import Service

        program = shutil.which("WebKitWebDriver")
        browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
        if not program or not browsers:
            raise FileNotFoundError("WebKitWebDriver and MiniBrowser")
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(browsers[-1])
        options.add_argument("--automation")
        self.driver = webdriver.WebKitGTK(options=options, service=Service(executable_path=program))
        self.driver.set_window_size(390, 900)


BROWSERS = {"chromium": Chromium, "firefox": Firefox, "webkit": WebKit}


# ---- Servers: each hands out the folder at an address, and can be stopped.


class PlainHandler(http.server.SimpleHTTPRequestHandler):
    """Python's own, as `python3 -m http.server` runs it: it knows no ranges."""

    def log_message(self, *_):
        pass


class Plain:
    has_ranges = False

    def __init__(self, folder, path=""):
        self.place = below(folder, path)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(PlainHandler, directory=self.place.name))
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.address = f"http://127.0.0.1:{self.server.server_port}/{path}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Ranged(Server):
    has_ranges = True


class Nginx:
    """The server that most hospitals have, as Debian sets it up."""

    has_ranges = True

    def __init__(self, folder, path=""):
        program = shutil.which("nginx") or (Path("/usr/sbin/nginx").exists() and "/usr/sbin/nginx")
        if not program:
            raise FileNotFoundError("nginx")
        self.place, self.work = below(folder, path), tempfile.TemporaryDirectory()
        os.chmod(self.place.name, 0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        temporary = "".join(
            f"{kind}_temp_path {self.work.name}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        user = "user root;" if os.geteuid() == 0 else ""
        Path(self.work.name, "nginx.conf").write_text(
            f"{user} daemon off; worker_processes 1; pid {self.work.name}/pid; error_log {self.work.name}/error;"
            f"events {{}} http {{ include /etc/nginx/mime.types; access_log off; {temporary}"
            f"server {{ listen 127.0.0.1:{port}; root {self.place.name}; }} }}")
        self.process = subprocess.Popen([program, "-c", f"{self.work.name}/nginx.conf"], stderr=subprocess.DEVNULL)
        self.address = f"http://127.0.0.1:{port}/{path}"
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.05)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def below(folder, path):
    """A folder in which the published one lies below a path, as a link."""
    place = tempfile.TemporaryDirectory()
    if path:
        parts = Path(place.name, path.rstrip("/"))
        parts.parent.mkdir(parents=True, exist_ok=True)
        parts.symlink_to(Path(folder).resolve())
        return place
    for entry in Path(folder).resolve().iterdir():
        Path(place.name, entry.name).symlink_to(entry)
    return place


# ---- The way.

SHOWN = "const a = [...document.querySelectorAll('audio')].find(a => !a.closest('[hidden]'));"


def wait(browser, script, seconds=15):
    for _ in range(seconds * 5):
        try:
            if browser.run(script):
                return True
        except Exception:  # noqa: BLE001 – between two pages there is none to ask
            pass
        time.sleep(0.2)
    return False


def place(browser):
    """Where the player is, or will begin."""
    return float(browser.run(f"{SHOWN} return a.closest('.track').querySelector('[data-slider]').value"))


def walk(browser, server, week, name):
    """The whole way; the server is stopped before its end."""
    browser.open(server.address + "index.html")
    browser.click("[data-today] [data-play]")
    expect(wait(browser, f"{SHOWN} return a.currentTime > 0.3"), f"{name}: one tap on the course's page plays")
    browser.open(server.address + week)
    browser.run("document.querySelectorAll('audio').forEach(a => { a.muted = true })")
    browser.click(".track:not([hidden]) [data-play]")
    expect(wait(browser, f"{SHOWN} return a.currentTime > 0.3"), f"{name}: the week's first track plays")
    browser.run(f"{SHOWN} a.pause()")
    browser.click("[data-weekday][aria-current=date]")
    browser.open(server.address + week)
    marked = "return document.querySelector('[data-weekday][aria-current=date]')?.getAttribute('aria-pressed') === 'true'"
    expect(wait(browser, marked), f"{name}: a day that was marked is marked after a reload")
    keep_one(browser, name)
    jump(browser, name, "with what is kept")
    browser.run(f"{SHOWN} a.pause()")
    # Where one is stopped is remembered a moment later.
    time.sleep(0.5)
    server.stop()
    browser.open(server.address + week)
    expect(wait(browser, "return document.querySelectorAll('[data-play]').length > 0"), f"{name}: without a network the page opens")
    expect(wait(browser, f"{SHOWN} return a.closest('.track').querySelector('[data-continue]').hidden === false"), f"{name}: and offers to go on")
    browser.run("document.querySelectorAll('audio').forEach(a => { a.muted = true })")
    start = place(browser)
    browser.click(".track:not([hidden]) [data-play]")
    on = f"{SHOWN} return a.currentTime > {start} + 0.3 && a.currentTime < {start} + 8"
    expect(wait(browser, on) and start > 5, f"{name}: what was kept plays on from {start:.0f} s")
    jump(browser, name, "without a network")
    browser.open(server.address + "index.html")
    expect(wait(browser, "return document.querySelector('h1') !== null"), f"{name}: without a network the course's page opens")


def keep_one(browser, name):
    """One exercise, not the whole week."""
    button = ".track:not([hidden]) [data-keep-one]:not([hidden]) [data-keep]"
    there = "return navigator.serviceWorker.controller !== null && " \
        f"document.querySelector(\"{button}\") !== null"
    if not wait(browser, there):
        # A page that was opened before the worker was there is looked after from the next on.
        browser.run("location.reload()")
        time.sleep(1)
    expect(wait(browser, there), f"{name}: the page is ready to keep an exercise")
    browser.click(button)
    gone = "const b = [...document.querySelectorAll('.track')].find(t => !t.hidden && !t.closest('[hidden]'));" \
        "return b.querySelector('[data-keep-one] [data-keep]').hidden"
    expect(wait(browser, gone, 60), f"{name}: one exercise is kept on the phone")
    others = "return [...document.querySelectorAll('[data-keep-one] [data-keep]')].filter(b => !b.hidden).length"
    tracks = browser.run("return document.querySelectorAll('[data-keep-one]').length")
    expect(browser.run(others) == tracks - 1, f"{name}: and no other of the {tracks}")


def jump(browser, name, how):
    browser.run("document.querySelector('.track:not([hidden]) .chapters').open = true")
    link = ".track:not([hidden]) .chapters li:nth-child(2) a"
    start = float(browser.run(f"return document.querySelector('{link}').dataset.jump"))
    browser.click(link)
    arrived = f"{SHOWN} return a.currentTime > {start} + 0.2 && a.currentTime < {start} + 8"
    expect(wait(browser, arrived), f"{name}: a chapter jumps to {start:.0f} s {how}")


def read_from_stick(browser, folder, name):
    """From a memory stick: what needs no server."""
    browser.open((Path(folder).resolve() / "index.html").as_uri())
    browser.click("a[href^='uke-'], a[href^='dag-'], a[href^='week-'], a[href^='day-']")
    expect(wait(browser, "return document.querySelectorAll('audio').length > 0"), f"{name}: links lead on")
    browser.run("const a = document.querySelector('audio'); a.muted = true; a.play()")
    expect(wait(browser, "return document.querySelector('audio').currentTime > 0.3"), f"{name}: a track plays")
    browser.run("document.querySelector('.transcript').open = true")
    expect(browser.run("return document.querySelector('.transcript p').offsetHeight > 0"), f"{name}: the text unfolds")


@contextmanager
def opened(kind):
    browser = BROWSERS[kind]()
    try:
        yield browser
    finally:
        browser.close()


def main(folder, *kinds):
    weeks = sorted(path.name for path in Path(folder).glob("*-[0-9]*.html"))
    servers = [
        ("Python's plain server", Plain), ("the same below a path", partial(Plain, path="smerte/kurs/")),
        ("nginx", Nginx), ("nginx below a path", partial(Nginx, path="smerte/kurs/")),
    ]
    missing = []
    for kind in kinds:
        for title, make in servers:
            name = f"{BROWSERS[kind].name}, {title}"
            try:
                server = make(folder)
                with opened(kind) as browser:
                    walk(browser, server, weeks[0], name)
            except FileNotFoundError as error:
                missing.append(f"{name}: not installed here: {error}")
            except Exception as error:  # noqa: BLE001 – a browser that stumbles is a fault, and the others go on
                expect(False, f"{name}: {type(error).__name__}: {str(error).splitlines()[0][:200]}")
        try:
            with opened(kind) as browser:
                read_from_stick(browser, folder, f"{BROWSERS[kind].name}, from a folder")
        except FileNotFoundError:
            pass
        except Exception as error:  # noqa: BLE001
            expect(False, f"{BROWSERS[kind].name}, from a folder: {str(error).splitlines()[0][:200]}")
    for line in sorted(set(missing)):
        print(f"check-browsers: {line}", file=sys.stderr)
    print(f"{passed} steps passed, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

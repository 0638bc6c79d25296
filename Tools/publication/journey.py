"""One listener's way through a published folder, in any browser and behind any server: play, mark, reload, keep one exercise, jump to
a chapter, and go on without a network. Then another listener's, who has kept an exercise when a new edition comes, whose phone is
full, and whose browser clears its caches.

Usage: journey.py FOLDER [--next FOLDER] BROWSER..., each of chromium, firefox and webkit. The next edition is made of the folder if
none is given. A browser that is not there is told and passed over."""

import http.server
import json
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

from editions import Edition

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

    def leave_room(self, bytes):
        """A phone on which so much room is left; nothing: as much as there is."""
        session = self.page.context.new_cdp_session(self.page)
        origin = self.run("return location.origin")
        used = session.send("Storage.getUsageAndQuota", {"origin": origin})["usage"]
        size = {} if bytes is None else {"quotaSize": int(used) + bytes}
        session.send("Storage.overrideQuotaForOrigin", {"origin": origin, **size})

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

    def leave_room(self, bytes):
        """These browsers cannot be told how much room they have: what they say when it is full is said for them, on this page."""
        if bytes is not None:
            self.run("Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))")

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


# ---- Servers: each hands out a folder at an address, can be given another, be stopped and started again.


class Place:
    """Where a server looks: a folder, or a path below it, that leads to a published one."""

    def __init__(self, folder, path):
        self.parent = tempfile.TemporaryDirectory()
        os.chmod(self.parent.name, 0o755)
        self.root = Path(self.parent.name, "root")
        self.link = self.root / path.rstrip("/") if path else self.root
        self.show(folder)

    def show(self, folder):
        """Puts another edition in the place of what is there, at one stroke."""
        self.link.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.link.with_name("fresh")
        fresh.symlink_to(Path(folder).resolve())
        fresh.replace(self.link)


class PlainHandler(http.server.SimpleHTTPRequestHandler):
    """Python's own, as `python3 -m http.server` runs it: it knows no ranges."""

    def log_message(self, *_):
        pass


class Plain:
    def __init__(self, folder, path=""):
        self.place, self.port = Place(folder, path), 0
        self.start()
        self.address = f"http://127.0.0.1:{self.port}/{path}"

    def start(self):
        handler = partial(PlainHandler, directory=str(self.place.root))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Nginx:
    """The server that most hospitals have, as Debian sets it up."""

    def __init__(self, folder, path=""):
        self.program = shutil.which("nginx") or (Path("/usr/sbin/nginx").exists() and "/usr/sbin/nginx")
        if not self.program:
            raise FileNotFoundError("nginx")
        self.place, self.work = Place(folder, path), tempfile.TemporaryDirectory()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        temporary = "".join(
            f"{kind}_temp_path {self.work.name}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        user = "user root;" if os.geteuid() == 0 else ""
        Path(self.work.name, "nginx.conf").write_text(
            f"{user} daemon off; worker_processes 1; pid {self.work.name}/pid; error_log {self.work.name}/error;"
            f"events {{}} http {{ include /etc/nginx/mime.types; access_log off; {temporary}"
            f"server {{ listen 127.0.0.1:{self.port}; root {self.place.root}; }} }}")
        self.address = f"http://127.0.0.1:{self.port}/{path}"
        self.start()

    def start(self):
        self.process = subprocess.Popen([self.program, "-c", f"{self.work.name}/nginx.conf"], stderr=subprocess.DEVNULL)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


# ---- The ways.

SHOWN = "const a = [...document.querySelectorAll('audio')].find(a => !a.closest('[hidden]'));"


def wait(browser, script, seconds=20):
    for _ in range(seconds * 5):
        try:
            if browser.run(script):
                return True
        except Exception:  # noqa: BLE001 – between two pages there is none to ask
            pass
        time.sleep(0.2)
    return False


STATE = "return JSON.stringify([...document.querySelectorAll('audio')].map(a => ({ at: a.currentTime, paused: a.paused, " \
    "ready: a.readyState, network: a.networkState, error: a.error && a.error.message, source: a.currentSrc.slice(-40), " \
    "hidden: a.closest('[hidden]') !== null, told: a.closest('.track')?.querySelector('[data-trouble]')?.textContent })))"


def plays(browser, button):
    """A tap on a button, and whether sound moves. A busy machine's WebKitGTK now and then takes the first tap for nothing, or its
    decoder never begins: then a second tap, and then the page anew, as a listener would. What it took is told."""
    for attempt in range(3):
        if attempt == 2:
            browser.run("location.reload()")
            time.sleep(1)
            wait(browser, "return document.readyState === 'complete'")
        browser.click(button)
        if wait(browser, f"{SHOWN} return a.currentTime > 0.3"):
            return True
        print(f"  {browser.name}: tap {attempt + 1} on {button} came to nothing: {browser.run(STATE)}", file=sys.stderr, flush=True)
        browser.run(f"{SHOWN} a.pause()")
    return False


def place(browser):
    """Where the player is, or will begin."""
    return float(browser.run(f"{SHOWN} return a.closest('.track').querySelector('[data-slider]').value"))


def walk(browser, server, week, name):
    """The whole way; the server is stopped before its end."""
    browser.open(server.address + "index.html")
    expect(plays(browser, "[data-today] [data-play]"), f"{name}: a tap on the course's page plays")
    browser.open(server.address + week)
    browser.run("document.querySelectorAll('audio').forEach(a => { a.muted = true })")
    expect(plays(browser, ".track:not([hidden]) [data-play]"), f"{name}: the week's first track plays")
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


def ask(browser, expression):
    """What a promise gives."""
    browser.run(f"window.answer = undefined; ({expression}).then(found => {{ window.answer = JSON.stringify(found) }})")
    return json.loads(browser.run("return window.answer")) if wait(browser, "return window.answer !== undefined") else None


KEPT = "caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(cache => cache.keys()))))" \
    ".then(lists => lists.flat().map(request => request.url))"
TRACK = ".track:not([hidden])"


def kept(browser):
    """The sounds on the phone, each with its edition."""
    return sorted(address for address in ask(browser, KEPT) or [] if "/lyd/" in address)


def said(browser, selector, attribute=None):
    """The words of an element, or of one of its attributes."""
    what = f"getAttribute('{attribute}')" if attribute else "textContent"
    return browser.run(f"return document.querySelector(\"{selector}\")?.{what} ?? ''")


def renew(browser, server, later, week, name):
    """A new edition comes; the phone is full, and then it is not; the browser clears its caches."""
    browser.open(server.address + week)
    keep_one(browser, name)
    before = kept(browser)
    server.place.show(later)
    browser.open(server.address + week)
    expect(wait(browser, "return !document.querySelector('[data-notice]').hidden"), f"{name}: a page that is older than the server's says so")
    browser.click("[data-reload]")
    time.sleep(1)
    status = "[data-keeping] [data-keep-status]"
    news = f"const s = document.querySelector('{status}'); return s.textContent === s.dataset.news"
    expect(wait(browser, news) and kept(browser) == before, f"{name}: a new edition of what is kept is told, and the old one is still there")
    server.stop()
    browser.open(server.address + week)
    wait(browser, "return document.querySelectorAll('[data-play]').length > 0")
    browser.run("document.querySelectorAll('audio').forEach(a => { a.muted = true })")
    browser.click(f"{TRACK} [data-play]")
    older = f"{SHOWN} return a.currentTime > 0.3 && a.closest('.track').querySelector('[data-trouble]').textContent"
    expect(wait(browser, older) and said(browser, f"{TRACK} [data-trouble]") == said(browser, "template[data-player]", "data-older"),
           f"{name}: without a network the old one plays, and the page says that it is old")
    server.start()
    browser.open(server.address + week)
    button = f"{TRACK} [data-keep-one]:not([hidden]) [data-keep]"
    wait(browser, f"return document.querySelector('{button}') !== null && navigator.serviceWorker.controller !== null")
    browser.leave_room(50_000)
    browser.click(button)
    full = f"return document.querySelector('{TRACK} [data-keep-status]').textContent === document.querySelector('{status}').dataset.full"
    expect(wait(browser, full) and kept(browser) == before, f"{name}: a phone that is full says so, and the old edition is still there")
    browser.leave_room(None)
    browser.open(server.address + week)
    keep_one(browser, name)
    after = kept(browser)
    expect(len(after) == len(before) and after != before, f"{name}: with room for it, the new edition takes the place of the old one")
    change_ones_mind(browser, name)
    clear(browser, server, week, name)


def change_ones_mind(browser, name):
    """What was removed by mistake is had back."""
    before = kept(browser)
    drop, undo = (f"{TRACK} [data-keep-one] [data-{what}]" for what in ["drop", "undo"])
    browser.click(drop)
    expect(wait(browser, f"return !document.querySelector('{undo}').hidden"), f"{name}: what is removed can be had back")
    browser.click(undo)
    there = wait(browser, f"return document.querySelector('{undo}').hidden && !document.querySelector('{drop}').hidden")
    expect(there and kept(browser) == before, f"{name}: and is there again")


def clear(browser, server, week, name):
    """The browser clears its caches: what it kept is told to be gone, and pages are there again without a network."""
    filled = len(ask(browser, KEPT) or []) - len(kept(browser))
    ask(browser, "caches.keys().then(names => Promise.all(names.map(name => caches.delete(name))))")
    browser.open(server.address + week)
    offered = f"return document.querySelector('{TRACK} [data-keep-one]:not([hidden]) [data-keep]:not([hidden])') !== null"
    expect(wait(browser, offered), f"{name}: what the browser has cleared is offered again, and not called kept")
    again = any(len(ask(browser, KEPT) or []) >= filled or time.sleep(0.5) for _ in range(40))
    expect(again, f"{name}: and all {filled} files of the pages are kept again")
    server.stop()
    browser.open(server.address + week)
    expect(wait(browser, "return document.querySelectorAll('[data-play]').length > 0"), f"{name}: so that the page opens without a network")
    browser.click(f"{TRACK} [data-play]")
    honest = f"{SHOWN} return a.currentTime > 0.3 || document.querySelector('{TRACK} [data-trouble]').textContent" \
        " === document.querySelector('template[data-player]').dataset.none"
    expect(wait(browser, honest), f"{name}: and the sound, if no other cache has it, is told to be gone")


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


SERVERS = [
    ("Python's plain server", Plain), ("the same below a path", partial(Plain, path="smerte/kurs/")),
    ("nginx", Nginx), ("nginx below a path", partial(Nginx, path="smerte/kurs/")),
]


def attempt(kind, title, way):
    """Goes one way in a browser of its own. One that stumbles is a fault, and the others go on; one that is not there is told."""
    name = f"{BROWSERS[kind].name}, {title}"
    try:
        with opened(kind) as browser:
            way(browser, name)
    except FileNotFoundError as error:
        print(f"check-browsers: {name}: not installed here: {error}", file=sys.stderr, flush=True)
    except Exception as error:  # noqa: BLE001
        expect(False, f"{name}: {type(error).__name__}: {(str(error).splitlines() or [''])[0][:200]}")


def go_all_ways(folder, later, kind):
    weeks = sorted(path.name for path in Path(folder).glob("*-[0-9]*.html") if not path.name.startswith("tekst-"))
    for title, make in SERVERS:
        attempt(kind, title, lambda browser, name: walk(browser, make(folder), weeks[0], name))
    for title, make in SERVERS[::3]:
        attempt(kind, f"{title}, a new edition", lambda browser, name: renew(browser, make(folder), later, weeks[0], name))
    attempt(kind, "from a folder", lambda browser, name: read_from_stick(browser, folder, name))
    print(f"{BROWSERS[kind].name}: {passed} steps passed, {len(faults)} faults", flush=True)
    sys.exit(1 if faults else 0)


def next_edition(folder):
    """The folder as it is when its first sound has changed."""
    edition = Edition(folder)
    edition.renew(next(iter(sorted(path.relative_to(folder).as_posix() for path in Path(folder).glob("lyd/*-[0-9]*/*.mp3")))))
    return edition


def main(*words):
    words = list(words)
    folder, later = words.pop(0), None
    if words[0] == "--next":
        later = words[1]
        del words[:2]
    if len(words) > 1:
        # Browsers mostly wait: each has a process of its own.
        also = [] if later is None else ["--next", later]
        runs = [subprocess.Popen([sys.executable, __file__, folder, *also, kind]) for kind in words]
        sys.exit(max(run.wait() for run in runs))
    edition = None if later else next_edition(folder)
    go_all_ways(folder, later or edition.root, words[0])


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A listener's way through a published folder, in a real browser."""

import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import editions
import player
from serving import Server

PHONE, DESKTOP, NARROW = (390, 844), (1280, 900), (320, 640)
faults = []


def expect(is_so, what):
    print(("  ok    " if is_so else "  FAULT ") + what, file=sys.stdout if is_so else sys.stderr)
    if not is_so:
        faults.append(what)


class Visit:
    """A browser of its own with one size and one choice of light; it notes every request and every complaint."""

    def __init__(self, browser, server, size, scheme="light", **options):
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, device_scale_factor=1, **options)
        self.server, self.outside, self.complaints = server, [], []
        self.context.on("request", lambda request: self.note(request.url))
        self.page = self.context.new_page()
        self.page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def note(self, url):
        if not url.startswith((self.server.address, "data:", "blob:")):
            self.outside.append(url)

    def open(self, name):
        self.page.goto(self.server.address + name, wait_until="load")
        return self.page

    def close(self, what):
        expect(not self.outside, f"{what}: no request goes out {self.outside or ''}")
        expect(not self.context.cookies(), f"{what}: no cookies")
        expect(not self.complaints, f"{what}: the browser complains of nothing {self.complaints or ''}")
        self.context.close()


def shoot(page, shots, name):
    """A picture of the whole page, if pictures are wanted."""
    if shots:
        page.screenshot(path=Path(shots) / f"{name}.png", full_page=True)


def look(browser, server, pages, shots):
    """Every page in every size and light, with axe-core."""
    axe = Axe()
    for size, scheme in [(PHONE, "light"), (PHONE, "dark"), (DESKTOP, "light"), (DESKTOP, "dark"), (NARROW, "light")]:
        name = f"{size[0]}-{scheme}"
        visit = Visit(browser, server, size, scheme)
        violations, wide = [], []
        for path in pages:
            page = visit.open(path)
            page.wait_for_timeout(150)
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            found = axe.run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
            violations += [f"{path}: {v['id']} ({v['nodes'][0]['html'][:90]})" for v in found.response["violations"]]
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(path)
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)")
            shoot(page, shots, f"{Path(path).stem}-{name}")
        expect(not violations, f"{name}: axe-core finds nothing on {len(pages)} pages {violations or ''}")
        expect(not wide, f"{name}: nothing to scroll sideways {wide or ''}")
        visit.close(name)


def enlarge(browser, server, pages):
    """Every page with text of twice the size, as people set it, on small screens (WCAG 1.4.4)."""
    for width in [PHONE[0], NARROW[0]]:
        visit = Visit(browser, server, (width, 800))
        wide, small = [], []
        for path in pages:
            page = visit.open(path)
            page.wait_for_timeout(100)
            buttons = "[...document.querySelectorAll('.days button')].map(b => b.getBoundingClientRect().width)"
            small += [path for size in page.evaluate(buttons) if 0 < size < 44]
            page.evaluate("document.querySelectorAll('details, [data-notice]').forEach(d => { d.open = true; d.hidden = false })")
            page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(path)
        expect(not wide, f"{width} pixels, text of twice the size: nothing to scroll sideways {wide or ''}")
        expect(not small, f"{width} pixels: every day can be hit by a finger {small or ''}")
        visit.close(f"{width} pixels, large text")


def time(page, index=0):
    return page.evaluate(f"document.querySelectorAll('audio')[{index}].currentTime")


def plays(page, since, index=0, seconds=8):
    """Whether a player gets beyond a time."""
    # The page's own rules forbid what `wait_for_function` does.
    for _ in range(seconds * 10):
        if time(page, index) > since:
            return True
        page.wait_for_timeout(100)
    return False


def press_play(page, index=0):
    """As a finger does: on the button of the player that is shown."""
    page.locator("[data-play]:visible").nth(index).click()


def listen(visit, week, shots):
    """Plays, jumps by chapter, and sees the sentence marked."""
    page = visit.open(week)
    press_play(page)
    expect(plays(page, 0.5), "the first track plays")
    page.locator(".transcript summary").first.click()
    page.wait_for_timeout(600)
    page.locator(".chapters summary").first.click()
    chapter = page.locator(".chapters").first.locator("a").nth(1)
    start = float(chapter.get_attribute("data-jump"))
    chapter.click()
    expect(plays(page, start + 0.3) and time(page) < start + 5, f"a chapter jumps to {start} s and plays on")
    page.wait_for_selector(".transcript .now, .transcript .said", timeout=10_000)
    begins, _ = page.locator(".transcript .now, .transcript .said").first.get_attribute("data-t").split()
    expect(float(begins) <= time(page), "the sentence that is being spoken is marked")
    if shots:
        page.locator(".track").first.screenshot(path=Path(shots) / "playing.png")
    page.evaluate("document.querySelector('audio').pause()")


def practise(visit, week):
    """Marks today, and finds it marked later."""
    page = visit.open(week)
    today = page.locator("[data-weekday][aria-current=date]")
    today.click()
    page.reload()
    expect(today.get_attribute("aria-pressed") == "true", "a day that was marked stays marked")


def keep(visit, week, shots):
    """Keeps the week on the phone."""
    page = visit.open(week)
    page.wait_for_selector("[data-keeping]:not([hidden])")
    page.locator("[data-keeping] [data-keep]").click()
    page.wait_for_selector("[data-keeping] [data-keep]", state="hidden", timeout=120_000)
    done = page.locator("[data-keeping] [data-keep-status]")
    expect(done.inner_text() == done.get_attribute("data-done"), "a week is kept on the phone")
    page.goto(visit.server.address)
    kept = page.locator("[data-kept]:not([hidden])")
    wanted = 1 + page.locator("[data-part^='hver-']").count()
    expect(editions.wait_for(page, lambda: kept.count() == wanted), "the course's page shows which week is kept")
    shoot(page, shots, "kept")


def listen_offline(visit, week, other, shots):
    """With no server at all: opens, goes on where one stopped, plays, and seeks both ways."""
    visit.server.stop()
    visit.context.set_offline(True)
    page = visit.page
    page.goto(visit.server.address + week)
    offer = page.locator("[data-continue]").first
    expect(offer.is_visible(), f"offline, the page offers to go on ({offer.inner_text().strip()!r})")
    shoot(page, shots, "offline")
    place = float(page.locator("[data-slider]:visible").first.input_value())
    press_play(page)
    expect(plays(page, place + 0.3) and place > 1, f"offline, the track goes on from {place:.0f} s")
    for share in [0.85, 0.2, 0.6]:
        there = page.evaluate(f"(a => a.currentTime = a.duration * {share})(document.querySelector('audio'))")
        expect(plays(page, there + 0.3) and time(page) < there + 8, f"offline, it plays on from {share:.0%}")
    page.locator(".chapters summary").first.click()
    page.locator(".chapters a").nth(1).click()
    start = float(page.locator(".chapters a").nth(1).get_attribute("data-jump"))
    expect(plays(page, start + 0.3) and time(page) < start + 5, "offline, a chapter jumps")
    if other:
        page.goto(visit.server.address + other)
        expect(page.locator("h1").is_visible(), "offline, a page that was never opened opens")
        press_play(page)
        page.wait_for_selector("[data-trouble]:not(:empty)", timeout=10_000)
        trouble = page.locator("[data-trouble]").first
        expect(trouble.inner_text() == editions.words(page, "none"), "offline, a track that was not kept says so")
    page.goto(visit.server.address)
    # Today's exercise offers to go on by itself: then a second way would only puzzle.
    ways = page.locator("[data-resume]:visible, [data-today] [data-continue]:visible")
    expect(ways.count() == 1, "the course's page leads back to where one stopped, by one way")
    visit.complaints.clear()  # That a server is gone is a complaint.


def install(visit):
    """What Chromium has to say against keeping the page as an app."""
    page = visit.open("index.html")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    session = visit.context.new_cdp_session(page)
    errors = [error["errorId"] for error in session.send("Page.getInstallabilityErrors")["installabilityErrors"]]
    errors = [error for error in errors if error != "in-incognito"]
    expect(not errors, f"the page can be installed as an app {errors or ''}")
    expect(not session.send("Page.getAppManifest")["errors"], "its manifest has no mistakes")
    identity = session.send("Page.getAppId").get("appId")
    expect(identity == visit.server.address, f"the app is known by its folder's address ({identity})")


def read_plainly(browser, server, week, shots):
    """Without JavaScript."""
    visit = Visit(browser, server, PHONE, java_script_enabled=False)
    page = visit.open(week)
    expect(page.locator("audio").first.is_visible(), "without JavaScript there is a player")
    page.locator(".transcript summary").first.click()
    expect(page.locator(".transcript p").first.is_visible(), "without JavaScript the text unfolds")
    expect("#t=" in page.locator(".chapters a").nth(1).get_attribute("href"), "without JavaScript chapters lead into the sound")
    dead = page.locator("[data-keep], [data-weekday], [data-restart]")
    expect(not any(button.is_visible() for button in dead.all()), "without JavaScript nothing is shown that does nothing")
    shoot(page, shots, "plain")
    page.emulate_media(media="print")
    shoot(page, shots, "print")
    visit.close("without JavaScript")


def jump_without_ranges(browser, folder, week):
    """A server that knows no ranges of bytes lets no browser into the middle of a sound."""
    visit = Visit(browser, Server(folder, has_ranges=False), PHONE)
    page = visit.open(week)
    track = page.locator(".track:visible:has(.chapters)").last
    track.locator(".chapters summary").click()
    track.locator(".chapters a").last.click()
    trouble = track.locator("[data-trouble]")
    said = editions.wait_for(page, lambda: trouble.inner_text() == editions.words(page, "stuck"))
    expect(said, "where the server gives no ranges, a chapter that cannot be jumped to says so")
    visit.server.stop()
    visit.close("without ranges")


def main(chromium, folder, shots=None):
    if shots:
        Path(shots).mkdir(parents=True, exist_ok=True)
    pages = sorted(path.name for path in Path(folder).glob("*.html"))
    weeks = [name for name in pages if name.startswith(("uke-", "dag-", "week-", "day-"))]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--mute-audio"])
        server = Server(folder)
        # What belongs to every week is kept with the first: a course of one week has no sound that is not.
        other = weeks[1] if len(weeks) > 1 else None
        look(browser, server, pages, shots)
        enlarge(browser, server, pages)
        read_plainly(browser, server, weeks[0], shots)
        for size in [DESKTOP, PHONE]:
            print(f"listening at {size[0]} × {size[1]}")
            visit = Visit(browser, server, size)
            install(visit)
            practise(visit, weeks[0])
            listen(visit, weeks[0], shots)
            keep(visit, weeks[0], shots)
            listen_offline(visit, weeks[0], other, shots)
            visit.close(f"{size[0]} × {size[1]}")
            server = Server(folder)
        phone = lambda browser, server, **options: Visit(browser, server, PHONE, **options)
        with tempfile.TemporaryDirectory() as place:
            player.check(browser, server, folder, weeks, expect, phone, place)
        jump_without_ranges(browser, folder, weeks[0])
        editions.check_record(browser, server, weeks[0], expect, phone)
        editions.check(browser, folder, weeks[0], expect, phone)
        browser.close()
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

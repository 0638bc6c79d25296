"""What a phone does when a course that it has kept comes in a new edition, loses a track, or is opened without a network."""

import hashlib
import re
import shutil
import tempfile
from pathlib import Path

from serving import Server


def edition(sound):
    return hashlib.sha256(sound).hexdigest()[:16]


class Edition:
    """A copy of a published folder that is changed as a publication changes it."""

    def __init__(self, folder):
        self.place = tempfile.TemporaryDirectory()
        self.root = Path(self.place.name) / "kurs"
        shutil.copytree(folder, self.root)
        self.count = 0

    def rewrite(self, change):
        for page in [*self.root.glob("*.html"), self.root / "sw.js"]:
            page.write_text(change(page.read_text()))
        self.count += 1
        worker = self.root / "sw.js"
        worker.write_text(re.sub(r'version = "[0-9a-f]{16}', f'version = "{self.count:016x}', worker.read_text()))

    def renew(self, sound):
        """Another edition of a sound: some silence more."""
        path = self.root / sound
        before = path.read_bytes()
        path.write_bytes(before + bytes(2000))
        self.rewrite(lambda text: text.replace(f"{sound}?utgave={edition(before)} ", f"{sound}?utgave={edition(path.read_bytes())} ")
                     .replace(f"{sound}?utgave={edition(before)}", f"{sound}?utgave={edition(path.read_bytes())}")
                     .replace(f'"{sound}": "{edition(before)}"', f'"{sound}": "{edition(path.read_bytes())}"')
                     .replace(f'data-sound="{sound}" data-edition="{edition(before)}"',
                              f'data-sound="{sound}" data-edition="{edition(path.read_bytes())}"'))

    def remove(self, sound):
        """The sound is gone from the worker's list, as when its track is."""
        (self.root / sound).unlink()
        self.rewrite(lambda text: re.sub(rf'  "{re.escape(sound)}": "[0-9a-f]+",\n', "", text))


def kept(page):
    """The paths and editions of the sounds on the phone."""
    found = page.evaluate("""async () => {
        const names = (await caches.keys()).filter(name => name.startsWith('pusterom lyd'))
        const lists = await Promise.all(names.map(async name => (await (await caches.open(name)).keys()).map(r => r.url)))
        return lists.flat() }""")
    return sorted(address.split("/lyd/")[1] for address in found)


def keep(page):
    page.locator("[data-keeping] [data-keep]").click()
    page.wait_for_selector("[data-keeping] [data-keep]", state="hidden", timeout=60_000)


def words(page, name):
    """What the page says of one of the things that can go wrong."""
    return page.locator("template[data-player]").get_attribute(f"data-{name}")


def wait_for(page, is_so, seconds=10):
    """Whether something becomes so."""
    for _ in range(seconds * 10):
        if is_so():
            return True
        page.wait_for_timeout(100)
    return False


def check(browser, folder, week, expect, new_visit):
    """Keeps a week, publishes anew, and looks at what the phone then has and says."""
    course = Edition(folder)
    server = Server(course.root)
    visit = new_visit(browser, server)
    page = visit.open(week)
    page.wait_for_selector("[data-keeping]:not([hidden])")
    keep(page)
    before = kept(page)
    sounds = [path.split("?")[0] for path in before]
    box = page.locator("[data-keeping]")
    listed = f"{box.get_attribute('data-sounds')} {box.get_attribute('data-shared')}".split()[::2]
    expect(before == sorted(address[len("lyd/"):] for address in listed), "with the week, what belongs to every week is kept")

    first = page.locator("audio").first.get_attribute("data-sound")
    course.renew(first)
    page = visit.open(week)
    notice = page.locator("[data-notice]")
    expect(wait_for(page, notice.is_visible), "a page that is older than the server's says so")
    expect(kept(page) == before, "the older page still has its sound")
    notice.locator("button").click()
    page.wait_for_selector("[data-keeping]:not([hidden])")
    status = page.locator("[data-keeping] [data-keep-status]")
    expect(status.inner_text() == status.get_attribute("data-news"), f"a new edition is offered ({page.locator('[data-keeping] [data-keep]').inner_text()!r})")
    expect(not notice.is_visible(), "the page that was loaded anew says no more that it is old")
    page.goto(server.address)
    page.wait_for_timeout(500)
    expect(page.locator("[data-kept]:not([hidden])").count() <= 1 and not page.locator(f"[data-part='{week[:-5]}'] [data-kept]").is_visible(),
           "the course's page does not call an older edition kept")

    visit.context.set_offline(True)
    page.goto(server.address + week)
    page.locator("[data-play]:visible").first.click()
    trouble = page.locator("[data-trouble]").first
    expect(wait_for(page, lambda: page.evaluate("document.querySelector('audio').currentTime") > 0.3), "offline, the older edition plays")
    expect(trouble.inner_text() == words(page, "older"), "and the page says that it is the older one")
    page.goto(server.address + "finnes/ikke.html")
    expect(page.url.endswith("uten-nett.html") and page.locator("h1").is_visible(), "offline, what is not kept has a page that says so")
    page.locator("main a").click()
    expect(page.locator("[data-part]").first.is_visible(), "which leads back to the course")
    sheet = next(course.root.glob("ark/*.html"), None)
    if sheet:
        expect(page.goto(f"{server.address}ark/{sheet.name}").ok, "offline, a sheet opens")
    visit.context.set_offline(False)

    page.goto(server.address + week)
    page.wait_for_selector("[data-keeping]:not([hidden])")
    page.evaluate("() => { Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError')) }")
    page.locator("[data-keeping] [data-keep]").click()
    expect(wait_for(page, lambda: status.inner_text() == status.get_attribute("data-full")), "where there is no room, it says so")
    expect(kept(page) == before, "and the older edition is still there")
    expect(page.evaluate("document.activeElement.matches('[data-keeping] [data-keep]')"), "and the focus stays on the button")
    page.reload()
    page.wait_for_selector("[data-keeping]:not([hidden])")
    keep(page)
    after = kept(page)
    expect(len(after) == len(before) and len(set(after) - set(before)) == 1, "the new edition takes the place of the older one")

    if len(sounds) > 1:
        last = next(path for path in sounds if f"lyd/{path}" != first)
        course.remove(f"lyd/{last}")
        page.reload()
        expect(wait_for(page, lambda: last not in [path.split("?")[0] for path in kept(page)]), "sound that is gone from the course goes from the phone")
    page.reload()
    page.wait_for_timeout(500)
    change_ones_mind(page, server.address, week, expect)
    server.stop()
    visit.complaints.clear()  # That the network was away is a complaint.
    visit.close("editions")


def change_ones_mind(page, address, week, expect):
    """What is removed can be had back for some seconds, and then is gone, though the page was closed."""
    box = page.locator("[data-keeping]")
    drop, undo, status = (box.locator(f"[data-{name}]") for name in ["drop", "undo", "keep-status"])
    before, said = kept(page), status.inner_text()
    asked = []
    page.on("request", lambda request: ".mp3" in request.url and asked.append(request.url))
    drop.click()
    expect(wait_for(page, undo.is_visible) and "8" in status.inner_text() and status.get_attribute("role") == "status",
           f"what is removed can be had back, and that is said ({status.inner_text()!r})")
    expect(page.evaluate("document.activeElement.matches('[data-undo]')"), "the focus goes there")
    page.wait_for_timeout(3000)
    undo.click()
    expect(wait_for(page, drop.is_visible) and status.inner_text() == said, "it is there again")
    page.wait_for_timeout(9000)
    expect(kept(page) == before and not asked, "with nothing fetched anew, and it stays")
    drop.click()
    wait_for(page, undo.is_visible)
    page.goto(address)
    expect(page.locator("[data-kept]:not([hidden])").count() == 0, "what is removed is called kept on no page")
    expect(wait_for(page, lambda: not kept(page), 15), "and is gone from the phone, though the page was closed")
    page.goto(address + week)
    expect(wait_for(page, box.locator("[data-keep]").is_visible) and not undo.is_visible(), "after that it can be kept, not had back")


BROKEN = [
    '{"places":null}', '{"days":null}', '{"days":"x"}', "null", "5", '"abc"', "[]", "{bad", '{"last":{"track":"a"}}',
    '{"places":{"TRACK":"abc"}}', '{"places":{"TRACK":-5}}', '{"places":{"TRACK":1e9}}',
    '{"places":{"TRACK":7},"last":{"track":"TRACK","page":"javascript:alert(1)//","title":"<b>","anchor":"x"}}',
]


def check_record(browser, server, week, expect, new_visit):
    """Whatever stands in the browser's storage, the page works; two windows show the same."""
    visit = new_visit(browser, server)
    page = visit.open(week)
    track = page.locator("audio").first.get_attribute("data-track")
    day = page.locator("[data-weekday='0']")
    lame = []
    for record in BROKEN:
        page.evaluate("record => localStorage.setItem(`pusterom minne ${new URL('./', location.href)}`, record)", record.replace("TRACK", track))
        page.goto(server.address)
        if page.locator("[data-resume]").is_visible():
            lame.append(f"{record}: leads nowhere")
        page.goto(server.address + week)
        day.click()
        if day.get_attribute("aria-pressed") != "true":
            lame.append(record)
    expect(not lame, f"{len(BROKEN)} broken records leave the page whole {lame or ''}")
    other = visit.context.new_page()
    other.goto(server.address + week)
    day.click()
    shown = other.locator("[data-weekday='0']")
    expect(wait_for(other, lambda: shown.get_attribute("aria-pressed") == "false"), "another window shows what was changed in this one")
    visit.close("records")
    visit = new_visit(browser, server)
    visit.page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })")
    visit.page.add_init_script("navigator.storage.persist = () => new Promise(() => {})")
    page = visit.open(week)
    page.wait_for_selector("[data-keeping]:not([hidden])")
    expect(not page.locator("[data-practice]").is_visible(), "where nothing can be remembered, no days are shown")
    keep(page)
    expect(True, "a browser that never says whether it keeps things does not hold the page up")
    visit.close("a browser that remembers nothing")

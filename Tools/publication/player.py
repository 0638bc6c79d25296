"""The page's own player and what goes with it: what to practise today, sleep, silence, levels, a failed attempt, cleared caches, and
marks that move to a new phone."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

from editions import keep, kept, wait_for

AHEAD = "window.ahead = 0; const real = Date.now.bind(Date); Date.now = () => real() + window.ahead"


def shown(page):
    """The track that is shown first."""
    return page.locator(".track:visible").first


def audio(page, expression):
    return page.evaluate(f"(a => {expression})([...document.querySelectorAll('audio')].find(a => !a.closest('[hidden]')))")


def play_today(visit, expect):
    """From the course's page: one tap plays."""
    page = visit.open("index.html")
    button = page.locator("[data-today] [data-play]:visible")
    box = button.bounding_box()
    expect(button.count() == 1 and min(box["width"], box["height"]) >= 72, "the course's page has one large button that plays")
    expect(box["y"] + box["height"] < page.viewport_size["height"], "and it is on the first screen")
    button.click()
    expect(wait_for(page, lambda: audio(page, "a.currentTime") > 0.3), "it plays today's exercise")
    expect(button.get_attribute("aria-label") == button.get_attribute("data-pause-label"), "and then says that it stops")
    expect(audio(page, "navigator.mediaSession.metadata.artwork.length") >= 1, "the lock screen gets title and picture")
    before = audio(page, "a.currentTime")
    page.locator("[data-forward]:visible").first.click()
    expect(wait_for(page, lambda: audio(page, "a.currentTime") > before + 12), "15 seconds forward")
    page.locator("[data-back]:visible").first.click()
    expect(wait_for(page, lambda: audio(page, "a.currentTime") < before + 12), "and back")
    wait_for(page, lambda: audio(page, "a.currentTime") > 6)
    audio(page, "a.pause()")
    page.wait_for_timeout(300)
    page.reload()
    offer = page.locator("[data-today] [data-continue]:visible")
    expect(offer.count() == 1 and not page.locator("[data-resume]").is_visible(), "today's exercise goes on where it was stopped, and is offered once")


def choose_by_date(browser, server, expect, new_visit):
    """The week of today by the course's first day."""
    text = visit_text(browser, server, new_visit)
    units = re.findall(r'data-offer="([^"]+)" data-number="(\d+)"', text)
    first = re.search(r'data-start="([0-9-]+)" data-days="(\d+)"', text)
    if not first or len(units) < 2:
        return
    start, days = date.fromisoformat(first[1]), int(first[2])
    for passed, wanted in [(-10, units[0][0]), (0, units[0][0]), (days, units[1][0]), (400 * days, units[-1][0])]:
        visit = new_visit(browser, server)
        visit.page.clock.set_fixed_time(f"{start + timedelta(days=passed)}T08:00:00")
        page = visit.open("index.html")
        offer = page.locator("[data-offer]:visible")
        expect(offer.count() == 1 and offer.get_attribute("data-offer") == wanted, f"{passed} days after its beginning, the course offers {wanted}")
        visit.context.close()


def visit_text(browser, server, new_visit):
    visit = new_visit(browser, server)
    text = visit.open("index.html").content()
    visit.context.close()
    return text


def sleep(browser, server, week, expect, new_visit):
    """The timer lets the sentence end, and fades."""
    visit = new_visit(browser, server)
    visit.page.add_init_script(AHEAD)
    page = visit.open(week)
    track = shown(page)
    track.locator("[data-play]").click()
    track.locator(".more summary").click()
    track.locator("[data-sleep] label").nth(1).click()
    expect("5" in track.locator("[data-timer]").inner_text(), "the timer says when it turns itself off")
    ends = page.evaluate("[...document.querySelectorAll('.track:not([hidden]) [data-t]')].map(e => e.dataset.t.split(' ').map(Number))")
    start, end = next(pair for pair in ends if pair[1] - pair[0] > 1.2)
    audio(page, f"a.currentTime = {start + 0.3}")
    page.evaluate("window.ahead = 6 * 60000")
    page.wait_for_timeout(400)
    expect(audio(page, "a.paused") is False, "when its time has come within a sentence, the sentence goes on")
    expect(wait_for(page, lambda: audio(page, "a.paused"), 25) and audio(page, "a.currentTime") >= end - 0.1,
           "after the sentence it stops")
    expect(audio(page, "a.volume") == 1, "and is as loud as before the next time")
    visit.context.close()


def stay_longer(browser, server, week, expect, new_visit):
    """The last silence lasts longer; then the end comes as always."""
    visit = new_visit(browser, server)
    page = visit.open(week)
    track = shown(page)
    if not track.locator("[data-longer]").get_attribute("hidden") is None:
        print("  no silence here that is long enough to be made longer")
        return visit.context.close()
    track.locator("[data-play]").click()
    wait_for(page, lambda: audio(page, "a.readyState") > 0)
    track.locator(".more summary").click()
    track.locator("[data-longer] label").nth(1).click()
    ends = page.evaluate("[...document.querySelectorAll('.track:not([hidden]) [data-t]')].map(e => e.dataset.t.split(' ').map(Number))")
    gap = next((one[1], next_[0]) for one, next_ in reversed(list(zip(ends, ends[1:]))) if next_[0] - one[1] >= 6)
    audio(page, f"a.currentTime = {gap[1] - 1.5}")
    expect(wait_for(page, lambda: audio(page, "a.currentTime") < gap[1] - 3), "the last silence goes round once more")
    visit.context.close()


LOCKED = """{ const { get, set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'volume')
    Object.defineProperty(HTMLMediaElement.prototype, 'volume', { get() { return get.call(this) },
        set(value) { set.call(this, value); setTimeout(() => set.call(this, 1)) } }) }"""
# Where the player is and how loud, as often as one looks.
NOTE_LOUDNESS = "a => { window.noted = []; setInterval(() => a.paused || a.seeking || window.noted.push([a.currentTime, a.volume]), 40) }"
BELLED = ".track:visible:has(audio[data-bells])"


def pairs(text):
    """Beginnings and ends, as pages write them one after the other."""
    times = [float(word) for word in text.split()]
    return list(zip(times[::2], times[1::2]))


def soften(browser, server, pages, expect, new_visit):
    """Bells are softer for those who want it, and the voice is not; a phone that leaves its loudness to its buttons says so."""
    visit = new_visit(browser, server)
    name = next((name for name in pages if visit.open(name).locator(BELLED).count()), None)
    if name is None:
        print("  no bells here to be made softer")
        return visit.context.close()
    page = visit.page
    track = page.locator(BELLED).first
    track.locator(".more summary").click()
    choice = track.locator("[data-bell-share]")
    expect(wait_for(page, choice.is_visible), "where a track has bells, they can be made softer")
    choice.locator("label").last.click()
    bell, spoken, noted = listen_to_bell(page, track)
    struck = [volume for time, volume in noted if bell <= time <= bell + 1]
    expect(struck and max(struck) < 0.17, f"the bell at {bell:.0f} s is softened from its first stroke")
    voice = [volume for time, volume in noted if any(start <= time <= end for start, end in spoken)]
    expect(voice and min(voice) == 1, f"and the voice is as loud as ever before it and after it ({len(voice)} looks)")
    steps = [abs(b[1] - a[1]) for a, b in zip(noted, noted[1:]) if 0 < b[0] - a[0] < 0.1]
    expect(max(steps) < 0.3, f"and the way there is smooth ({max(steps):.2f} at most)")
    page.reload()
    again = page.locator(BELLED).locator("[data-bell-share] input").last
    expect(wait_for(page, again.is_checked), "and the choice is remembered")
    visit.close("bells")
    visit = new_visit(browser, server)
    visit.page.add_init_script(LOCKED)
    track = visit.open(name).locator(BELLED).first
    track.locator(".more summary").click()
    told = track.locator("[data-bells-fixed]")
    expect(wait_for(visit.page, told.is_visible) and not track.locator("[data-bell-share]").is_visible(),
           "where a phone leaves its loudness to its buttons, the page says so and offers nothing")
    visit.close("fixed loudness")


def listen_to_bell(page, track):
    """Plays from the sentence before the last bell into the one after it; what lies between is jumped over."""
    sound = track.locator("audio").evaluate_handle("a => a")
    spoken = [pairs(text)[0] for text in track.locator("[data-t]").evaluate_all("list => list.map(e => e.dataset.t)")]
    bell, end = pairs(sound.evaluate("a => a.dataset.bells"))[-1]
    before = max((said for _, said in spoken if said <= bell), default=1)
    after = min((start for start, _ in spoken if start > bell), default=end)
    sound.evaluate(NOTE_LOUDNESS)
    jump = "(a, time) => { a.currentTime = time }"
    sound.evaluate(jump, max(0, before - 1))
    track.locator("[data-play]").click()
    wait_for(page, lambda: sound.evaluate("a => a.currentTime") > min(bell, before + 0.5), 30)
    if bell > before + 4:
        sound.evaluate(jump, bell - 3)
    wait_for(page, lambda: sound.evaluate("a => a.currentTime") > bell + 1.5, 30)
    sound.evaluate(jump, max(bell + 1.5, after - 1.5))
    wait_for(page, lambda: sound.evaluate("a => a.ended ? Infinity : a.currentTime") > after + 0.8, 30)
    sound.evaluate("a => a.pause()")
    return bell, spoken, page.evaluate("window.noted")


def choose(browser, server, pages, expect, new_visit):
    """Levels and lengths are one card; what was chosen is chosen the next time."""
    visit = new_visit(browser, server)
    for name in pages:
        page = visit.open(name)
        if page.locator("[data-choice] .choice").count():
            break
    else:
        return visit.context.close()
    section = page.locator("[data-choice]").first
    expect(section.locator(".track:visible").count() == 1, "an exercise with several lengths is one card")
    section.locator(".choice label").last.click()
    chosen = section.locator(".track:visible audio, .track:not([hidden]) audio").first.get_attribute("data-track")
    page.reload()
    section = page.locator("[data-choice]").first
    again = section.locator(".track:not([hidden]) audio").first.get_attribute("data-track")
    expect(chosen == again and chosen != section.locator("audio").first.get_attribute("data-track"), "and the choice is remembered")
    visit.close("choices")
    choose_from_many(browser, server, pages, expect, new_visit)


def keep_level(browser, server, pages, expect, new_visit):
    """Of an exercise with levels, the page keeps the one that is chosen, and the week counts as kept."""
    visit = new_visit(browser, server)
    name = next((name for name in pages if visit.open(name).locator(".track[data-level]").count()), None)
    if name is None:
        print("  no exercise here has levels")
        return visit.context.close()
    page = visit.page
    page.wait_for_selector("[data-keeping]:not([hidden])")
    keep(page)
    tracks = page.locator("[data-choice]:has([data-level]) .track")
    levels = set(tracks.evaluate_all("list => list.map(track => track.dataset.level)"))
    chosen = tracks.evaluate_all("list => list.filter(track => track.dataset.level === list.find(one => !one.hidden).dataset.level).map(track => track.querySelector('audio').dataset.sound)")
    others = tracks.evaluate_all("list => list.map(track => track.querySelector('audio').dataset.sound)")
    there = {f"lyd/{path.split('?')[0]}" for path in kept(page)}
    expect(set(chosen) <= there and not there & (set(others) - set(chosen)), f"of {len(levels)} levels the chosen one is kept")
    page.goto(server.address)
    expect(wait_for(page, page.locator(f"[data-part='{name[:-5]}'] [data-kept]").is_visible), "and the week is marked as kept")
    visit.close("one level")


def choose_from_many(browser, server, pages, expect, new_visit):
    """Many levels are a list: the player stays near the choice."""
    visit = new_visit(browser, server)
    if next((name for name in pages if visit.open(name).locator(".choice select").count()), None) is None:
        print("  no exercise here has so many levels that they are a list")
        return visit.context.close()
    section = visit.page.locator("[data-choice]:has(select)").first
    names = section.locator("option").all_inner_texts()
    section.locator("select").select_option(index=2)
    title = section.locator(".track:not([hidden]) h3").inner_text()
    expect(names[2].split(" ·")[0] in title, f"one of {len(names)} levels is chosen from a list ({names[2]!r})")
    list_, play = section.locator("select").bounding_box(), section.locator("[data-play]:visible").bounding_box()
    expect(play["y"] - list_["y"] < 250, "and the player is right below it")
    visit.page.reload()
    chosen = section.locator("select").evaluate("list => list.selectedOptions[0].textContent")
    expect(chosen == names[2], "and it is chosen the next time")
    visit.close("many levels")


RECORD = "localStorage.getItem(`pusterom minne ${new URL('./', location.href)}`)"


def fail(browser, server, week, other, expect, new_visit):
    """An attempt that fails does not change where one goes on."""
    visit = new_visit(browser, server)
    page = visit.open(week)
    shown(page).locator("[data-play]").click()
    wait_for(page, lambda: audio(page, "a.currentTime") > 0.3)
    audio(page, "a.currentTime = 12")
    wait_for(page, lambda: audio(page, "a.currentTime") > 12.3)
    audio(page, "a.pause()")
    wait_for(page, lambda: "last" in (page.evaluate(RECORD) or ""))
    before = json.loads(page.evaluate(RECORD))["last"]
    visit.context.route("**/*.mp3*", lambda route: route.abort())
    page = visit.open(other)
    track = shown(page)
    track.locator("[data-slider]").fill("20")
    track.locator("[data-play]").click()
    trouble = track.locator("[data-trouble]")
    expect(wait_for(page, lambda: trouble.inner_text() != ""), "a track that cannot be had says so")
    expect(wait_for(page, lambda: audio(page, "a.paused")), "its button offers to play again")
    page.goto(server.address + "index.html")
    expect(json.loads(page.evaluate(RECORD))["last"] == before, "and does not become the place to go on from")
    page = visit.open(other)
    track = shown(page)
    trouble = track.locator("[data-trouble]")
    track.locator("[data-slider]").fill("20")
    track.locator("[data-play]").click()
    wait_for(page, lambda: trouble.inner_text() != "")
    visit.context.unroute("**/*.mp3*")
    track.locator("[data-play]").click()
    expect(wait_for(page, lambda: 20.3 < audio(page, "a.currentTime") < 28), "the next tap plays it from where it was to begin, if it can be had by then")
    expect(trouble.inner_text() == "", "and says nothing more")
    visit.context.close()


def clear(browser, server, week, expect, new_visit):
    """Caches that were cleared are filled again, and the page without a network never leads to itself."""
    visit = new_visit(browser, server)
    page = visit.open("index.html")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    count = "caches.keys().then(names => Promise.all(names.map(n => caches.open(n).then(c => c.keys())))).then(l => l.flat().length)"
    wait_for(page, lambda: page.evaluate(count) > 10)
    filled = page.evaluate(count)
    page.evaluate("caches.keys().then(names => Promise.all(names.map(name => caches.delete(name))))")
    visit.context.set_offline(True)
    page.goto(server.address + week)
    expect("uten nett" in page.inner_text("body").lower() or page.locator("[data-play]").count() > 0, "with its caches cleared and no network, a page says that there is none")
    visit.context.set_offline(False)
    page.goto(server.address + week)
    expect(wait_for(page, lambda: page.evaluate(count) >= filled), f"and with a network all {filled} files are kept again")
    visit.context.close()


def move(browser, server, expect, new_visit, folder):
    """Marks go to a new phone as a file."""
    visit = new_visit(browser, server)
    page = visit.open("index.html")
    page.locator("[data-weekday='0']").click()
    page.locator("[data-moving] summary").click()
    with page.expect_download() as download:
        page.locator("[data-export]").click()
    path = f"{folder}/mine-dager.json"
    download.value.save_as(path)
    visit.close("marks that go")
    visit = new_visit(browser, server)
    page = visit.open("index.html")
    page.locator("[data-moving] summary").click()
    status = page.locator("[data-moved]")
    page.locator("[data-import]").set_input_files(files=[{"name": "x.json", "mimeType": "application/json", "buffer": b"{}"}])
    expect(wait_for(page, lambda: status.inner_text() == status.get_attribute("data-failed")), "a file of something else is refused")
    page.locator("[data-import]").set_input_files(path)
    expect(wait_for(page, lambda: status.inner_text() == status.get_attribute("data-done")), "marks are taken in on a new phone")
    expect(len(json.loads(page.evaluate(RECORD))["days"]) == 1, "with the day that was marked")
    visit.close("marks that come")


def read_apart(browser, server, root, weeks, expect, new_visit):
    """A text that has a page of its own unfolds in its place, also without a network, and is marked as it is said."""
    name = next((name for name in weeks if " data-text>" in (Path(root) / name).read_text()), None)
    if name is None:
        print("  no page here is so heavy that a text has a page of its own")
        return
    address = re.search(r" data-text><a href=\"(tekst-[^\"]+)\"", (Path(root) / name).read_text())[1]
    back = re.search(rf"href=\"{name}#([^\"]+)\"", (Path(root) / address).read_text())[1]
    visit = new_visit(browser, server)
    page = visit.open(name)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    cached = "path => caches.match(new URL(path, location.href).href).then(found => found !== undefined)"
    wait_for(page, lambda: page.evaluate(cached, address), 30)
    visit.context.set_offline(True)
    page.goto(f"{server.address}{name}#{back}")
    track = page.locator(f".track:has(#{back})")
    wait_for(page, lambda: track.locator("[data-t]").count())
    track.locator(".transcript summary").click()
    expect(track.locator("[data-t]").first.is_visible(), "without a network, a text with a page of its own unfolds in its place")
    visit.context.set_offline(False)
    start = float(track.locator("[data-t]").nth(2).get_attribute("data-t").split()[0])
    track.locator("audio").evaluate("(a, time) => { a.muted = true; a.play(); a.currentTime = time }", start)
    expect(wait_for(page, lambda: track.locator(".now, .said").count()), "and is marked while it is said")
    visit.complaints.clear()  # That the network was away is a complaint.
    visit.close("texts with pages of their own")
    visit = new_visit(browser, server, java_script_enabled=False)
    page = visit.open(name)
    page.locator(f".track:has(#{back}) .apart a").click()
    expect(page.locator("[data-t]").count() > 3 and page.locator("h1").is_visible(), "without JavaScript it is a page to read")
    page.locator(".back a").click()
    expect(page.url.endswith(f"{name}#{back}"), "which leads back to its track")
    visit.close("the same without JavaScript")


def check(browser, server, root, weeks, expect, new_visit, folder):
    other = weeks[1] if len(weeks) > 1 else weeks[0]
    visit = new_visit(browser, server)
    play_today(visit, expect)
    visit.close("today")
    choose_by_date(browser, server, expect, new_visit)
    choose(browser, server, weeks, expect, new_visit)
    soften(browser, server, weeks, expect, new_visit)
    keep_level(browser, server, weeks, expect, new_visit)
    read_apart(browser, server, root, weeks, expect, new_visit)
    sleep(browser, server, weeks[0], expect, new_visit)
    stay_longer(browser, server, weeks[0], expect, new_visit)
    if other != weeks[0]:
        fail(browser, server, weeks[0], other, expect, new_visit)
    clear(browser, server, weeks[0], expect, new_visit)
    move(browser, server, expect, new_visit, folder)

"""Reads a published feed by feedparser and holds it to the rules of RSS 2.0, of Apple ("Podcaster's guide to RSS") and of the podcast
namespace: every enclosure is as long as its file, and whatever the feed leads to is there."""

import hashlib
import json
import re
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from email.utils import parsedate_to_datetime
from pathlib import Path

import feedparser

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
ATOM = "{http://www.w3.org/2005/Atom}"
NAMESPACE = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
CHANNEL = ["title", "link", "description", "language", f"{ITUNES}image", f"{ITUNES}category", f"{ITUNES}explicit"]
ITEM = ["title", "link", "description", "guid", "pubDate", "enclosure", f"{ITUNES}duration", f"{ITUNES}episodeType"]
MARKUP = re.compile(r"<(?!/?p>)")


class Feed:
    """A feed in its folder, with the mistakes found so far."""

    def __init__(self, folder):
        self.folder, self.mistakes = Path(folder), []
        self.channel = ElementTree.parse(self.folder / "feed.xml").getroot().find("channel")
        self.address = self.channel.find(f"{ATOM}link").get("href")
        self.base = self.address.removesuffix("feed.xml")

    def expect(self, holds, what):
        if not holds:
            self.mistakes.append(what)

    def file(self, address, what):
        """The file that an address leads to, if it is in the folder."""
        path = self.folder / address.split("?")[0].removeprefix(self.base)
        self.expect(address.startswith(self.base) and path.is_file(), f"{what} leads to {address}, which is not there")
        return path if path.is_file() else None


def check_channel(feed):
    for name in CHANNEL:
        feed.expect(len(feed.channel.findall(name)) == 1, f"the channel has not one {name}")
    feed.expect(feed.channel.findtext("language") == "nb", "the language is not nb")
    feed.expect(feed.channel.findtext(f"{ITUNES}type") == "serial", "the order is not serial")
    feed.expect(feed.channel.findtext(f"{ITUNES}explicit") in ("true", "false"), "itunes:explicit is neither true nor false")
    feed.expect(len(feed.channel.findtext("description").encode()) <= 4000, "the description is over 4,000 bytes")
    feed.file(feed.channel.find(f"{ITUNES}image").get("href"), "itunes:image")
    guid = uuid.uuid5(NAMESPACE, re.sub(r"^[a-z]+://", "", feed.address).rstrip("/"))
    feed.expect(feed.channel.findtext(f"{PODCAST}guid") == str(guid), f"podcast:guid is not {guid}")
    feed.expect(feed.channel.findtext(f"{PODCAST}locked") in ("yes", "no"), "podcast:locked is neither yes nor no")


def check_item(feed, item):
    title = item.findtext("title")
    for name in ITEM:
        feed.expect(len(item.findall(name)) == 1, f"{title} has not one {name}")
    enclosure = item.find("enclosure")
    sound = feed.file(enclosure.get("url"), title)
    feed.expect(sound and sound.stat().st_size == int(enclosure.get("length")), f"{title}: the length is not the file's")
    edition = enclosure.get("url").partition("?utgave=")[2]
    feed.expect(sound and hashlib.sha256(sound.read_bytes()).hexdigest().startswith(edition or "-"), f"{title}: the address names another edition")
    feed.expect(enclosure.get("type") == "audio/mpeg", f"{title}: the type is not audio/mpeg")
    feed.expect(item.find("guid").get("isPermaLink") == "false", f"{title}: the guid passes for an address")
    feed.expect(not MARKUP.search(item.findtext("description")), f"{title}: the description has other markup than paragraphs")
    feed.expect(int(item.findtext(f"{ITUNES}duration")) > 0, f"{title}: no duration")
    season = item.find(f"{PODCAST}season")
    feed.expect(season is None or len(season.get("name")) <= 128, f"{title}: the season's name is too long")
    feed.file(item.findtext("link"), f"{title}: the link")
    captions = feed.file(item.find(f"{PODCAST}transcript").get("url"), f"{title}: the transcript")
    feed.expect(captions and captions.read_text().startswith("WEBVTT"), f"{title}: the transcript is no WebVTT")
    check_chapters(feed, item, title)


def check_chapters(feed, item, title):
    element = item.find(f"{PODCAST}chapters")
    if element is None:
        return
    path = feed.file(element.get("url"), f"{title}: the chapters")
    chapters = json.loads(path.read_text()) if path else {"version": "1.2.0", "chapters": []}
    feed.expect(chapters["version"] == "1.2.0", f"{title}: chapters of version {chapters['version']}")
    starts = [chapter["startTime"] for chapter in chapters["chapters"]]
    feed.expect(starts == sorted(starts), f"{title}: chapters out of order")
    ends = [chapter["endTime"] for chapter in chapters["chapters"]]
    feed.expect(all(end <= int(item.findtext(f"{ITUNES}duration")) + 1 for end in ends), f"{title}: chapters beyond the end")


def check_order(feed, items):
    def unique(values):
        return len(values) == len(set(values))

    feed.expect(unique([item.findtext("guid") for item in items]), "two episodes have the same guid")
    feed.expect(unique([item.find("enclosure").get("url") for item in items]), "two episodes have the same sound")
    dates = [parsedate_to_datetime(item.findtext("pubDate")) for item in items]
    feed.expect(unique(dates) and dates == sorted(dates), "the dates are not in serial order")
    places = [(item.findtext(f"{ITUNES}season"), item.findtext(f"{ITUNES}episode")) for item in items]
    numbered = [(int(season), int(episode)) for season, episode in places if season]
    feed.expect(unique(numbered) and numbered == sorted(numbered), "weeks and episodes are not in order")


def check_reading(feed, items):
    """What feedparser makes of it, which forgives much, must be just what is written."""
    read = feedparser.parse(str(feed.folder / "feed.xml"))
    feed.expect(not read.bozo, f"feedparser stumbles: {read.get('bozo_exception')}")
    feed.expect(len(read.entries) == len(items), f"feedparser finds {len(read.entries)} episodes of {len(items)}")
    for entry, item in zip(read.entries, items):
        enclosure = entry.enclosures[0]
        feed.expect(enclosure.length == item.find("enclosure").get("length"), f"feedparser reads another length of {entry.title}")
        feed.expect(entry.id == item.findtext("guid") and not entry.guidislink, f"feedparser reads another guid of {entry.title}")
        feed.expect(entry.get("published_parsed"), f"feedparser reads no date of {entry.title}")


def main(folder):
    feed = Feed(folder)
    items = feed.channel.findall("item")
    check_channel(feed)
    for item in items:
        check_item(feed, item)
    check_order(feed, items)
    check_reading(feed, items)
    for mistake in feed.mistakes:
        print(f"feed.xml: {mistake}", file=sys.stderr)
    if feed.mistakes or not items:
        sys.exit("feed.xml: not in order")
    print(f"feed.xml: {len(items)} episodes in order, every enclosure as long as its file")


main(sys.argv[1])

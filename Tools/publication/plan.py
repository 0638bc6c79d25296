"""Reads a published plan by icalendar: six sessions a week, each with a reminder, at the same time on Oslo's clock also when summer
time comes and goes, and every address in the folder."""

import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar


def problems(folder, calendar, events):
    begins = [event.decoded("DTSTART") for event in events]
    oslo = [begin.astimezone(ZoneInfo("Europe/Oslo")) for begin in begins]
    weeks = Counter(event["UID"].rsplit("-dag-", 1)[0] for event in events)
    if set(weeks.values()) != {6}:
        yield f"not six sessions in every week: {dict(weeks)}"
    if len({event["UID"] for event in events}) != len(events):
        yield "two events have the same UID"
    if any(local.replace(tzinfo=None) != begin.replace(tzinfo=None) for local, begin in zip(oslo, begins)):
        yield "the plan's own time zone is not Oslo's"
    if len({local.timetz().replace(tzinfo=None) for local in oslo}) != 1:
        yield "the time of day changes"
    if any(local.weekday() == 6 for local in oslo):
        yield "a session falls on a Sunday"
    for event in events:
        alarms = event.walk("VALARM")
        if len(alarms) != 1 or alarms[0].decoded("TRIGGER") != timedelta(0) or alarms[0]["ACTION"] != "DISPLAY":
            yield f"{event['UID']} has not one reminder at its beginning"
        if not timedelta(0) < event.decoded("DURATION") <= timedelta(hours=4):
            yield f"{event['UID']} lasts {event.decoded('DURATION')}"
        page = str(event["URL"]).rsplit("/", 1)[1]
        if not (folder / page).is_file() or not str(event["DESCRIPTION"]).endswith(str(event["URL"])):
            yield f"{event['UID']} leads to {page}, which is not there"


def main(folder):
    path = folder / "plan.ics"
    if not path.is_file():
        return print("plan.ics: none, for no first day was given")
    data = path.read_bytes()
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    found = list(problems(folder, calendar, events))
    found += [f"{event['UID']}: {event.errors}" for event in events if event.errors]
    if any(len(line) > 75 for line in data.split(b"\r\n")):
        found.append("a line is longer than 75 octets")
    for problem in found:
        print(f"plan.ics: {problem}", file=sys.stderr)
    if found or not events:
        sys.exit("plan.ics: not in order")
    offsets = sorted({str(event.decoded("DTSTART").utcoffset()) for event in events})
    print(f"plan.ics: {len(events)} sessions with reminders, {' and '.join(offsets)} before UTC")


main(Path(sys.argv[1]))

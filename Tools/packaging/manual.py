"""Manual pages for the program and every command of it, made from what the program says of its own arguments."""
import json
import re
import subprocess

import project

# What no argument tells. The README has the exit statuses.
files = [
    ("kurs.yml", "A course: which exercises belong to which week or day."),
    ("uttale.yml", "How words are said, beside the scripts that it is for."),
    ("opptak/", "Recordings of single lines, beside a script or a course file."),
    ("~/.cache/pusterom", "Speech that was made before, unless --cache or XDG_CACHE_HOME names another folder."),
    ("~/.config/pusterom/innstillinger.yml", "The user's own engine, unless XDG_CONFIG_HOME names another folder."),
]
variables = [
    ("LC_ALL, LC_MESSAGES, LANG", "The language of messages, unless --language gives it."),
    ("XDG_CACHE_HOME, XDG_CONFIG_HOME", "The folders of the cache and of the settings."),
    ("TMPDIR", "Where files lie that are needed for a moment."),
    ("ESPEAK_DATA_PATH", "A folder with other data for espeak-ng."),
]


def pages(program):
    """Each page's name, such as pusterom-build.1, with its text."""
    tree = json.loads(subprocess.run(
        [program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout)
    return dict(walk(tree["command"], []))


def walk(command, parents):
    path = parents + [command["commandName"]]
    yield "-".join(path) + ".1", page(command, path)
    for below in command.get("subcommands", []):
        if below.get("shouldDisplay", True) and below["commandName"] != "help":
            yield from walk(below, path)


def page(command, path):
    name = "-".join(path)
    lines = [f'.TH {name.upper()} 1 {project.release_date()} "pusterom {project.version()}" "Pusterom"']
    abstract = command.get("abstract", "")
    lines += [".SH NAME", f"{escape(name)} \\- {escape(abstract.rstrip('.'))}"]
    lines += [".SH SYNOPSIS", ".B " + escape(" ".join(path)), *synopsis(command)]
    lines += [".SH DESCRIPTION", escape(abstract)]
    for paragraph in (command.get("discussion") or "").split("\n\n"):
        lines += [".PP", literals(paragraph)]
    lines += described(command)
    lines += below(command, path)
    if len(path) == 1:
        lines += listing("FILES", files) + listing("ENVIRONMENT", variables)
    lines += listing("EXIT STATUS", statuses())
    lines += [".SH SEE ALSO", ", ".join(related(command, path)) + "."]
    return "\n".join(line for line in lines if line != "") + "\n"


def synopsis(command):
    """The arguments as they may be given, those that must be first."""
    shown = [one for one in command.get("arguments", []) if one.get("shouldDisplay", True)]
    words = []
    if any(one["kind"] != "positional" and one["isOptional"] for one in shown):
        words.append("[\\fIoptions\\fR]")
    for one in shown:
        if one["kind"] != "positional" and one["isOptional"]:
            continue
        word = spelling(one)
        word += " ..." if one.get("isRepeating") else ""
        words.append(f"[{word}]" if one["isOptional"] else word)
    if command.get("subcommands"):
        words.append("[\\fIcommand\\fR]")
    return [" ".join(words)] if words else []


def spelling(argument, name=None):
    value = f"\\fI{escape(argument.get('valueName', ''))}\\fR"
    if argument["kind"] == "positional":
        return value
    dashes = "-" if (name or argument["preferredName"])["kind"] == "short" else "--"
    word = f"\\fB{escape(dashes + (name or argument['preferredName'])['name'])}\\fR"
    return word if argument["kind"] == "flag" else f"{word} {value}"


def described(command):
    lines = []
    shown = [one for one in command.get("arguments", []) if one.get("shouldDisplay", True)]
    for title, wanted in (("ARGUMENTS", True), ("OPTIONS", False)):
        some = [one for one in shown if (one["kind"] == "positional") == wanted]
        if some:
            lines.append(f".SH {title}")
        for one in some:
            names = one.get("names") or [None]
            lines += [".TP", ", ".join(spelling(one, name) for name in names), literals(one.get("abstract", ""))]
            default = one.get("defaultValue")
            if default and one["kind"] != "flag":
                lines.append(f"(default: \\fB{escape(default)}\\fR)")
    return lines


def below(command, path):
    some = [one for one in command.get("subcommands", []) if one.get("shouldDisplay", True)]
    lines = [".SH COMMANDS"] if some else []
    for one in some:
        lines += [".TP", f"\\fB{escape(one['commandName'])}\\fR", escape(one.get("abstract", "Show help."))]
    return lines


def listing(title, rows):
    lines = [f".SH {title}"]
    for word, meaning in rows:
        lines += [".TP", f"\\fB{escape(word)}\\fR", literals(meaning)]
    return lines


def statuses():
    text = (project.root / "README.md").read_text().split("## Exit status")[1].split("\n## ")[0]
    return re.findall(r"^\| (\d+) \| (.*) \|$", text, re.M)


def related(command, path):
    """The pages above and below, and the engine's."""
    names = ["-".join(path[:-1])] if len(path) > 1 else []
    names += ["-".join(path + [one["commandName"]]) for one in command.get("subcommands", [])
              if one.get("shouldDisplay", True) and one["commandName"] != "help"]
    return [f"\\fB{escape(name)}\\fR(1)" for name in names + ["espeak-ng"]]


def literals(text):
    """Text in which `…` marks what is typed."""
    return "\n".join(re.sub(r"`([^`]+)`", r"\\fB\1\\fR", escape(line)) for line in text.splitlines())


def escape(text):
    """Text as roff takes it: its own signs, hyphens that are typed, and lines that begin like a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.splitlines())

"""What the studio must refuse: tried from outside the page, with the page's own means where those are stolen."""

import http.client
import json
import os
import random
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from opening import Studio, expect, faults  # noqa: E402: after the line that keeps this folder clean


def ask(studio, method, path, body=None, **headers):
    """One request as the page sends it, except for what is said otherwise; a header of None is left out."""
    connection = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=20)
    sent = {"Host": f"127.0.0.1:{studio.port}", "Cookie": studio.cookie, "Origin": f"http://127.0.0.1:{studio.port}"}
    sent.update({name.replace("_", "-"): value for name, value in headers.items()})
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    if body is not None:
        sent.setdefault("Content-Length", str(len(body)))
    for name, value in sent.items():
        if value is not None:
            connection.putheader(name, value)
    connection.endheaders(body)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content


def guards(studio):
    """Foreign names, pages and secrets."""
    expect(ask(studio, "GET", "/api/overview")[0] == 200, "the page's own request is answered")
    cases = {
        "a forged Host": {"Host": "evil.example"}, "a Host with another port": {"Host": "127.0.0.1:1"}, "no Host": {"Host": None},
        "a foreign Origin": {"Origin": "http://evil.example"}, "another port's Origin": {"Origin": "http://127.0.0.1:1"},
        "the Origin null": {"Origin": "null"}, "a request from another site": {"Sec_Fetch_Site": "cross-site"},
        "a request from another port": {"Sec_Fetch_Site": "same-site"}, "no token": {"Cookie": None},
        "a wrong token": {"Cookie": f"pusterom-{studio.port}=0"},
    }
    for name, headers in cases.items():
        for method, path, body in [("GET", "/api/overview", None), ("GET", "/", None), ("PUT", "/api/script", b"{}")]:
            status, content = ask(studio, method, path, body, **headers)
            expect(status == 403 and b"courses" not in content, f"{name}: {method} {path} is refused ({status})")
    expect(ask(studio, "PUT", "/api/script", b"{}", Origin=None)[0] == 403, "a change without an Origin is refused")
    expect(ask(studio, "GET", "/?t=0", Cookie=None)[0] == 403, "a wrong token in the address is refused")
    expect(studio.log.count("refused") >= 30, "what was refused is told in the terminal")
    status, _ = ask(studio, "GET", "/")
    expect(status == 200, "the page itself is given to the page's own browser")


def paths(studio, secret):
    """Paths that lead out of the folder, in every parameter."""
    outside = [
        "../hemmelig.pust", "kurs/../../hemmelig.pust", "/etc/passwd", str(secret), "kurs/lenke.pust", "kurs/mappelenke/hemmelig.pust",
        "..%2fhemmelig.pust", "kurs/.skjult.pust", ".pusterom/studio.lock", "kurs\\..\\..\\hemmelig.pust", "kurs//a.pust", "a\0.pust", "",
    ]
    words = b"ikke for studioet"
    answers = []
    from urllib.parse import quote
    for path in outside:
        q = quote(path, safe="")
        for address in [f"/api/script?path={q}", f"/api/digest?path={q}", f"/api/versions?path={q}", f"/api/sheet?path={q}",
                        f"/api/take?path={q}&line=x", f"/api/plan?course={q}", f"/api/version?path=kurs%2Fa.pust&name={q}",
                        f"/api/take?path=kurs%2Fa.pust&line={q}", f"/api/sound?layout={q}&variant=x",
                        f"/editor/{quote(path)}", f"/{quote(path)}" if path else "/api/nei"]:
            answers.append((address, *ask(studio, "GET", address)))
        for method, address, form in [
            ("PUT", "/api/script", {"path": path, "text": "x", "base": None}), ("PUT", "/api/script", {"path": path, "text": "x", "base": "0"}),
            ("POST", "/api/version", {"path": path, "text": "x"}), ("POST", "/api/check", {"path": path, "text": "x"}),
            ("POST", "/api/layout", {"path": path, "text": "[ta med ../hemmelig]"}), ("POST", "/api/say", {"path": path, "text": "x", "line": 0}),
            ("POST", "/api/respell", {"path": path, "word": "a", "said": "b"}), ("POST", "/api/reading", {"path": path, "word": "a", "said": "b"}),
            ("POST", "/api/spelling", {"path": path, "text": "x"}), ("POST", "/api/own-word", {"path": path, "word": "a", "isAdded": True}),
            ("POST", "/api/respell", {"path": path, "text": "a", "word": "a", "said": "b"}), ("POST", "/api/phone", {"course": path or "nei"}),
            ("POST", "/api/exercise", {"course": path or "nei", "title": "x"}), ("POST", "/api/build", {"course": path or "nei"}),
            ("POST", "/api/publish", {"course": path or "nei", "address": ""}), ("POST", "/api/take-choice", {"path": path, "line": "x"}),
            ("POST", "/api/take-choice", {"path": "kurs/a.pust", "line": path, "version": path}),
        ]:
            answers.append((address + path, *ask(studio, method, address, json.dumps(form).encode())))
        answers.append(("split", *ask(studio, "POST", f"/api/split?path={q}", b"RIFF")))
        answers.append(("take", *ask(studio, "POST", f"/api/take?path={q}&line={q}", b"RIFF" + bytes(60))))
    read = [address for address, _, content in answers if words in content or b"root:" in content]
    done = [(address, status) for address, status, _ in answers if status < 400]
    expect(not read, f"no path reads outside the folder ({len(answers)} tried) {read[:3] or ''}")
    expect(not done, f"no path that leads out is answered {done[:3] or ''}")
    # An include that leads out is a mistake of the script, and nothing of the file is told.
    text = "---\ntittel: A\n---\n[inkluder ../hemmelig]\nHei.\n"
    _, content = ask(studio, "POST", "/api/layout", json.dumps({"path": "kurs/a.pust", "text": text}).encode())
    expect(words not in content, "an include reads nothing outside the folder")


def sizes(studio):
    """More than anyone sends."""
    before = memory(studio)
    for method, path, size in [("PUT", "/api/script", 1 << 30), ("POST", "/api/take?path=kurs/a.pust&line=x", 1 << 30), ("POST", "/api/split?path=kurs/a.pust", 1 << 30)]:
        status, _ = ask(studio, method, path, b"", Content_Length=str(size))
        expect(status == 413, f"1 GB to {path.split('?')[0]} is refused ({status})")
    try:
        connection = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=20)
        connection.request("PUT", "/api/script", body=(bytes(1 << 16) for _ in range(1 << 14)), encode_chunked=True, headers={
            "Host": f"127.0.0.1:{studio.port}", "Cookie": studio.cookie, "Origin": f"http://127.0.0.1:{studio.port}", "Transfer-Encoding": "chunked"})
        status = connection.getresponse().status
    except OSError:
        status = 413
    expect(status == 413, f"1 GB in pieces is refused ({status})")
    expect(memory(studio) - before < 100, f"and takes no memory ({memory(studio) - before} MB)")
    expect(ask(studio, "GET", "/api/overview")[0] == 200, "the studio works on")


def memory(studio):
    """Megabytes that the studio holds."""
    for line in open(f"/proc/{studio.process.pid}/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) // 1024
    return 0


def kills(program, home):
    """Killed while it saves, the file is the one text or the other, and never a part."""
    texts = ["---\ntittel: A\n---\n" + "Kjenn etter hvordan det er nå.\n" * 4000 + f"// {n}\n" for n in range(2)]
    path = os.path.join(home, "kurs", "a.pust")
    broken = 0
    rounds = 12
    for _ in range(rounds):
        with open(path, "w") as file:
            file.write(texts[0])
        studio = Studio(program, home)
        import hashlib
        base = hashlib.sha256(texts[0].encode()).hexdigest()
        body = json.dumps({"path": "kurs/a.pust", "text": texts[1], "base": base}).encode()
        connection = http.client.HTTPConnection("127.0.0.1", studio.port)
        connection.request("PUT", "/api/script", body=body, headers={"Cookie": studio.cookie, "Origin": f"http://127.0.0.1:{studio.port}"})
        time.sleep(random.random() * 0.03)
        studio.kill()
        if open(path).read() not in texts:
            broken += 1
    expect(broken == 0, f"killed {rounds} times while it saves, no text is broken")
    studio = Studio(program, home)
    left = [name for name in os.listdir(os.path.join(home, "kurs")) if name.startswith(".pusterom-")]
    ask(studio, "PUT", "/api/script", json.dumps({"path": "kurs/a.pust", "text": texts[0] + "// x\n", "base": json.loads(ask(studio, "GET", "/api/digest?path=kurs/a.pust")[1])["digest"]}).encode())
    after = [name for name in os.listdir(os.path.join(home, "kurs")) if name.startswith(".pusterom-")]
    expect(not after, f"what killed studios left ({len(left)}) is swept")
    studio.kill()


def main(program):
    print("what the studio refuses")
    studio = Studio(program)
    os.makedirs(studio.path("kurs"))
    secret = studio.path("..").resolve() / "hemmelig.pust"
    secret.write_text("---\ntittel: Hemmelig\n---\nDette er ikke for studioet.\n")
    studio.path("kurs/a.pust").write_text("---\ntittel: A\n---\nKjenn etter.\n")
    os.symlink(secret, studio.path("kurs/lenke.pust"))
    os.symlink(secret.parent, studio.path("kurs/mappelenke"))
    try:
        guards(studio)
        paths(studio, secret)
        sizes(studio)
        second = subprocess.run([program, "studio", studio.home, "--no-open", "--language", "nb"], capture_output=True, text=True, timeout=20)
        expect(second.returncode == 75 and "allerede" in second.stderr, f"a second studio on the same folder says so ({second.returncode})")
        status, seconds = studio.end()
        expect(status == 0, f"Ctrl-C ends it ({status}, {seconds:.1f} s)")
        kills(program, studio.home)
    finally:
        secret.unlink()
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

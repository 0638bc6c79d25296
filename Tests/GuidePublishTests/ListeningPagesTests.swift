import Foundation
import GuideCourse
@testable import GuidePublish
import Testing

@Suite("The listening page")
struct ListeningPagesTests {
    @Test("has a page for the course, one for each week, and a statement")
    func pages() {
        #expect(
            ListeningSample.pages().keys.filter { $0.hasSuffix(".html") }.sorted() == [
                "hver-uke.html", "index.html", "tilgjengelighet.html", "uke-01.html", "uke-02.html", "uten-nett.html",
            ])
    }

    @Test("plays, jumps and shows its text without JavaScript, the short track first")
    func week() throws {
        let page = try #require(ListeningSample.pages()["uke-01.html"])
        let short = try #require(page.firstRange(of: "src=\"lyd/uke-01/01-ro-kort.mp3?utgave=a1a1a1a1a1a1a1a1\""))
        let long = try #require(page.firstRange(of: "src=\"lyd/uke-01/01-ro-lang.mp3?utgave=a1a1a1a1a1a1a1a1\""))
        #expect(short.lowerBound < long.lowerBound)
        #expect(page.contains("<audio controls preload=\"none\""))
        let chapter = "<a href=\"lyd/uke-01/01-ro-kort.mp3?utgave=a1a1a1a1a1a1a1a1#t=61.3\" data-jump=\"61.3\">"
        #expect(page.contains(chapter))
        #expect(page.contains("<span class=\"time\">1:01</span> <span data-name>Pusten"))
        #expect(page.contains("<span class=\"length\">3 min</span>"))
        #expect(page.contains("<span class=\"length\">6 min 6 sek</span>"))
        #expect(page.contains("<span data-t=\"3 5.3\">Ro</span> <span data-t=\"6 7\">Så.</span>"))
        #expect(page.contains("<h4>Pusten</h4>\n<p><span data-t=\"62 63\">Pust rolig.</span>"))
    }

    @Test("names a variant only where there are several, and speaks of short ones only then")
    func variants() throws {
        var course = ListeningSample.course("Fred")
        #expect(
            try #require(ListeningSample.pages(course)["uke-01.html"]).contains("\">Kort <span class=\"length\">3 min<")
        )
        #expect(try #require(ListeningSample.pages(course)["index.html"]).contains("Den korte øvelsen"))
        for unit in course.units.indices { course.units[unit].exercises[0].tracks.removeLast() }
        #expect(try #require(ListeningSample.pages(course)["uke-01.html"]).contains("\"><span class=\"length\">3 min<"))
        #expect(!(try #require(ListeningSample.pages(course)["index.html"]).contains("Den korte øvelsen")))
    }

    @Test("keeps with a week what belongs to every week, and says how much that is")
    func sounds() throws {
        let pages = ListeningSample.pages()
        func list(_ name: String, _ page: String) throws -> [Substring] {
            let text = try #require(pages[page]?.firstMatch(of: try Regex("\(name)=\"([^\"]*)\""))?.output[1].substring)
            return text.split(separator: " ")
        }
        let own = try list("data-sounds", "uke-01.html")
        #expect(
            own == [
                "lyd/uke-01/01-ro-kort.mp3?utgave=a1a1a1a1a1a1a1a1", "1840000",
                "lyd/uke-01/01-ro-lang.mp3?utgave=a1a1a1a1a1a1a1a1", "1840000",
            ])
        #expect(try list("data-shared", "uke-01.html") == list("data-sounds", "hver-uke.html"))
        #expect(try list("data-shared", "hver-uke.html") == [])
    }

    @Test("has a worker that lists every sound with its edition, and keeps the sheets")
    func worker() throws {
        let worker = try #require(ListeningSample.pages(others: [PublishedFile("ark/uke-01.html", "x")])["sw.js"])
        #expect(worker.contains("  \"lyd/hver-uke/01-ro-lang.mp3\": \"a1a1a1a1a1a1a1a1\",\n"))
        #expect(worker.matches(of: /": "a1a1a1a1a1a1a1a1"/).count == 6)
        #expect(worker.contains("  \"ark/uke-01.html\",\n") && worker.contains("  \"uten-nett.html\",\n"))
        var course = ListeningSample.course()
        course.units[0].exercises[0].tracks[0].audio.sha256 = String(repeating: "c3", count: 32)
        let other = try #require(ListeningSample.pages(course)["sw.js"])
        #expect(other.contains("\"lyd/hver-uke/01-ro-kort.mp3\": \"c3c3c3c3c3c3c3c3\""))
    }

    @Test(
        "has a name below its icon that says something",
        arguments: [
            ("Ro", "Ro"), ("Pusten som anker", "Pusten"), ("Å leve med langvarige smerter", "Å leve"),
            ("Nærvær ved langvarige smerter", "Nærvær"), ("Aktivitet i små steg", "Aktivitet"),
            ("Med kroppsskanningskurset hjem", "kroppsskannings"), ("Å a b c d e f g h i j", "Å a b c d e f g"),
            ("Seks uker med ro", "Seks uker"),
        ])
    func shortName(title: String, name: String) {
        #expect(ShortName.of(title) == name)
    }

    @Test("is an app of its own for each address, in the clinic's colour")
    func app() throws {
        var theme = Theme.standard
        theme.colour = Colour("#7a2e1f")
        let pages = ListeningSample.pages(theme: theme)
        let data = Data(try #require(pages["manifest.webmanifest"]).utf8)
        let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(manifest["id"] == nil && manifest["theme_color"] as? String == "#7a2e1f")
        #expect(try #require(pages["index.html"]).contains("name=\"theme-color\" content=\"#7a2e1f\""))
    }

    @Test("tells the address to subscribe to, and the size of the book")
    func takeAlong() throws {
        let pages = ListeningSample.pages(others: ["plan.ics", "bok.epub"].map { PublishedFile($0, "x") })
        let course = try #require(pages["index.html"])
        #expect(
            course.contains("<a class=\"address\" href=\"webcal://eksempel.no/prove/plan.ics\">https://eksempel.no"))
        #expect(course.contains("EPUB, 5,5 MB"))
    }

    @Test("leads from week to week; what belongs to every week stands last")
    func order() throws {
        let pages = ListeningSample.pages()
        let course = try #require(pages["index.html"])
        let links = course.matches(of: /<li data-part="([^"]+)"/).map { String($0.output.1) }
        #expect(links == ["uke-01", "uke-02", "hver-uke"])
        #expect(try #require(pages["uke-01.html"]).contains("rel=\"next\" href=\"uke-02.html\""))
        #expect(try #require(pages["uke-02.html"]).contains("rel=\"prev\" href=\"uke-01.html\""))
        #expect(!(try #require(pages["uke-01.html"]).contains("rel=\"prev\"")))
    }

    @Test("says nothing twice where a week has no theme, no summary and no informal practice")
    func bare() throws {
        var course = ListeningSample.course("Fred")
        course.units[1].theme = nil
        course.units[1].informal = nil
        course.units[1].exercises[0].summary = nil
        let page = try #require(ListeningSample.pages(course)["uke-01.html"])
        #expect(page.contains("<h1>Uke 1</h1>"))
        #expect(!page.contains("<p>Fred</p>") && !page.contains("id=\"uformelt\""))
        #expect(page.contains("<title>Uke 1 – Fred</title>"))
    }

    /// What an author might write, or someone who means harm.
    private static let hostile = [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)", "</title><script>", "&amp;<b>",
        "\"\u{301} onmouseover=alert(1) x=\"", "<\u{200D}script>", "&\u{301}lt;", "{{site.title}}", "{{{site.title}}}",
        "{tall} {navn}", String(repeating: "Æøå ", count: 75), "-->", "]]>", "javascript:alert(1)",
        "\u{1F9D8}\u{200D}♀️",
    ]

    @Test("takes any title for what it is: text", arguments: hostile)
    func harmless(word: String) throws {
        let plain = ListeningSample.pages(ListeningSample.course("X"))
        for (path, page) in ListeningSample.pages(ListeningSample.course(word)) where path.hasSuffix(".html") {
            // Tags and their attributes are the same whatever the texts are.
            #expect(try skeleton(page) == skeleton(try #require(plain[path])), "\(path)")
            #expect(!page.contains("<script>") && !page.contains("<b>"))
        }
        let manifest = try #require(ListeningSample.pages(ListeningSample.course(word))["manifest.webmanifest"])
        let json = try JSONSerialization.jsonObject(with: Data(manifest.utf8)) as? [String: Any]
        #expect(json?["start_url"] as? String == "./")
    }

    /// The names of a page's tags and of their attributes in order, by scalars as a browser reads them.
    private func skeleton(_ page: String) throws -> [String] {
        let scalars = page.matches(of: /<[a-zA-Z!\/][^>]*>/.matchingSemantics(.unicodeScalar)).map { String($0.output) }
        return scalars.map { tag in
            tag.replacing(/"[^"]*"/.matchingSemantics(.unicodeScalar), with: "\"\"")
        }
    }

    @Test("weighs little, and fetches nothing from elsewhere")
    func light() {
        for (path, text) in ListeningSample.pages() {
            #expect(text.utf8.count < 20_000, "\(path)")
            #expect(text.matches(of: /(?:src|href)="(?:https?:)?\/\//).isEmpty, "\(path)")
            #expect(!path.hasSuffix(".html") || text.contains("default-src 'none'; script-src 'self'"), "\(path)")
            #expect(!text.contains("unsafe-"), "\(path)")
        }
    }

    @Test("leads to feed, plan, handout and icons where they are there, and to none that are not")
    func others() throws {
        let names = ["feed.xml", "plan.ics", "ark/uke-01.html", "ikon-192.png", "ikon-512.png"]
        let with = ListeningSample.pages(others: names.map { PublishedFile($0, "x") })
        let course = try #require(with["index.html"])
        let week = try #require(with["uke-01.html"])
        #expect(course.contains("href=\"plan.ics\"") && course.contains("https://eksempel.no/prove/feed.xml"))
        #expect(week.contains("href=\"ark/uke-01.html\"") && week.contains("apple-touch-icon"))
        #expect(try #require(with["sw.js"]).contains("\"ikon-192.png\""))
        #expect(try #require(with["manifest.webmanifest"]).contains("\"ikon-512.png\""))
        #expect(with["ikon-192.png"] == nil)
        for (path, text) in ListeningSample.pages() {
            for name in names { #expect(!text.contains("\"\(name)\""), "\(path)") }
        }
    }

    @Test("has a service worker whose version is another as soon as one file is, and never without")
    func version() throws {
        func version(_ course: PublishedCourse) throws -> Substring {
            let worker = try #require(ListeningSample.pages(course)["sw.js"])
            return try #require(worker.firstMatch(of: /const version = "([0-9a-f]{16})"/)).output.1
        }
        #expect(try version(ListeningSample.course()) == version(ListeningSample.course()))
        #expect(try version(ListeningSample.course()) != version(ListeningSample.course("Fred")))
    }

    @Test("begins with the shortest track of each week's first exercise, the first week's shown and the others ready")
    func today() throws {
        let page = try #require(ListeningSample.pages()["index.html"])
        let offers = page.matches(of: /data-offer="([^"]+)"( data-number="\d+")?( hidden)?/)
        #expect(offers.map { String($0.output.1) } == ["uke-01", "uke-02", "hver-uke"])
        #expect(offers.map { $0.output.3 == nil } == [true, false, false])
        let today = try #require(page.firstRange(of: "data-today")),
            list = try #require(page.firstRange(of: "id=\"deler\""))
        #expect(today.lowerBound < list.lowerBound)
        #expect(page.contains("data-page=\"uke-01.html\" data-anchor=\"ovelse-1-1\" data-speech=\"3 5.3 6 7 62 63\""))
        #expect(!page.contains("01-ro-lang.mp3"))
    }

    @Test("tells its player when bells are heard, on both pages, and nothing where there are none")
    func bells() throws {
        var course = ListeningSample.course()
        course.units[1].exercises[0].tracks[0].bells = [.init(start: 0, end: 14.26), .init(start: 170, end: 180)]
        let pages = ListeningSample.pages(course)
        for page in ["index.html", "uke-01.html"] {
            let text = try #require(pages[page])
            #expect(text.contains(" data-bells=\"0 14.3 170 180\"></audio>"))
            #expect(text.matches(of: /data-bells="/).count == 1)
        }
    }

    @Test("tells the course's first day, by which its script finds today")
    func start() throws {
        var settings = ListeningSample.settings
        settings.start = "2027-01-11"
        let files = ListeningPages.files(of: ListeningSample.course(), settings)
        #expect(files.text("index.html").contains(" data-start=\"2027-01-11\" data-days=\"7\">"))
        #expect(!(try #require(ListeningSample.pages()["index.html"]).contains("data-start")))
    }

    @Test("shows an exercise with levels as one, with advice when to go on")
    func levels() throws {
        var course = ListeningSample.course("Fred")
        var (one, two) = (course.units[1].exercises[0], course.units[1].exercises[0])
        one.edition = .init(name: "nivå 1", number: 1, title: "Fred")
        two.edition = .init(name: "nivå 2", number: 2, title: "Fred")
        course.units[1].exercises = [one, two]
        let page = try #require(ListeningSample.pages(course)["uke-01.html"])
        #expect(page.matches(of: /<section class="exercise"/).count == 1)
        #expect(
            page.contains(
                "<p class=\"advice\">Bli på det samme nivået til det kjennes vanlig. Så kan du gå videre.</p>"))
        #expect(page.matches(of: /data-level="Nivå [12]" data-length="/).count == 4)
        let index = try #require(ListeningSample.pages(course)["index.html"])
        #expect(index.contains("data-anchor=\"ovelse-1-3\"") && index.contains("data-level=\"Nivå 2\""))
        // Whoever keeps the week keeps one level.
        let sound = "lyd/uke-01/01-ro"
        #expect(
            index.contains(" data-levels=\"\(sound)-kort.mp3 \(sound)-lang.mp3 \(sound)-kort.mp3 \(sound)-lang.mp3\""))
        #expect(page.contains("bare nivået du har valgt"))
        #expect(!(try #require(ListeningSample.pages()["uke-01.html"]).contains("bare nivået")))
    }

    @Test("stays light whatever there is to read: further levels' texts have pages of their own, and lead back")
    func heavy() throws {
        var course = ListeningSample.course("Fred")
        let level = course.units[1].exercises[0]
        course.units[1].exercises = (1...12).map { number in
            var exercise = level
            exercise.edition = .init(name: "nivå \(number)", number: number, title: "Fred")
            exercise.tracks = level.tracks.map { track in
                var track = track
                track.path += "-\(number)"
                track.sentences = (0..<100).map {
                    .init(
                        text: "Kjenn at du sitter.", start: Double($0), end: Double($0) + 0.5, chapter: 0, paragraph: 0)
                }
                return track
            }
            return exercise
        }
        let pages = ListeningSample.pages(course)
        let week = try #require(pages["uke-01.html"])
        #expect(week.utf8.count < ListeningPages.pageLimit && week.utf8.count > ListeningPages.pageLimit / 2)
        #expect(week.contains("<summary>Les teksten<span class=\"unseen\">: Fred, nivå 1, kort</span></summary>"))
        let name = "tekst-uke-01-01-ro-kort-12.html"
        #expect(week.contains("<p class=\"apart\" data-text><a href=\"\(name)\">Les teksten"))
        let text = try #require(pages[name])
        #expect(text.contains("href=\"uke-01.html#ovelse-1-23\"") && week.contains("id=\"ovelse-1-23\""))
        #expect(text.matches(of: /<span data-t="/).count == 100)
        #expect(text.matches(of: /<h([1-6])/).map { String($0.output.1) }.prefix(4) == ["1", "2", "3", "4"])
        #expect(try #require(pages["sw.js"]).contains("  \"\(name)\",\n"))
        // The player knows when the voice is heard although the text is elsewhere.
        let player = try #require(week.firstMatch(of: /data-track="uke-01\/01-ro-kort-12"[^>]*data-speech="([^"]*)"/))
        #expect(player.output.1.split(separator: " ").count == 200)
        let texts = pages.keys.filter { $0.hasPrefix("tekst-") }
        #expect(texts.count + week.matches(of: /<details class="transcript">/).count == 24)
        #expect(!ListeningSample.pages().keys.contains { $0.hasPrefix("tekst-") })
    }

    @Test("gives every fold and every link a name of its own")
    func names() throws {
        let page = try #require(ListeningSample.pages(ListeningSample.course("Fred"))["uke-01.html"])
        #expect(page.contains("<summary>Les teksten<span class=\"unseen\">: Fred, kort</span></summary>"))
        let folds = page.matches(of: /<summary>(.*?)<\/summary>/).map { String($0.output.1) }
        #expect(Set(folds).count == folds.count)
        #expect(!(try #require(ListeningSample.pages()["index.html"]).contains(" / ")))
    }

    @Test("tells for whom it is and who answers for it, where the course says so")
    func notice() throws {
        var course = ListeningSample.course("Fred")
        #expect(ListeningSample.pages(course)["om-tilbudet.html"] == nil)
        course.notice.audience = "Voksne med <b>smerter</b>"
        course.notice.reviewed = "2026-11-08"
        let pages = ListeningSample.pages(course)
        let page = try #require(pages["om-tilbudet.html"])
        #expect(page.contains("<h2>Hvem det er for</h2>\n<p>Voksne med &lt;b&gt;smerter"))
        #expect(page.contains("8. november 2026") && page.contains("Personvern"))
        #expect(try #require(pages["uke-01.html"]).contains("href=\"om-tilbudet.html\""))
        #expect(try #require(pages["sw.js"]).contains("\"om-tilbudet.html\""))
    }

    @Test("adds the feed by a tap, with a code for another phone and a word about silence")
    func feed() throws {
        let page = try #require(ListeningSample.pages(others: [PublishedFile("feed.xml", "x")])["index.html"])
        for address in [
            "podcast://eksempel.no/prove/feed.xml", "antennapod-subscribe://eksempel.no/prove/feed.xml",
            "overcast://x-callback-url/add?url=https%3A%2F%2Feksempel.no%2Fprove%2Ffeed.xml",
        ] {
            #expect(page.contains("href=\"\(address)\""), "\(address)")
        }
        #expect(page.contains("aria-labelledby=\"feedkode\"") && page.contains("hoppe over stillhet"))
    }

    @Test("has the colours of its cover, or the clinic's")
    func palette() throws {
        let style = try #require(ListeningSample.pages()["theme.css"])
        #expect(style.contains("--accent: #"))
        var theme = Theme.standard
        theme.colour = Colour("#7a2e1f")
        #expect(
            !(try #require(ListeningSample.pages(theme: theme)["theme.css"]).contains(
                CoursePalette("prove", .standard).ink)))
        // Text in it, and white on it, is easy to read, whatever the course is called.
        for name in ["naervaer", "aktivitet", "prove", "ro", "a", "b", "c"] {
            let ink = try #require(Colour(CoursePalette(name, .standard).ink))
            let (white, paper) = (try #require(Colour("#ffffff")), try #require(Colour("#f7f1e8")))
            #expect(ink.contrast(to: white) >= 4.5 && ink.contrast(to: paper) >= 4.5, "\(name)")
        }
    }

    @Test("calls days days")
    func days() throws {
        var course = ListeningSample.course()
        course.unitKind = .day
        let pages = ListeningSample.pages(course)
        #expect(try #require(pages["index.html"]).contains("Dagene"))
        #expect(try #require(pages["uke-01.html"]).contains("Dag 1 av 2"))
    }
}

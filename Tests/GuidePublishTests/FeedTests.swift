import Foundation
import FoundationXML
@testable import GuidePublish
import Testing

@Suite("The feed")
struct FeedTests {
    private static let settings = PublicationSettings(baseURL: "https://eksempel.no/naervaer", start: "2027-01-11")

    private func feed(
        _ course: PublishedCourse = SampleCourse.weeks(8), _ settings: PublicationSettings = Self.settings
    ) throws -> XMLElement {
        let text = Feed.files(of: course, settings).text("feed.xml")
        let document = try XMLDocument(xmlString: text)
        return try #require(document.rootElement()?.elements(forName: "channel").first)
    }

    @Test("has what Apple requires of a course and of every episode")
    func required() throws {
        let channel = try feed()
        for name in ["title", "description", "language", "itunes:image", "itunes:category", "itunes:explicit"] {
            #expect(channel.elements(forName: name).count == 1, "\(name)")
        }
        #expect(channel.value("language") == "nb")
        #expect(channel.value("itunes:type") == "serial")
        let image = channel.attribute("href", of: "itunes:image")
        #expect(image == "https://eksempel.no/naervaer/omslag.png")
        let items = channel.elements(forName: "item")
        #expect(items.count == 18)
        for item in items {
            #expect(item.value("title")?.isEmpty == false)
            #expect(item.attribute("type", of: "enclosure") == "audio/mpeg")
            #expect(item.attribute("isPermaLink", of: "guid") == "false")
        }
        #expect(Set(items.compactMap { $0.value("guid") }).count == 18)
        #expect(Set(items.compactMap { $0.attribute("url", of: "enclosure") }).count == 18)
    }

    @Test("tells of a track its sound with exact length, its week, its place, its chapters and its captions")
    func episode() throws {
        let item = try #require(try feed().elements(forName: "item").first)
        #expect(item.value("title") == "Øvelse oevelse-1 – kort")
        #expect(item.value("link") == "https://eksempel.no/naervaer/uke-01.html")
        let sound = "https://eksempel.no/naervaer/lyd/uke-01/01-oevelse-1-kort.mp3?utgave="
        #expect(item.attribute("url", of: "enclosure") == sound)
        #expect(item.attribute("length", of: "enclosure") == "4800000")
        #expect(item.value("itunes:duration") == "600")
        #expect(item.value("itunes:season") == "1")
        #expect(item.value("itunes:episode") == "1")
        #expect(item.attribute("name", of: "podcast:season") == "Uke 1: Tema 1")
        #expect(
            item.attribute("url", of: "podcast:chapters")
                == "https://eksempel.no/naervaer/kapitler/uke-01/01-oevelse-1-kort.json")
        #expect(
            item.attribute("url", of: "podcast:transcript")
                == "https://eksempel.no/naervaer/lyd/uke-01/01-oevelse-1-kort.vtt")
        let notes = try #require(item.value("description"))
        #expect(notes.contains("<p>En øvelse i å være her.</p><p>Uke 1: Tema 1</p>"))
    }

    @Test("names a corrected recording anew, so that players fetch it, and leaves the episode what it was")
    func correction() throws {
        var course = SampleCourse.weeks(1)
        course.units[1].exercises[0].tracks[0].audio.sha256 = String(repeating: "a1", count: 32)
        let before = try #require(try feed(course).elements(forName: "item").first)
        course.units[1].exercises[0].tracks[0].audio.sha256 = String(repeating: "b2", count: 32)
        let after = try #require(try feed(course).elements(forName: "item").first)
        #expect(before.attribute("url", of: "enclosure")?.hasSuffix("-kort.mp3?utgave=a1a1a1a1a1a1a1a1") == true)
        #expect(after.attribute("url", of: "enclosure")?.hasSuffix("-kort.mp3?utgave=b2b2b2b2b2b2b2b2") == true)
        #expect(before.value("guid") == after.value("guid") && before.value("pubDate") == after.value("pubDate"))
    }

    @Test("goes from week to week, the short variant first, and ends with what belongs to every week")
    func order() throws {
        let items = try feed().elements(forName: "item")
        let places = items.map {
            [$0.value("itunes:season") ?? "–", $0.value("itunes:episode") ?? "–"].joined(separator: ".")
        }
        let weeks = (1...8).flatMap { ["\($0).1", "\($0).2"] }
        #expect(places == weeks + ["–.–", "–.–"])
        #expect(
            items.map { $0.value("itunes:episodeType") } == Array(repeating: "full", count: 16) + ["bonus", "bonus"])
        let dates = items.compactMap { $0.value("pubDate") }
        #expect(dates.first == "Wed, 01 Jan 2025 00:00:00 +0000")
        #expect(dates.last == "Wed, 01 Jan 2025 00:17:00 +0000")
    }

    @Test(
        "dates a course that tells no year by the year before it begins, and else by a fixed day",
        arguments: [
            ("2027-01-11", "Thu, 01 Jan 2026 00:00:00 +0000"), (nil, "Sat, 01 Jan 2000 00:00:00 +0000"),
        ])
    func dates(start: String?, date: String) throws {
        var course = SampleCourse.weeks(1)
        course.year = nil
        let channel = try feed(course, PublicationSettings(baseURL: "https://a.no", start: start))
        #expect(channel.elements(forName: "item").first?.value("pubDate") == date)
    }

    @Test(
        "dates no episode after the year before the course's, nor after the year before it begins",
        arguments: [
            (2027, nil, 2026), (2027, "2027-01-11", 2026), (2028, "2027-01-11", 2026), (2020, "2027-01-11", 2019),
        ])
    func neverToCome(year: Int, start: String?, dated: Int) throws {
        var course = SampleCourse.weeks(1)
        course.year = year
        let channel = try feed(course, PublicationSettings(baseURL: "https://a.no", start: start))
        let date = try #require(channel.elements(forName: "item").first?.value("pubDate"))
        #expect(date.contains(" 01 Jan \(dated) 00:00:00"))
    }

    @Test("keeps an episode's guid when it is rendered anew, at another address, on another date")
    func guids() throws {
        var course = SampleCourse.weeks(2)
        let before = try feed(course).elements(forName: "item").compactMap { $0.value("guid") }
        course.year = 2030
        course.units[1].exercises[0].tracks[0].audio.bytes += 1
        course.units[1].exercises[0].tracks[0].seconds += 1
        course.title = "Et nytt navn"
        let moved = PublicationSettings(baseURL: "https://annet.no/x", start: "2030-01-07")
        #expect(try feed(course, moved).elements(forName: "item").compactMap { $0.value("guid") } == before)
        #expect(before.first == "pusterom:naervaer/uke-01/01-oevelse-1-kort#kort")
    }

    @Test("asks directories to leave it out, unless it may be listed", arguments: [true, false])
    func block(isUnlisted: Bool) throws {
        let channel = try feed(
            SampleCourse.weeks(1), PublicationSettings(baseURL: "https://a.no", isUnlisted: isUnlisted))
        #expect(channel.value("itunes:block") == (isUnlisted ? "Yes" : nil))
        #expect(channel.value("podcast:block") == (isUnlisted ? "yes" : nil))
    }

    /// The example of the specification: the feed of the show Podcasting 2.0.
    @Test("has the identifier that its address gives everywhere")
    func identifier() throws {
        let podcasting = "https://mp3s.nashownotes.com/pc20rss.xml"
        #expect(Feed.guid(ofAddress: podcasting) == "917393e3-1b1e-5cef-ace4-edaa54e1f810")
        #expect(Feed.guid(ofAddress: "mp3s.nashownotes.com/pc20rss.xml//") == "917393e3-1b1e-5cef-ace4-edaa54e1f810")
        #expect(try feed().value("podcast:guid") == Feed.guid(ofAddress: "https://eksempel.no/naervaer/feed.xml"))
    }

    private struct Chapters: Decodable, Equatable {
        struct Chapter: Decodable, Equatable {
            var startTime: Double
            var endTime: Double
            var title: String
        }
        var version: String
        var chapters: [Chapter]
    }

    @Test("has a file of chapters for every track that has some")
    func chapters() throws {
        var course = SampleCourse.weeks(1)
        course.units[1].exercises[0].tracks[1].chapters = []
        let files = Feed.files(of: course, Self.settings)
        let paths = ["uke-01/01-oevelse-1-kort", "hver-uke/01-kort-sittende-kort", "hver-uke/01-kort-sittende-lang"]
        #expect(files.map(\.path) == ["feed.xml"] + paths.map { "kapitler/\($0).json" })
        let chapters = try JSONDecoder().decode(Chapters.self, from: Data(files[1].bytes))
        #expect(chapters.version == "1.2.0")
        let expected = [("Ankomst", 0, 61.5), ("Pusten", 61.5, 600)]
        #expect(chapters.chapters == expected.map { .init(startTime: $1, endTime: $2, title: $0) })
        #expect(try feed(course).elements(forName: "item")[1].elements(forName: "podcast:chapters").isEmpty)
    }

    @Test("says what an author writes, and nothing else", arguments: SampleCourse.hostileTexts)
    func hostile(text: String) throws {
        let course = SampleCourse.saying(text)
        let channel = try feed(course)
        let written = text.printable
        #expect(channel.value("title") == written)
        let items = channel.elements(forName: "item")
        #expect(items.count == 6)
        for item in items {
            let names = ["title", "link", "description", "guid", "pubDate", "enclosure"]
            #expect(item.children?.prefix(6).compactMap(\.name) == names)
            #expect(item.value("title") == "\(written) – \(written)")
            let notes = try #require(item.value("description"))
            #expect(notes.count { $0 == "<" } == 8, "only the paragraphs are markup: \(notes)")
        }
        for file in Feed.files(of: course, Self.settings).dropFirst() {
            let chapters = try JSONDecoder().decode(Chapters.self, from: Data(file.bytes))
            #expect(chapters.chapters[1].title == written)
        }
    }
}

extension XMLElement {
    /// The text of the only child of a name.
    func value(_ name: String) -> String? { elements(forName: name).first?.stringValue }

    /// An attribute of the only child of a name.
    func attribute(_ attribute: String, of name: String) -> String? {
        elements(forName: name).first?.attribute(forName: attribute)?.stringValue
    }
}

import Foundation
import FoundationXML
@testable import GuidePublish
import TestSupport
import Testing

@Suite("The handout")
struct HandoutTests {
    private static let address = settings.url("ark/uke-01.html")
    private static let settings = PublicationSettings(baseURL: "https://eksempel.no/naervaer", start: "2027-01-11")

    private func sheets(
        _ course: PublishedCourse = SampleCourse.weeks(8), _ settings: PublicationSettings = Self.settings
    ) throws -> [PublishedFile] {
        try Handout.files(of: course, settings).filter { !$0.path.contains("-stor") }
    }

    /// What stands in the elements that an XPath finds.
    private func texts(_ file: PublishedFile, _ path: String) throws -> [String] {
        let document = try XMLDocument(data: Data(file.bytes))
        let steps = path.split(separator: "/").map { "*[local-name()='\($0)']" }
        return try document.nodes(forXPath: "//" + steps.joined(separator: "/")).compactMap {
            $0.stringValue?.replacing("\u{A0}", with: " ")
        }
    }

    @Test("is one sheet for every week, with theme, exercises, lengths and what to do in everyday life")
    func sheet() throws {
        let sheets = try sheets()
        #expect(sheets.map(\.path) == (1...8).map { "ark/uke-0\($0).html" })
        let sheet = sheets[2]
        #expect(try texts(sheet, "h1") == ["Uke 3 Tema 3"])
        #expect(try texts(sheet, "li/h3") == ["Øvelse oevelse-3", "Øvelse kort-sittende"])
        #expect(try texts(sheet, "li/p") == ["En øvelse i å være her."])
        let lengths = ["kort 10 min · lang 30 min", "Hver uke · kort 10 min · lang 30 min"]
        #expect(try texts(sheet, "li/div/p") == lengths)
        #expect(sheets.text(sheet.path).contains("Gå sakte, og kjenn føttene mot bakken."))
        #expect(try texts(sheet, "footer/div/p/a") == ["eksempel.no/naervaer/uke-03.html"])
    }

    @Test("has six boxes to tick, with the days where the first one is known")
    func days() throws {
        let dated = ["man 25.1.", "tir 26.1.", "ons 27.1.", "tor 28.1.", "fre 29.1.", "lør 30.1."]
        #expect(try texts(try sheets()[2], "ol/li") == dated)
        let undated = try sheets(SampleCourse.weeks(1, unitKind: .day), PublicationSettings(baseURL: "https://a.no"))
        #expect(undated.map(\.path) == ["ark/dag-01.html"])
        #expect(try texts(undated[0], "ol/li") == (1...6).map { "Dag \($0)" })
    }

    @Test("takes a clinic's own name, texts and template")
    func theme() throws {
        var theme = Theme.standard
        theme.clinic = "Fjordklinikken"
        let sheet = try Handout.files(of: SampleCourse.weeks(1), Self.settings, theme: theme)[0]
        #expect(try texts(sheet, "header/div/p") == ["Fjordklinikken · Nærvær ved langvarige smerter"])
        theme.templates["ark"] = "{{course}}|{{name}}|{{#exercises}}{{title}};{{/exercises}}{{text.ark-lytt}}"
        let files = try Handout.files(of: SampleCourse.weeks(1), Self.settings, theme: theme)
        let expected = "Nærvær ved langvarige smerter|Uke 1|Øvelse oevelse-1;Lytt på telefonen"
        #expect(files.text("ark/uke-01.html") == expected)
    }

    /// The drawing on a sheet as a picture of grey, four pixels a module.
    private func picture(_ sheet: PublishedFile) throws -> [UInt8] {
        let page = String(decoding: sheet.bytes, as: UTF8.self)
        let size = try #require(page.firstMatch(of: /viewBox="0 0 ([0-9]+) [0-9]+" role="img"/).flatMap { Int($0.1) })
        let drawing = try #require(page.firstMatch(of: /role="img".*<\/svg>/)).0
        var pixels = [UInt8](repeating: 255, count: 16 * size * size)
        for run in drawing.matches(of: /M([0-9]+) ([0-9]+)h([0-9]+)v1/) {
            let (x, y, length) = (Int(run.1) ?? 0, Int(run.2) ?? 0, Int(run.3) ?? 0)
            for row in 4 * y..<4 * y + 4 {
                for column in 4 * x..<4 * (x + length) { pixels[row * 4 * size + column] = 0 }
            }
        }
        return Array("P5 \(4 * size) \(4 * size) 255\n".utf8) + pixels
    }

    @Test("shows a code that leads to the week's page", .enabled(if: Tool.isInstalled("zbarimg")))
    func code() throws {
        let folder = try TemporaryFolder()
        for sheet in try sheets() {
            try Data(try picture(sheet)).write(to: URL(fileURLWithPath: folder["code.pgm"]))
            let read = try Tool.run("zbarimg", ["--quiet", "--raw", folder["code.pgm"]])
            let week = sheet.path.replacing("ark/", with: "")
            #expect(read == "https://eksempel.no/naervaer/\(week)\n")
        }
    }

    @Test("makes no code of an address that no code can hold")
    func longAddress() {
        let settings = PublicationSettings(baseURL: "https://a.no/" + String(repeating: "a", count: 3000))
        #expect(throws: LibraryFailure.self) { try Handout.files(of: SampleCourse.weeks(1), settings) }
    }

    @Test("says what an author writes, and nothing else", arguments: SampleCourse.hostileTexts)
    func hostile(text: String) throws {
        let sheets = try sheets(SampleCourse.saying(text))
        #expect(sheets.count == 2)
        let written = text.printable
        for (index, sheet) in sheets.enumerated() {
            let heading = try #require(try texts(sheet, "h1").first)
            #expect(heading.split(separator: " ") == "Uke \(index + 1) \(written)".split(separator: " "))
            #expect(try texts(sheet, "li/h3") == [written, written])
            let plain = try self.sheets(SampleCourse.saying("a"))[index]
            #expect(elements(sheet) == elements(plain))
        }
    }

    /// How many elements a sheet has, without what depends on the room there is: the lines to write on, and summaries.
    private func elements(_ sheet: PublishedFile) -> Int? {
        try? XMLDocument(data: Data(sheet.bytes))
            .nodes(
                forXPath:
                    "//*[not(ancestor-or-self::*[@class='notes'])][not(self::*[local-name()='p']/parent::*[local-name()='li'])]"
            ).count
    }

    static let printer = ChromiumPrinter(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    static let canPrint = printer != nil && Tool.isInstalled("pdfinfo")

    @Test(
        "is printed on one side of A4, whatever is written, and twice the same", .enabled(if: canPrint),
        arguments: [SampleCourse.weeks(1), SampleCourse.saying(SampleCourse.hostileTexts[5])])
    func print(course: PublishedCourse) throws {
        let printer = try #require(Self.printer)
        let sheet = try sheets(course)[0]
        let pdf = try printer.print(sheet, at: Self.address, year: 2026)
        #expect(pdf.path == "ark/uke-01.pdf")
        #expect(try printer.print(sheet, at: Self.address, year: 2026) == pdf)
        #expect(pdf.bytes.firstRange(of: Array("/URI (https://eksempel.no/naervaer/uke-01.html)".utf8)) != nil)
        #expect(!PrintedFile.leadsIntoMachine(pdf.bytes))
        let folder = try TemporaryFolder()
        try Data(pdf.bytes).write(to: URL(fileURLWithPath: folder["ark.pdf"]))
        let facts = try Tool.run("pdfinfo", [folder["ark.pdf"]])
        #expect(facts.contains(/Pages: +1\n/))
        #expect(facts.contains("(A4)"))
        #expect(facts.contains(/CreationDate: +Thu Jan +1 00:00:00 2026/))
    }

    @Test("is printed anew only when the sheet is another", .enabled(if: canPrint))
    func reuse() throws {
        let printer = try #require(Self.printer)
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder.path)
        let sheets = try sheets(SampleCourse.weeks(1))
        let prints = try HandoutPrints(of: sheets, Self.settings, year: 2026, in: published, by: printer).files
        #expect(prints.map(\.path) == ["ark/uke-01.pdf"])
        try folder.write(String(decoding: sheets[0].bytes, as: UTF8.self), to: "ark/uke-01.html")
        try folder.write(Self.pdf, to: "ark/uke-01.pdf")
        let kept = try HandoutPrints(of: sheets, Self.settings, year: 2026, in: published, by: printer).files
        #expect(kept.text("ark/uke-01.pdf") == Self.pdf)
        try folder.write("%PDF-1.4 cut", to: "ark/uke-01.pdf")
        #expect(try HandoutPrints(of: sheets, Self.settings, year: 2026, in: published, by: printer).files == prints)
        try folder.write("another", to: "ark/uke-01.html")
        #expect(try HandoutPrints(of: sheets, Self.settings, year: 2026, in: published, by: printer).files == prints)
    }

    @Test("keeps its print where no Chromium is, or another sheet fails")
    func kept() throws {
        let folder = try TemporaryFolder()
        let published = PublishedFolder(folder["ut"])
        let sheets = try sheets(SampleCourse.weeks(8))
        try folder.write(String(decoding: sheets[1].bytes, as: UTF8.self), to: "ut/ark/uke-02.html")
        for name in ["uke-01", "uke-02"] { try folder.write(Self.pdf, to: "ut/ark/\(name).pdf") }
        let unprinted = try HandoutPrints(of: sheets, Self.settings, year: 2026, in: published, by: nil)
        #expect(unprinted.files == [PublishedFile("ark/uke-02.pdf", Self.pdf)] && unprinted.failures.isEmpty)
        let failed = try HandoutPrints(
            of: sheets, Self.settings, year: 2026, in: published, by: try program("exit 3", in: folder))
        #expect(failed.files == unprinted.files)
        // Two at once, and none more after the third.
        #expect((3...4).contains(failed.failures.count), "\(failed.failures)")
    }

    /// What begins and ends as a PDF file does.
    private static let pdf = "%PDF-1.4\nkept\nstartxref\n9\n%%EOF\n"

    @Test("is no print where it is cut off, whatever status the program ends with")
    func cut() throws {
        let folder = try TemporaryFolder()
        let write = "for word; do case $word in --print-to-pdf=*) printf '%%PDF-1.4 cut' >\"${word#*=}\";; esac; done"
        let printer = try program(write, in: folder)
        let failure = PrintFailure(program: folder["chromium"], reason: .incomplete)
        #expect(throws: failure) { try printer.print(PublishedFile("ark/a.html", "<p>a"), at: Self.address, year: nil) }
        #expect(PrintedFile.isWhole(Array(Self.pdf.utf8)) && !PrintedFile.isWhole(Array(Self.pdf.utf8.dropLast(4))))
    }

    /// A program in place of Chromium.
    private func program(_ script: String, in folder: TemporaryFolder) throws -> ChromiumPrinter {
        try folder.write("#!/bin/sh\n\(script)\n", to: "chromium")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["chromium"])
        return try #require(ChromiumPrinter(searching: folder.path))
    }

    @Test("shows levels as one exercise with all its lengths, and the first to begin with")
    func levels() throws {
        var course = SampleCourse.weeks(1)
        course.units[1].exercises = (1...6).map { number in
            PublishedCourse.Exercise(
                title: "Gå – nivå \(number)", summary: "Litt om gangen.",
                tracks: [SampleCourse.track("uke-01/01-gaa-nivaa-\(number)", "standard", Double(number) * 600)],
                edition: .init(name: "nivå \(number)", number: number, title: "Gå"))
        }
        let sheet = try sheets(course)[0]
        #expect(try texts(sheet, "li/h3") == ["Gå", "Øvelse kort-sittende"])
        let lengths = (1...6).map { "nivå \($0): \($0)0 min" }
        #expect(try texts(sheet, "li/div/p").prefix(6) == lengths[...])
        let begin = "Bli på nivå 1 til det kjennes vanlig. Så kan du gå videre."
        #expect(try texts(sheet, "li/p").prefix(2) == [begin, "Litt om gangen."])
    }

    @Test("is there in large print too, each form leading to the other, with all its text")
    func largePrint() throws {
        let files = try Handout.files(of: SampleCourse.weeks(2), Self.settings)
        #expect(
            files.map(\.path) == ["ark/uke-01.html", "ark/uke-01-stor.html", "ark/uke-02.html", "ark/uke-02-stor.html"])
        #expect(files.text("ark/uke-01-stor.html").contains("class=\"storskrift\""))
        #expect(
            try texts(files[1], "h1") == texts(files[0], "h1") && texts(files[1], "li/h3") == texts(files[0], "li/h3"))
        #expect(files.text("ark/uke-01.html").contains("<a href=\"uke-01-stor.html\">Arket med stor skrift</a>"))
        #expect(files.text("ark/uke-01-stor.html").contains("<a href=\"uke-01.html\">Arket med vanlig skrift</a>"))
    }

    @Test(
        "has a code whose modules are half a millimetre or more, however long the address is",
        arguments: [10, 80, 300, 2000])
    func codeSize(length: Int) throws {
        let code = try QRCode("https://a.no/" + String(repeating: "a", count: length))
        #expect(Double(code.millimetres) / Double(code.width + 8) >= 0.5 && code.millimetres >= 34)
    }

    @Test("is there for a week without exercises")
    func rest() throws {
        var course = SampleCourse.weeks(1)
        course.units[1].exercises = []
        #expect(try texts(try sheets(course)[0], "li/h3") == ["Øvelse kort-sittende"])
        course.units.removeFirst()
        let sheet = try sheets(course)[0]
        #expect(try texts(sheet, "li/h3").isEmpty && texts(sheet, "h2").count == 4)
    }

    /// A course of a week with so many exercises.
    static func crowded(_ count: Int) -> PublishedCourse {
        var course = SampleCourse.weeks(1)
        course.units[1] = SampleCourse.unit(1, "uke-01", "Mye på en gang", (1...count).map { "nummer \($0)" })
        return course
    }

    @Test("takes smaller type the more there is, and drops summaries first")
    func sizes() throws {
        func size(_ count: Int) throws -> Int? {
            let page = String(decoding: try self.sheets(Self.crowded(count))[0].bytes, as: UTF8.self)
            return HandoutFit.Size.allCases.firstIndex { page.contains("class=\"\($0.rawValue)\"") }
        }
        let order = try [1, 5, 10, 15, 20].compactMap(size)
        #expect(order.count == 5 && order == order.sorted() && order.first == 0 && order.last == 3, "\(order)")
        let sheets = try [1, 4, 5].map { try self.sheets(Self.crowded($0))[0] }
        let summaries = try sheets.map { try texts($0, "li/p").count { $0 == "En øvelse i å være her." } }
        #expect(summaries == [1, 4, 0])
    }

    @Test(
        "is printed on one side of A4 with every exercise on it",
        .enabled(if: canPrint && Tool.isInstalled("pdftotext")),
        arguments: [1, 4, 12, 24])
    func complete(count: Int) throws {
        let folder = try TemporaryFolder()
        let pdf = try #require(Self.printer).print(try sheets(Self.crowded(count))[0], at: Self.address, year: 2026)
        try Data(pdf.bytes).write(to: URL(fileURLWithPath: folder["ark.pdf"]))
        #expect(try Tool.run("pdfinfo", [folder["ark.pdf"]]).contains(/Pages: +1\n/))
        let text = try Tool.run("pdftotext", ["-layout", folder["ark.pdf"], "-"])
        for number in 1...count { #expect(text.contains(try Regex("nummer \(number) ")), "\(number)") }
        for words in ["Gå sakte, og kjenn føttene mot bakken.", "lør 16.1.", "kort-sittende"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("takes a clinic's colour for its ground too")
    func colour() throws {
        var theme = Theme.standard
        theme.colour = Colour("#7a2e1f")
        let sheet = try Handout.files(of: SampleCourse.weeks(1), Self.settings, theme: theme).text("ark/uke-01.html")
        #expect(sheet.contains("--ink: #7a2e1f; --tint: #f4edeb;"), "\(sheet.prefix(600))")
    }

    @Test("is not printed where no Chromium is, and says so where it fails")
    func noPrinter() throws {
        #expect(ChromiumPrinter(searching: "/nowhere:/etc") == nil)
        let folder = try TemporaryFolder()
        let printer = try program("exit 3", in: folder)
        let failure = PrintFailure(program: folder["chromium"], reason: .status(3))
        #expect(throws: failure) { try printer.print(PublishedFile("ark/a.html", "<p>a"), at: Self.address, year: nil) }
    }
}

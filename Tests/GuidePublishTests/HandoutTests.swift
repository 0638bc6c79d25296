import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import GuidePublish

@Suite("The handout")
struct HandoutTests {
    private static let settings = PublicationSettings(baseURL: "https://eksempel.no/naervaer", start: "2027-01-11")

    private func sheets(
        _ course: PublishedCourse = SampleCourse.weeks(8), _ settings: PublicationSettings = Self.settings
    ) throws -> [PublishedFile] {
        try Handout.files(of: course, settings)
    }

    /// What stands in the elements that an XPath finds.
    private func texts(_ file: PublishedFile, _ path: String) throws -> [String] {
        let document = try XMLDocument(data: Data(file.bytes))
        let steps = path.split(separator: "/").map { "*[local-name()='\($0)']" }
        return try document.nodes(forXPath: "//" + steps.joined(separator: "/")).compactMap(\.stringValue)
    }

    @Test("is one sheet for every week, with theme, exercises, lengths and what to do in everyday life")
    func sheet() throws {
        let sheets = try sheets()
        #expect(sheets.map(\.path) == (1...8).map { "ark/uke-0\($0).html" })
        let sheet = sheets[2]
        #expect(try texts(sheet, "h1") == ["Uke 3 Tema 3"])
        #expect(try texts(sheet, "li/h3") == ["Øvelse oevelse-3", "Øvelse kort-sittende"])
        let lengths = ["kort 10 min · lang 30 min", "En øvelse i å være her.", "Hver uke · kort 10 min · lang 30 min"]
        #expect(try texts(sheet, "li/p") == lengths)
        #expect(sheets.text(sheet.path).contains("Gå sakte, og kjenn føttene mot bakken."))
        #expect(try texts(sheet, "footer/div/p/a") == ["eksempel.no/naervaer/uke-03.html"])
    }

    @Test("has six boxes to tick, with the days where the first one is known")
    func days() throws {
        let dated = ["man 25.1.", "tir 26.1.", "ons 27.1.", "tor 28.1.", "fre 29.1.", "lør 30.1."]
        #expect(try texts(try sheets()[2], "ol/li") == dated)
        let undated = try sheets(SampleCourse.weeks(1, unit: .day), PublicationSettings(baseURL: "https://a.no"))
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
        #expect(throws: QRCodeFailure.self) { try Handout.files(of: SampleCourse.weeks(1), settings) }
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

    /// How many elements a sheet has.
    private func elements(_ sheet: PublishedFile) -> Int? {
        try? XMLDocument(data: Data(sheet.bytes)).nodes(forXPath: "//*").count
    }

    static let printer = ChromiumPrinter(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    static let canPrint = printer != nil && Tool.isInstalled("pdfinfo")

    @Test(
        "is printed on one side of A4, whatever is written, and twice the same", .enabled(if: canPrint),
        arguments: [SampleCourse.weeks(1), SampleCourse.saying(SampleCourse.hostileTexts[5])])
    func print(course: PublishedCourse) throws {
        let printer = try #require(Self.printer)
        let sheet = try sheets(course)[0]
        let pdf = try printer.print(sheet, year: 2026)
        #expect(pdf.path == "ark/uke-01.pdf")
        #expect(try printer.print(sheet, year: 2026) == pdf)
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
        let prints = try HandoutPrints.files(of: sheets, year: 2026, in: published, by: printer)
        #expect(prints.map(\.path) == ["ark/uke-01.pdf"])
        try folder.write(String(decoding: sheets[0].bytes, as: UTF8.self), to: "ark/uke-01.html")
        try folder.write("kept", to: "ark/uke-01.pdf")
        #expect(
            try HandoutPrints.files(of: sheets, year: 2026, in: published, by: printer).text("ark/uke-01.pdf") == "kept"
        )
        try folder.write("another", to: "ark/uke-01.html")
        #expect(try HandoutPrints.files(of: sheets, year: 2026, in: published, by: printer) == prints)
    }

    @Test("is not printed where no Chromium is, and says so where it fails")
    func noPrinter() throws {
        #expect(ChromiumPrinter(searching: "/nowhere:/etc") == nil)
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\nexit 3\n", to: "chromium")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["chromium"])
        let printer = try #require(ChromiumPrinter(searching: folder.path))
        let failure = PrintFailure(program: folder["chromium"], reason: "status 3")
        #expect(throws: failure) { try printer.print(PublishedFile("ark/a.html", "<p>a"), year: nil) }
    }
}

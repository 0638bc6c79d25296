import Foundation
import GuideSystem
import TestSupport
import Testing

@testable import GuideStudio

@Suite("The published pages on a phone")
struct StudioPhoneTests {
    private static let isInNetwork = !LocalNetwork.addresses.isEmpty
    private static let files = Texts.files.merging([
        "Utgitt/kurs/index.html": "<h1>Små pust</h1>", "Utgitt/kurs/.skjult/hemmelig.txt": "nei",
        "Utgitt/annet/index.html": "et annet kurs",
    ]) { $1 }

    @Test(
        "Nothing is open before it is asked for; then only the published pages, by their key, until it is closed",
        .enabled(if: isInNetwork))
    func opens() throws {
        let studio = try OpenStudio(Self.files)
        let form: [String: Any?] = ["course": "kurs"]
        let before = try studio.ask("GET", "/api/phone?course=kurs").document
        #expect(before["isPublished"] as? Bool == true && before["address"] == nil)
        let opened = try studio.ask("POST", "/api/phone", form).document
        let address = try #require(opened["address"] as? String)
        #expect((opened["code"] as? String)?.hasPrefix("<svg") == true)
        #expect(!address.contains("127.0.0.1"))
        func status(_ url: String, _ more: [String] = []) throws -> String {
            try Tool.run(
                "curl", ["-s", "-o", "/dev/null", "-m", "10", "-w", "%{http_code}", "--path-as-is"] + more + [url])
        }
        #expect(try status(address) == "200" && status(address + "index.html") == "200")
        let server = address.split(separator: "/").prefix(2).joined(separator: "//")
        for path in [
            "/", "/index.html", "/annet/index.html", "/aaaaaaaa/index.html",
            "/\(address.split(separator: "/").last ?? "")",
        ] {
            #expect(try status(server + path) == "404", "\(path)")
        }
        for path in [
            "../annet/index.html", "../../kurs/a.pust", "..%2f..%2fkurs/a.pust", ".skjult/hemmelig.txt", "api/overview",
        ] {
            #expect(try status(address + path) == "404", "\(path)")
        }
        #expect(try status(address, ["-X", "POST", "-d", "x"]) == "404")
        #expect(try studio.ask("POST", "/api/phone-close", form).document["address"] == nil)
        #expect(try isClosed(address))
        studio.end()
    }

    @Test("It ends with the studio", .enabled(if: isInNetwork))
    func ends() throws {
        let studio = try OpenStudio(Self.files)
        let opened = try studio.ask("POST", "/api/phone", ["course": "kurs"]).document
        let address = try #require(opened["address"] as? String)
        #expect(studio.end())
        #expect(try isClosed(address))
    }

    @Test("A course that is not published is not opened, nor an address that is not this computer's")
    func refuses() throws {
        let studio = try OpenStudio(Texts.files)
        #expect(try studio.ask("GET", "/api/phone?course=kurs").document["isPublished"] as? Bool == false)
        #expect(try studio.ask("POST", "/api/phone", ["course": "kurs"]).status == 409)
        try studio.folder.write("<h1>Små pust</h1>", to: "Utgitt/kurs/index.html")
        #expect(try studio.ask("POST", "/api/phone", ["course": "kurs", "address": "0.0.0.0"]).status == 503)
        #expect(try studio.ask("GET", "/api/phone").document["address"] == nil)
        studio.end()
    }

    /// Whether nobody answers at an address any more.
    private func isClosed(_ address: String) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["curl", "-s", "-o", "/dev/null", "-m", "5", address]
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 7
    }
}

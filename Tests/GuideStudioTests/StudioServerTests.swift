import Foundation
import TestSupport
import Testing

@Suite("Who may ask the studio")
struct StudioServerTests {
    @Test("The address that is printed opens the page, and the secret goes into a cookie that no other site sends")
    func opens() throws {
        let studio = try OpenStudio(Texts.files)
        let path = String(studio.address.dropFirst("http://\(studio.host)".count))
        #expect(try studio.ask("GET", path, headers: ["Cookie": ""]).status == 303)
        let page = try studio.ask("GET", "/")
        #expect(page.status == 200 && page.text.contains("studio.js"))
        #expect(try studio.ask("GET", "/studio.js").status == 200)
        #expect(studio.end())
    }

    @Test(
        "Foreign names, pages and secrets are refused and told",
        arguments: [
            ["Host": "evil.example"], ["Origin": "http://evil.example"], ["Origin": "null"], ["Cookie": ""],
            ["Cookie": "pusterom-1=0"], ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": "cross-site"],
        ])
    func refuses(headers: [String: String]) throws {
        let studio = try OpenStudio(Texts.files)
        let answer = try studio.ask("GET", "/api/overview", headers: headers)
        #expect(answer.status == 403 && !answer.text.contains("Små pust"))
        #expect(studio.log.contains { $0.hasPrefix("refused") })
        studio.end()
    }

    @Test("A change without an Origin is refused")
    func origin() throws {
        let studio = try OpenStudio(Texts.files)
        #expect(
            try studio.ask("POST", "/api/check", ["path": "kurs/a.pust", "text": ""], headers: ["Origin": ""]).status
                == 403)
        studio.end()
    }

    @Test(
        "No path leads out of the folder",
        arguments: [
            "../a.pust", "/etc/passwd", "kurs/../../a.pust", "kurs/.a.pust", "kurs//a.pust", "", "kurs/lenke.pust",
            "a\0.pust",
        ])
    func paths(path: String) throws {
        let outside = try TemporaryFolder()
        try outside.write(Texts.script, to: "a.pust")
        let studio = try OpenStudio(Texts.files)
        try FileManager.default.createSymbolicLink(
            atPath: studio.folder["kurs/lenke.pust"], withDestinationPath: outside["a.pust"])
        #expect(try studio.ask("PUT", "/api/script", ["path": path, "text": "x", "base": "0"]).status >= 400)
        #expect(try studio.ask("PUT", "/api/script", ["path": path, "text": "x"]).status >= 400)
        #expect(try studio.ask("POST", "/api/layout", ["path": path, "text": "x"]).status >= 400)
        #expect(String(decoding: try outside.bytes(of: "a.pust"), as: UTF8.self) == Texts.script)
        studio.end()
    }

    @Test("More than may be sent is refused, and the studio works on")
    func limits() throws {
        let studio = try OpenStudio(Texts.files)
        let answer = try? studio.ask("PUT", "/api/script", body: [UInt8](repeating: 65, count: 6 << 20))
        #expect(answer?.status == 413 || answer?.status == 0)
        #expect(try studio.ask("GET", "/api/overview").status == 200)
        studio.end()
    }

    @Test("A second studio on the same folder is refused")
    func second() throws {
        let studio = try OpenStudio(Texts.files)
        let other = try Program.run(["studio", studio.folder.path, "--no-open", "--language", "nb"])
        #expect(other.status == 75 && other.messages.contains("allerede"))
        studio.end()
    }
}

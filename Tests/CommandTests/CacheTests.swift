import Foundation
import TestSupport
import Testing

@Suite("speech kept from call to call", .serialized)
struct CacheTests {
    private static let script = """
        ---
        varianter: {kort: 20 s, lang: 60 s}
        ---
        [klokke]
        Finn en stilling der du sitter godt. Kjenn føttene mot gulvet. [pause 1–20 s]
        [bare lang]
        Kanskje merker du pusten. Det er helt greit om du ikke gjør det. [pause 1–20 s]
        [pust inn 4 s, ut 6 s, 1–2 ganger]
        [slutt]
        Takk for at du tok deg tid.

        """

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.script, to: "ro.pust")
    }

    private func render(
        _ options: [String], to output: String, environment: [String: String] = [:]
    ) throws -> Program.Outcome {
        let outcome = try Program.run(
            ["render", "ro.pust", "-o", output] + options, environment: environment.merging(["LC_ALL": "C"]) { $1 },
            in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        return outcome
    }

    /// The tracks in a folder, by their bytes.
    private func tracks(_ output: String) throws -> [[UInt8]] {
        try ["ro-kort.wav", "ro-lang.wav"].map { try folder.bytes(of: "\(output)/\($0)") }
    }

    /// How many files are in a folder, at any depth.
    private func count(_ name: String) -> Int {
        let all = FileManager.default.enumerator(atPath: folder[name])?.compactMap { $0 as? String } ?? []
        return all.count {
            let kind = try? FileManager.default.attributesOfItem(atPath: "\(folder[name])/\($0)")[.type]
            return kind as? FileAttributeType == .typeRegular
        }
    }

    @Test("gives the same tracks without a cache, with an empty one and with a full one")
    func sameTracks() throws {
        _ = try render(["--no-cache"], to: "without")
        _ = try render(["--cache", "cache"], to: "cold")
        _ = try render(["--cache", "cache", "--jobs", "1"], to: "warm")
        #expect(count("cache") == 7)
        #expect(try tracks("cold") == tracks("without"))
        #expect(try tracks("warm") == tracks("without"))
    }

    @Test("lies where the XDG Base Directory Specification says, and nowhere if there is no place")
    func place() throws {
        let home = folder["home"]
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
        _ = try render([], to: "a", environment: ["HOME": home])
        #expect(count("home/.cache/pusterom") == 7)
        _ = try render([], to: "b", environment: ["HOME": home, "XDG_CACHE_HOME": folder["xdg"]])
        #expect(count("xdg/pusterom") == 7)
        _ = try render(["--no-cache"], to: "c", environment: ["XDG_CACHE_HOME": folder["none"]])
        for home in ["", "relativ", folder["missing"]] {
            _ = try render([], to: "d", environment: ["HOME": home, "XDG_CACHE_HOME": "relativ"])
        }
        #expect(try folder.names == ["a", "b", "c", "d", "home", "ro.pust", "xdg"])
    }

    @Test("never fails a call: a cache that cannot be used is reported once, and the tracks are the same")
    func unusable() throws {
        try folder.write("en fil", to: "fil")
        _ = try render(["--no-cache"], to: "without")
        for place in ["fil", "/proc/pusterom"] {
            let outcome = try render(["--cache", place], to: "out")
            #expect(try tracks("out") == tracks("without"))
            #expect(outcome.messages.components(separatedBy: place).count == 2, "\(outcome.messages)")
        }
    }

    @Test("may be used by eight calls at once: all end with the same tracks, and every sound is kept whole")
    func concurrency() async throws {
        _ = try render(["--no-cache"], to: "without")
        try await withThrowingTaskGroup { group in
            for index in 0..<8 {
                group.addTask { _ = try render(["--cache", "cache", "--cache-size", "16"], to: "out\(index)") }
            }
            try await group.waitForAll()
        }
        for index in 0..<8 { #expect(try tracks("out\(index)") == tracks("without")) }
        #expect(count("cache") == 7)
    }

    @Test(
        "asks for a size and a place that make sense",
        arguments: ["--cache-size 15", "--cache x --no-cache", "--cache="])
    func usage(_ options: String) throws {
        let outcome = try Program.run(
            ["render", "ro.pust"] + options.split(separator: " ").map(String.init), in: folder.path)
        #expect(outcome.status == 64, "\(outcome.messages)")
    }
}

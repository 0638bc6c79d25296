import GuideSystem
import Testing

@Suite("File names")
struct FileNamingTests {
    @Test(
        "are lower-case ASCII",
        arguments: [
            ("Kroppsskanning", "kroppsskanning"), ("Gå sakte", "gaa-sakte"), ("Nærvær i møte", "naervaer-i-moete"),
            ("  Uke 2: kroppen! ", "uke-2-kroppen"), ("kort_versjon", "kort-versjon"), ("Café", "cafe"), ("日本", ""),
            ("../../etc", "etc"), ("A\u{30A}rsak", "aarsak"),
        ])
    func areASCII(_ name: String, _ file: String) {
        #expect(FileNaming.ascii(name) == file)
    }

    @Test(
        "end after a whole word where there is little room",
        arguments: [
            ("Gå sakte nå", 20, "gaa-sakte-naa"), ("Gå sakte nå", 13, "gaa-sakte-naa"),
            ("Gå sakte nå", 12, "gaa-sakte"),
            ("Gå sakte nå", 9, "gaa-sakte"), ("Gå sakte nå", 8, "gaa"), ("kroppsskanning", 5, "kropp"), ("", 5, ""),
        ])
    func areCut(_ name: String, _ limit: Int, _ file: String) {
        #expect(FileNaming.ascii(name, atMost: limit) == file)
    }
}

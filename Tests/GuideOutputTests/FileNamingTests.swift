import GuideOutput
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
}

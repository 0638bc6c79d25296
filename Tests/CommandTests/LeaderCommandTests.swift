import TestSupport
import Testing

@Suite("pusterom leader")
struct LeaderCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Hei.\n", to: "kurs/ro.pust")
        try folder.write("tittel: Kurs\nuker:\n  - uke: 1\n    spor: [ro]\n", to: "kurs/kurs.yml")
    }

    private func run(_ arguments: String...) throws -> Program.Outcome { try Program.run(arguments, in: folder.path) }

    @Test("writes the leader's booklet, and never into a published folder")
    func writes() throws {
        #expect(try run("leader", "kurs", "--no-pdf").status == 66)
        try folder.write("# Uke 1\n\nSe etter uro.\n", to: "kurs/kursleder/01-uke-1.md")
        let outcome = try run("leader", "kurs", "-o", "ut", "--no-pdf")
        #expect(outcome.status == 0 && outcome.output == "ut/kurs-kursleder.html\n", "\(outcome.messages)")
        #expect(
            String(decoding: try folder.bytes(of: "ut/kurs-kursleder.html"), as: UTF8.self).contains("Se etter uro."))
        try folder.write("{\"version\": 1, \"course\": \"kurs\", \"files\": []}", to: "utgitt/utgivelse.json")
        let refused = try run("leader", "kurs", "-o", "utgitt", "--no-pdf")
        #expect(refused.status == 64, "\(refused.messages)")
    }
}

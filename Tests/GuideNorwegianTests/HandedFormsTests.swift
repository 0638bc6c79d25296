import Foundation
import GuideNorwegian
import Testing

/// Forms that were collected outside the project, in a file beside it: `written-forms.tsv`.
@Suite("Collected written forms")
struct HandedFormsTests {
    private static let path = #filePath.components(separatedBy: "/Tests/")[0] + "/../shared/cases/written-forms.tsv"
    private static let exists = FileManager.default.fileExists(atPath: path)

    /// Forms for which another reading is as good, or whose sound is listed and not their spelling.
    private static let otherwise: Set<String> = [
        "60 slag/min", "iPhone", "Drikk café crème.", "Hun er guide.", "Hør audioguiden.", "Hun har migrene.",
        "god weekend", "et design",
    ]

    @Test("are read as they should be", .enabled(if: exists, "The collection is not beside the project."))
    func areRead() throws {
        let lines = try String(contentsOfFile: Self.path, encoding: .utf8).split(separator: "\n").dropFirst()
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 3, !fields[2].hasPrefix("(cd"), !Self.otherwise.contains(fields[2]) else { continue }
            #expect(words(of: fields[2]) == plain(fields[3]), "\(fields[2])")
        }
    }

    /// The words, letters as capitals, without pauses.
    private func words(of text: String) -> [String] {
        Normaliser.read(text).flatMap { token -> [String] in
            switch token {
            case .word(let word): [word]
            case .letters(let letters): letters.map { $0.uppercased() }
            case .mark: []
            }
        }
    }

    private func plain(_ text: String) -> [String] {
        text.split { " .,:;!?".contains($0) }.map(String.init)
    }
}

internal import Foundation
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// What its user has chosen in the page, in the studio's hidden folder. The page's own memory in the browser belongs to its port,
/// which is another one each time.
struct ChoiceShelf: Sendable {
    private let folder: String

    /// The choices there are.
    static let names: Set = ["microphone", "tried-microphone", "countdown", "plain", "address", "no-spelling-told"]
    /// Letters that one may have.
    private static let longest = 400
    private static let fileName = "valg.json"

    /// The choices of a studio's folder.
    init(_ folder: StudioFolder) { self.folder = folder.hidden }

    /// All that was chosen; what cannot be read was never chosen.
    var all: [String: String] {
        guard let bytes = try? BoundedFile.bytes(of: "\(folder)/\(Self.fileName)"),
            let choices = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
        else { return [:] }
        return choices.filter { Self.names.contains($0.key) }
    }

    /// Keeps a choice; an empty value takes it back.
    func set(_ name: String, to value: String) throws(Refusal) {
        guard Self.names.contains(name), value.count <= Self.longest else { throw .malformed }
        var choices = all
        choices[name] = value.isEmpty ? nil : value
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: folder)
            try staging.write(JSONText.of(choices), to: Self.fileName)
            try staging.commit([Self.fileName])
        } catch {
            throw .system(error)
        }
    }
}

/// A choice of the page's user.
struct ChoiceForm: Decodable, Sendable {
    var name: String
    /// Empty: none any more.
    var value: String
}

extension Workshop {
    /// What was chosen in the page.
    func choices() -> [String: String] { ChoiceShelf(folder).all }

    /// Keeps a choice.
    func choose(_ form: ChoiceForm) throws(Refusal) -> Done {
        try lists.withLock { _ throws(Refusal) in try ChoiceShelf(folder).set(form.name, to: form.value) }
        return Done()
    }
}

internal import Foundation
internal import Glibc
internal import GuideSystem
internal import GuideText

/// The exchange of the old edition for the new one: what takes the place of what, and how far that has come.
///
/// All content is on the disk before the exchange, which only renames and removes files. What it does stands in a file
/// beside the staged ones, and the name of that file says what whoever finds it must do: so the exchange is finished or undone
/// also after a kill or a power cut.
struct EditionSwap: Codable, Equatable {
    /// The version of this form.
    var version = 1
    /// Files that are put where there is none, in this order.
    var added: [String] = []
    /// Files that are put in place of others, in this order.
    var replaced: [String] = []
    /// Files of the old edition that the new one does not have.
    var removed: [String] = []

    /// How far an exchange has come: the name of the file that describes it.
    enum State: String {
        /// All is at hand, and nothing has been exchanged: the old edition counts.
        case prepared = "prepared.json"
        /// The new edition counts: what is missing is to be done.
        case forward = "forward.json"
        /// The old edition counts: what was done is to be undone.
        case back = "back.json"
    }
}

extension EditionSwap {
    /// The exchange that puts the staged ones among an edition's files in the place of those of the edition before.
    init(to files: [String], from before: Set<String>, _ staging: EditionStaging) {
        // The service worker makes phones fetch the rest, and the list says what belongs to us.
        let last = ["sw.js", PublicationList.fileName]
        for file in files.filter({ !last.contains($0) }).sorted() + last where files.contains(file) {
            let (place, final) = ("\(staging.new)/\(file)", "\(staging.published)/\(file)")
            guard FileStatus(of: place) != nil else { continue }
            if FileStatus(of: final) == nil {
                added.append(file)
            } else if !Self.isSame(place, final) {
                replaced.append(file)
            }
        }
        let gone = before.subtracting(files).filter { FileStatus(of: "\(staging.published)/\($0)") != nil }
        removed = gone.filter { !Folder.isThere("\(staging.published)/\($0)") }.sorted()
    }

    /// Whether nothing is to be done.
    var isEmpty: Bool { added.isEmpty && replaced.isEmpty && removed.isEmpty }

    /// Whether an exchange has begun that is neither finished nor undone.
    static func isPending(_ staging: EditionStaging) -> Bool {
        [.forward, .back].contains { FileStatus(of: place($0, staging)) != nil }
    }

    /// Whether an exchange is at hand of which nothing has been done.
    static func isPrepared(_ staging: EditionStaging) -> Bool { FileStatus(of: place(.prepared, staging)) != nil }

    private static func isSame(_ file: String, _ other: String) -> Bool {
        if FileLink.isSame(file, other) { return true }
        guard FileStatus(of: file)?.size == FileStatus(of: other)?.size else { return false }
        let digests = (try? Digest(ofFile: file), try? Digest(ofFile: other))
        return digests.0 != nil && digests.0 == digests.1
    }

    /// Puts down what is to be done, with a second name for each file of the old edition that goes.
    func prepare(_ staging: EditionStaging) throws(SystemFailure) {
        try staging.keep(replaced + removed)
        try staging.write(Array(JSONText.of(self).utf8), to: Self.place(.prepared, staging))
        for folder in EditionStaging.folders(of: added + replaced) + [""] {
            try Folder.sync("\(staging.new)/\(folder)")
        }
        for folder in EditionStaging.folders(of: replaced + removed) + [""] {
            try Folder.sync("\(staging.old)/\(folder)")
        }
        try Folder.sync(staging.path)
        try Folder.sync(staging.published)
    }

    /// Carries out what was prepared. Once it has begun, a kill leaves it to `recover`; a failure undoes it.
    static func commit(_ staging: EditionStaging) throws(SystemFailure) {
        guard let swap = try read(.prepared, staging) else { return }
        do throws(SystemFailure) {
            try change(.prepared, to: .forward, staging)
            try swap.goForward(staging)
        } catch {
            try? undo(staging)
            throw error
        }
        staging.discard()
    }

    /// Finishes or undoes what a killed publication has left; does nothing if there is nothing.
    static func recover(_ staging: EditionStaging) throws(SystemFailure) {
        if let swap = try read(.forward, staging), (try? swap.goForward(staging)) != nil { return staging.discard() }
        try undo(staging)
    }

    /// Undoes what has been done.
    private static func undo(_ staging: EditionStaging) throws(SystemFailure) {
        if try read(.forward, staging) != nil { try change(.forward, to: .back, staging) }
        guard let swap = try read(.back, staging) else { return }
        try swap.goBack(staging)
        staging.discard()
    }
}

extension EditionSwap {
    /// Does what is not done yet.
    private func goForward(_ staging: EditionStaging) throws(SystemFailure) {
        for folder in EditionStaging.folders(of: added) { try Folder.make("\(staging.published)/\(folder)") }
        for file in added + replaced { try Self.move(file, from: staging.new, to: staging.published) }
        for file in removed { try Folder.remove("\(staging.published)/\(file)") }
        for folder in EditionStaging.folders(of: removed) { Folder.removeIfEmpty("\(staging.published)/\(folder)") }
        try end(.forward, staging)
    }

    /// Undoes what was done.
    private func goBack(_ staging: EditionStaging) throws(SystemFailure) {
        for folder in EditionStaging.folders(of: removed) { try Folder.make("\(staging.published)/\(folder)") }
        for file in removed + replaced { try Self.move(file, from: staging.old, to: staging.published) }
        for file in added where FileStatus(of: "\(staging.new)/\(file)") == nil {
            try Folder.remove("\(staging.published)/\(file)")
        }
        for folder in EditionStaging.folders(of: added) { Folder.removeIfEmpty("\(staging.published)/\(folder)") }
        try end(.back, staging)
    }

    /// Moves a file; one that is not there has been moved already.
    private static func move(_ file: String, from source: String, to folder: String) throws(SystemFailure) {
        guard FileStatus(of: "\(source)/\(file)") != nil else { return }
        try FileLink.move("\(source)/\(file)", to: "\(folder)/\(file)")
    }

    /// Makes sure that what was done stays done, and then forgets what it was.
    private func end(_ state: State, _ staging: EditionStaging) throws(SystemFailure) {
        for folder in EditionStaging.folders(of: added + replaced + removed) + [""] {
            let place = "\(staging.published)/\(folder)"
            if Folder.isThere(place) { try Folder.sync(place) }
        }
        try Folder.remove(Self.place(state, staging))
        try Folder.sync(staging.path)
    }
}

extension EditionSwap {
    private static func place(_ state: State, _ staging: EditionStaging) -> String {
        "\(staging.path)/\(state.rawValue)"
    }

    /// The exchange that is in a state; nil if there is none, or it is not ours. One that is there and cannot be read is a
    /// failure: taken for none, half an exchange would stay for ever.
    private static func read(_ state: State, _ staging: EditionStaging) throws(SystemFailure) -> EditionSwap? {
        let bytes: [UInt8]
        do throws(SystemFailure) { bytes = try BoundedFile.bytes(of: place(state, staging)) } catch {
            if error.code == ENOENT || error.code == ENOTDIR { return nil }
            throw error
        }
        guard let swap = try? JSONDecoder().decode(Self.self, from: Data(bytes)), swap.version == 1,
            (swap.added + swap.replaced + swap.removed).allSatisfy(FilePath.staysInside)
        else { return nil }
        return swap
    }

    private static func change(_ state: State, to next: State, _ staging: EditionStaging) throws(SystemFailure) {
        try FileLink.move(place(state, staging), to: place(next, staging))
        try Folder.sync(staging.path)
    }
}

internal import GuideSpeech
internal import GuideSystem

/// The speech of a call that keeps nothing for the next one. It is held until the call ends, so that a sentence of two
/// exercises, or of two courses, is spoken once. A class, because it owns a folder.
final class PassingSpeech {
    private let folder: ScratchFolder

    private static let prefix = "pusterom-tale-"
    /// Bytes that it holds.
    private static let limit = 128 << 20

    /// A new folder; nil if there is not much room for one.
    init?() {
        ScratchFolder.sweep(Self.prefix)
        guard let folder = try? ScratchFolder(Self.prefix) else { return nil }
        guard (folder.room ?? 0) > 8 * Self.limit else { return nil }
        self.folder = folder
    }

    /// A cache in it, for one course: each may have an engine of its own.
    var cache: SpeechCache { SpeechCache(folder: folder.path, limit: Self.limit) }
}

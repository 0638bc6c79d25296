extension Sidecar {
    /// The whole timeline, for programs.
    package static let json = Sidecar(
        "json", ending: ".json", "the whole timeline ([preview.md](preview.md)); `verify` reads it"
    ) {
        TimelineDocument.encode([$0.timeline], fileNames: [$0.fileName], scriptName: $0.scriptName)
    }
}

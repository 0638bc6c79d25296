package import GuideText

extension DiagnosticKind {
    /// Every kind of mistake that a script's text can have, in order of the codes.
    package static let scriptKinds =
        (textKinds + frontMatterKinds + durationKinds + blockKinds + cueKinds + valueKinds + includeKinds
        + soundKinds)
        .sorted { $0.code < $1.code }
}

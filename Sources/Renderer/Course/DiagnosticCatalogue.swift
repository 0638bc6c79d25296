package import GuideScript
internal import GuideTimeline

/// Every kind of mistake that can be told.
package enum DiagnosticCatalogue {
    /// All of them, in order of their codes.
    package static let all =
        (DiagnosticKind.scriptKinds + DiagnosticKind.timelineKinds + DiagnosticKind.speechKinds
        + DiagnosticKind.soundFileKinds
        + DiagnosticKind.reviewKinds + DiagnosticKind.lexiconKinds)
        .sorted { $0.code < $1.code }
}

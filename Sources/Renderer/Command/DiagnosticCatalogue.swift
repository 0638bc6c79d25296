internal import GuideCourse
internal import GuideRendering
internal import GuideScript
package import GuideText
internal import GuideTimeline

/// Every kind of mistake that can be reported.
package enum DiagnosticCatalogue {
    /// All of them, in order of their codes.
    package static let all =
        (DiagnosticKind.scriptKinds + DiagnosticKind.timelineKinds + DiagnosticKind.speechKinds
        + DiagnosticKind.soundFileKinds
        + DiagnosticKind.courseKinds + DiagnosticKind.courseLimitKinds
        + DiagnosticKind.reviewKinds + DiagnosticKind.lexiconKinds)
        .sorted { $0.code < $1.code }
}

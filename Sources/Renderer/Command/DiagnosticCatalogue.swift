internal import GuideCourse
internal import GuidePublish
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
        + DiagnosticKind.courseKinds + DiagnosticKind.courseLimitKinds + DiagnosticKind.courseTextKinds
        + DiagnosticKind.reviewKinds + DiagnosticKind.lexiconKinds + DiagnosticKind.themeKinds)
        .sorted { $0.code < $1.code }

    /// A text with `…` where its arguments go.
    static func general(_ text: Bilingual, _ language: MessageLanguage) -> String {
        text(language).replacing(#/\{[a-z]+\}/#, with: "…")
    }
}

internal import GuideCourse
internal import GuideLibrary
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// A text as it stands in the editor.
struct DraftForm: Decodable, Sendable {
    var path: String
    var text: String
}

/// What is wrong with it.
struct CheckOutcome: Encodable, Sendable {
    var remarks: [Remark]
}

extension Workshop {
    /// The mistakes of a text, without speaking it.
    func check(_ form: DraftForm) throws(Refusal) -> CheckOutcome {
        let path = try folder.locate(form.path)
        let bytes = Array(form.text.utf8)
        let (diagnostics, source): ([Diagnostic], Source)
        if form.path.hasSuffix(ScriptFolder.courseFile) {
            let parsed = Course.parse(bytes, name: path)
            let plan = CoursePlan(parsed.course, in: CourseFolder(path))
            (diagnostics, source) = ((parsed.diagnostics + plan.diagnostics).inSourceOrder(), parsed.course.source)
        } else if form.path.hasSuffix(LexiconFile.name) {
            source = Source(name: path, text: form.text)
            diagnostics = LexiconFile.parse(bytes, name: path).diagnostics
        } else {
            let parsed = compiler(of: nil).parse(form.text, name: path)
            (diagnostics, source) = (parsed.diagnostics, parsed.script.source)
        }
        return CheckOutcome(remarks: diagnostics.map { Remark($0, of: source, in: language) })
    }

    /// Speaks and lays out a text; its layout is kept for what is to be heard of it.
    func layOut(_ form: DraftForm) throws(Refusal) -> LayoutDocument {
        let path = try folder.locate(form.path)
        guard form.path.hasSuffix(".pust") else { throw .malformed }
        let layout: Layout
        do throws(SpeechFailure) { layout = try lay(form.text, path) } catch { throw refusal(error) }
        state.withLock { state in
            state.layouts.removeAll { $0.id == layout.id }
            state.layouts.insert(layout, at: 0)
            state.layouts = Array(state.layouts.prefix(Self.keptLayouts))
        }
        return LayoutDocument(layout, in: language)
    }

    /// Layouts that can still be heard.
    private static let keptLayouts = 4

    /// Lays a text out as it sounds in its course; without one, by itself.
    func lay(_ text: String, _ path: String) throws(SpeechFailure) -> Layout {
        guard let (course, tracks) = use(of: path) else {
            let compiler = compiler(of: nil)
            let parsed = compiler.parse(text, name: path)
            let plans = (try? TrackPlan.plan([parsed], variants: [])) ?? []
            return Layout(parsed, try compiler.compile([parsed], plans), nil, [])
        }
        let parsed = course.plan.parse(draft: text, as: tracks[0], in: course.folder)
        let plans = course.plan.plans(ofDraft: parsed, tracks, in: course.folder)
        // A text whose variants are others than those of the file is laid out by itself.
        guard plans.count == tracks.count, plans.count == parsed.script.variants.count else {
            let compiler = compiler(of: course.plan.course)
            let alone = (try? TrackPlan.plan([parsed], variants: [])) ?? []
            return Layout(parsed, try compiler.compile([parsed], alone), nil, [])
        }
        return Layout(
            parsed, try compiler(of: course.plan.course).compile([parsed], plans), course.plan.course, tracks)
    }

    /// What the user reads when nothing can be spoken.
    func refusal(_ failure: SpeechFailure) -> Refusal {
        switch failure {
        case .interrupted: Refusal(409, nb: "avbrutt av et nyere spørsmål", en: "called off by a newer question")
        case .system(let failure): .system(failure)
        case .engine(let operation, let message):
            Refusal(
                503, nb: "talemotoren svikter ({operation}: {reason})",
                en: "the speech engine fails ({operation}: {reason})",
                ["operation": operation, "reason": message])
        case .start(let name, let fault):
            Refusal(
                503, nb: "talemotoren {name} svikter: {reason}", en: "the speech engine {name} fails: {reason}",
                ["name": name, "reason": "\(fault)"])
        }
    }
}

internal import GuideSystem
internal import Synchronization

/// A build or publication that runs in a thread of its own. A class, because that thread and the page's questions share it.
final class Job: Sendable {
    /// What it is.
    enum Kind: String, Encodable, Sendable {
        case build, publish
    }

    /// How it stands.
    enum Stage: String, Encodable, Sendable {
        case running, done, failed, stopped
    }

    /// What it is.
    let kind: Kind
    /// The course.
    let course: String
    /// How far it has come.
    let progress = WorkProgress()
    /// Calls it off.
    let cancellation = Cancellation()
    private let state = Mutex(State())

    private struct State {
        var stage = Stage.running
        var messages: [String] = []
        var remarks: [Remark] = []
        var address: String?
        var moment: WorkProgress.Moment?
    }

    init(_ kind: Kind, of course: String) {
        self.kind = kind
        self.course = course
    }

    /// Whether it has not ended.
    var isRunning: Bool { state.withLock { $0.stage == .running } }

    /// Notes something that the user should know.
    func tell(_ message: String) { state.withLock { $0.messages.append(message) } }

    /// Ends it.
    func end(_ stage: Stage, _ message: String, remarks: [Remark] = [], address: String? = nil) {
        state.withLock { state in
            state.stage = stage
            state.messages.append(message)
            state.remarks = remarks
            state.address = address
        }
    }

    /// How it stands now.
    var document: WorkDocument {
        let moment = progress.take()
        return state.withLock { state in
            if moment.tracks > 0 { state.moment = moment }
            return WorkDocument(
                kind: kind, course: course, stage: state.stage,
                share: state.stage == .done ? 1 : state.moment?.share ?? 0,
                finished: state.moment?.finished ?? 0, tracks: state.moment?.tracks ?? 0,
                active: state.moment?.active.first,
                messages: state.messages, remarks: state.remarks, address: state.address)
        }
    }
}

/// How a build or publication stands.
struct WorkDocument: Encodable, Sendable {
    var kind: Job.Kind?
    var course: String?
    var stage: Job.Stage?
    var share = 0.0
    var finished = 0
    var tracks = 0
    var active: String?
    var messages: [String] = []
    var remarks: [Remark] = []
    /// Where the published pages can be looked at.
    var address: String?
}

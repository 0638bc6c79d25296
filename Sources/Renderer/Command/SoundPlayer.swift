internal import GuideEditing
internal import GuideRendering
internal import GuideSystem
internal import GuideText

/// A program that plays what it reads on its standard input.
struct SoundPlayer: Sendable {
    /// Why something was not played.
    enum Failure: Error {
        /// The user ended the call.
        case interrupted
        /// The program fails, and says why.
        case player(String)
        /// The sound cannot be made.
        case rendering(RenderingFailure)
    }

    /// The program's name.
    let name: String
    private let arguments: [String]

    /// Programs of Debian's that play a WAV file from their standard input, and how they are asked to.
    private static let known = [
        ["pw-play", "-"], ["paplay"], ["aplay", "-q", "-"],
        ["ffplay", "-nodisp", "-autoexit", "-loglevel", "error", "-i", "-"], ["play", "-q", "-t", "wav", "-"],
    ]

    /// How long to wait between two looks at whether playing is over, in milliseconds.
    private static let step = 100

    /// The one that is named, with its arguments; without a name, those that are there, in order.
    static func found(named name: String?) -> [SoundPlayer] {
        let wanted = name.map { [$0.split(separator: " ").map(String.init)] } ?? known
        return wanted.compactMap { words in
            guard let program = words.first, let path = ProgramPath.find(program) else { return nil }
            return SoundPlayer(name: program, arguments: [path] + words.dropFirst())
        }
    }

    /// Plays a track to its end; false if `isOver` called it off, which is asked again and again. The program ends with this
    /// call.
    func play(_ track: TrackBytes, until isOver: () -> Bool) throws(Failure) -> Bool {
        var track = track
        var process = try start()
        while let block = try Self.next(&track) {
            var rest = block[...]
            while !rest.isEmpty {
                if isOver() { return false }
                do throws(ChildFailure) {
                    rest = rest.dropFirst(try process.sendSome(rest, until: .now + .milliseconds(Self.step)))
                } catch {
                    // A user may have stopped it for a while.
                    if error == .timedOut { continue }
                    // A player that its user has ended has played enough.
                    guard error == .gone, try hasEnded(&process, until: .now + .seconds(1)) else {
                        throw failure(error)
                    }
                    return true
                }
            }
        }
        process.endInput()
        while true {
            if isOver() { return false }
            if try hasEnded(&process, until: .now + .milliseconds(Self.step)) { return true }
        }
    }
}

extension SoundPlayer {
    private func start() throws(Failure) -> ChildProcess {
        do throws(SystemFailure) { return try ChildProcess(arguments) } catch { throw .player(error.reason(.english)) }
    }

    private static func next(_ track: inout TrackBytes) throws(Failure) -> [UInt8]? {
        do throws(RenderingFailure) { return try track.next() } catch {
            if case .interrupted = error { throw .interrupted }
            throw .rendering(error)
        }
    }

    /// Whether a program has ended, and well.
    private func hasEnded(
        _ process: inout ChildProcess, until deadline: ContinuousClock.Instant
    ) throws(Failure) -> Bool {
        let end: ChildEnd
        do throws(ChildFailure) { end = try process.end(until: deadline) } catch {
            if error == .timedOut { return false }
            throw failure(error)
        }
        guard end != .exited(0) else { return true }
        let message = process.lastMessage()
        throw .player(message.isEmpty ? "\(end)" : message)
    }

    private func failure(_ failure: ChildFailure) -> Failure {
        switch failure {
        case .interrupted: .interrupted
        case .timedOut, .gone: .player("\(failure)")
        case .system(let failure): .player(failure.reason(.english))
        }
    }
}

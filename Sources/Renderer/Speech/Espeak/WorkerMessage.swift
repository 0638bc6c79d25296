/// What a worker and its owner say to each other: one line of text each, with bytes after it where it says so.
///
/// The worker begins with `ready`; then every `speak` is answered, in order, by `spoken` or `fault`.
enum WorkerMessage {
    /// What follows the word that calls the worker mode on the command line.
    static let argument = "--speech-worker"

    /// A request to speak: a line, phonemes, and the score of the melody if it is not the engine's own. What is done to the
    /// sound afterwards is the owner's.
    static func speak(_ utterance: Utterance) -> [UInt8] {
        let settings = utterance.settings
        let (text, melody) = (Array(utterance.phonemes.utf8), Array(utterance.melody.utf8))
        let numbers =
            [settings.tempo, settings.pitch, settings.range, settings.volume, settings.wordGap, text.count]
            + (melody.isEmpty ? [] : [melody.count])
        return Array("speak \(numbers.map { "\($0)" }.joined(separator: " "))\n".utf8) + text + melody
    }

    /// The settings of a `speak` line, and the lengths in bytes of the text and of the score that follow it.
    static func parseSpeak(_ line: String) -> (settings: VoiceSettings, textLength: Int, melodyLength: Int)? {
        let words = line.split(separator: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard words.first == "speak", (7...8).contains(words.count), numbers.count == words.count - 1,
            numbers[5...].allSatisfy({ $0 >= 0 })
        else { return nil }
        let settings = VoiceSettings(
            tempo: numbers[0], pitch: numbers[1], range: numbers[2], volume: numbers[3], wordGap: numbers[4],
            isSoftened: false, hasTones: numbers.count > 6)
        return (settings, numbers[5], numbers.count > 6 ? numbers[6] : 0)
    }

    /// The answer's line for `count` samples of 16 bit that follow it in the machine's byte order.
    static func spoken(count: Int) -> String { "spoken \(count)\n" }

    /// The answer's line for a fault.
    static func fault(_ fault: SpeechFault) -> String {
        switch fault {
        case .crashed(let signal): "fault crashed \(signal)\n"
        case .timedOut: "fault timedout 0\n"
        case .tooLong: "fault toolong 0\n"
        case .silent: "fault silent 0\n"
        case .refused(let code): "fault refused \(code)\n"
        // These belong to no worker.
        case .engine, .take, .skipped: "fault refused 0\n"
        }
    }

    /// An answer's line understood: samples to follow, or a fault.
    static func parseAnswer(_ line: String) -> Result<Int, SpeechFault>? {
        let words = line.split(separator: " ")
        if words.count == 2, words[0] == "spoken", let count = Int(words[1]), count >= 0 { return .success(count) }
        guard words.count == 3, words[0] == "fault", let number = Int32(words[2]) else { return nil }
        switch words[1] {
        case "crashed": return .failure(.crashed(signal: number))
        case "timedout": return .failure(.timedOut)
        case "toolong": return .failure(.tooLong)
        case "silent": return .failure(.silent)
        case "refused": return .failure(.refused(code: number))
        default: return nil
        }
    }

    /// The worker's first line.
    static func ready(_ info: EngineInfo) -> String {
        "ready \(info.sampleRate) \(info.version) \(info.dataPath)\t\(info.libraryPath)\n"
    }

    /// The worker's first line understood; nil if it is not a `ready`.
    static func parseReady(_ line: String) -> EngineInfo? {
        let words = line.split(separator: " ", maxSplits: 3)
        guard words.count >= 3, words[0] == "ready", let rate = Int(words[1]) else { return nil }
        let paths = words.count > 3 ? words[3].split(separator: "\t", omittingEmptySubsequences: false) : []
        return EngineInfo(
            version: String(words[2]), sampleRate: rate, dataPath: paths.first.map(String.init) ?? "",
            libraryPath: paths.count > 1 ? String(paths[1]) : "")
    }
}

/// What an engine says of itself.
package struct EngineInfo: Sendable, Equatable {
    /// Its version, such as `1.51`.
    package let version: String
    /// The rate it speaks at, in Hz.
    package let sampleRate: Int
    /// Where its data lies.
    package let dataPath: String
    /// The file that its code was loaded from.
    package let libraryPath: String
}

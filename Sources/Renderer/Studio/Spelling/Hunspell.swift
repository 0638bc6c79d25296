internal import GuideSystem

/// The system's spelling checker with its dictionary of bokmål: a process that is asked word by word.
struct Hunspell: ~Copyable {
    private var process: ChildProcess
    /// What it has written and nobody has read.
    private var unread: [UInt8] = []

    /// The name of its program and of its dictionary.
    static let (program, dictionary) = ("hunspell", "nb_NO")
    /// How long it may take to begin, and for a word.
    private static let patience = Duration.seconds(10)

    private init(_ process: consuming ChildProcess) { self.process = process }

    /// Starts it; nil if it is not installed, or has no such dictionary.
    static func start() -> Hunspell? {
        guard let path = ProgramPath.find(program),
            let process = try? ChildProcess([path, "-a", "-i", "UTF-8", "-d", dictionary])
        else { return nil }
        var checker = Hunspell(process)
        // It says its name when the dictionary is read.
        let greeting = try? checker.line()
        guard greeting?.hasPrefix("@(#)") == true else { return nil }
        return checker
    }

    /// What it says of a word, which has letters, hyphens and apostrophes only.
    mutating func verdict(on word: String) throws(ChildFailure) -> SpellingVerdict {
        // The sign before a word says that it is none of the commands that it takes too.
        try process.send(Array("^\(word)\n".utf8), until: .now + Self.patience)
        var verdict = SpellingVerdict.known
        while true {
            let line = try line()
            if line.isEmpty { return verdict }
            if verdict == .known, let proposals = Self.proposals(in: line, for: word) { verdict = .unknown(proposals) }
        }
    }

    /// The next line that it writes.
    private mutating func line() throws(ChildFailure) -> String {
        let deadline = ContinuousClock.now + Self.patience
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeFirst(end + 1)
                return line
            }
            let bytes = try process.receive(until: deadline)
            guard !bytes.isEmpty else { throw .gone }
            unread += bytes
        }
    }

    /// What a line of an answer proposes for a whole word; nil if the line is about a part that is known. A line about an unknown
    /// part has `& PART COUNT PLACE: PROPOSAL, PROPOSAL`, or `# PART PLACE` if nothing is near. Words that only get a hyphen are left out.
    static func proposals(in line: String, for word: String) -> [String]? {
        guard line.hasPrefix("& ") || line.hasPrefix("# ") else { return nil }
        guard line.hasPrefix("& "), let colon = line.firstIndex(of: ":") else { return [] }
        let part = line.dropFirst(2).prefix { $0 != " " }
        return line[colon...].dropFirst().split(separator: ",").map { proposal in
            // A hyphened word is answered part by part.
            word.replacing(part, with: proposal.drop { $0 == " " }, maxReplacements: 1)
        }.filter { word.contains("-") || !$0.contains("-") }
    }
}

/// What is known of a word.
enum SpellingVerdict: Equatable, Sendable {
    case known
    /// No dictionary has it; with what may have been meant.
    case unknown([String])
}

package import GuideSystem

/// An engine that the user names: a command that makes sound of text, as Docs/engines.md describes.
package struct ExternalEngine: Hashable, Sendable {
    /// How we communicate with it.
    package enum Mode: Hashable, Sendable {
        /// Started for each sentence: text in, a sound file out.
        case oneShot
        /// Started once: a line of JSON in for each sentence, a line of JSON and samples out.
        case resident
    }

    /// The part of a sentence that it is sent.
    package enum Input: Hashable, Sendable {
        /// Its words and its phonemes.
        case all
        /// Its phonemes alone: two sentences that sound alike are the same to it.
        case phonemes
    }

    /// Its name in messages.
    package var name: String
    /// The program, looked for on the path if it has no slash, and its arguments.
    package var command: [String]
    /// How we communicate with it.
    package var mode: Mode
    /// The folder it works in: that of the file that names it.
    package var folder: String
    /// A file that its sound depends on, from the folder.
    package var model: String?
    /// A version, which the user may count up to have everything spoken again.
    package var version: String
    /// The longest time for one sentence, and for the start of a resident engine.
    package var timeLimit: Duration
    /// The memory of its own that each of its processes may have, in bytes.
    package var memoryLimit: Int
    /// The part of a sentence that it is sent.
    package var input = Input.all
    /// The environment that it needs; nil: the user takes care of that.
    package var environment: PrivateEnvironment?

    /// What holds where nothing is said.
    package static let standard = (timeLimit: Duration.seconds(120), memoryLimit: 4 << 30)

    /// An engine by its command.
    package init(
        _ command: [String], mode: Mode, in folder: String, model: String? = nil, version: String = "",
        timeLimit: Duration = standard.timeLimit, memoryLimit: Int = standard.memoryLimit, name: String? = nil
    ) {
        self.name = name ?? FilePath(command[0]).name
        self.command = command
        self.mode = mode
        self.folder = folder
        self.model = model
        self.version = version
        self.timeLimit = timeLimit
        self.memoryLimit = memoryLimit
    }

    /// The digests of all that can be known of it without starting it: the command, its program's file, the model with the
    /// settings beside it (`.json`), and every argument that is a file.
    package var identity: Digest {
        var hasher = DigestHasher()
        hasher.add("external engine \(mode) \(version)")
        for word in command { hasher.add(word) }
        for file in files { hasher.add((try? Digest(ofFile: file))?.description ?? "") }
        return hasher.finish()
    }

    /// The files that its sound may depend on, whether they are there or not.
    private var files: [String] {
        let program = command[0].contains("/") ? path(of: command[0]) : ProgramPath.find(command[0]) ?? ""
        let named = (model.map { [$0] } ?? []) + command.dropFirst()
        return [program] + named.flatMap { [path(of: $0), path(of: $0) + ".json"] }
    }

    /// The first thing that it needs and that is missing: its environment, its program, or the model; nil if all are there.
    var obstacle: EngineFault? {
        if let environment {
            return environment.isWhole
                ? nil : environment.isThere ? .incomplete(environment.name) : .notInstalled(environment.name)
        }
        return missingFile.map { .missing($0) }
    }

    private var missingFile: String? {
        let program = command[0].contains("/") ? path(of: command[0]) : ProgramPath.find(command[0])
        guard let program, FileStatus(of: program) != nil else { return command[0] }
        return model.map { path(of: $0) }.flatMap { FileStatus(of: $0) == nil ? $0 : nil }
    }

    /// Where a file lies that is named from the folder.
    func path(of name: String) -> String {
        name.hasPrefix("/") || folder.isEmpty ? name : "\(folder)/\(name)"
    }
}

/// What an engine says of itself, or the user of it.
package struct EngineDescription: Sendable, Equatable {
    /// Its name.
    package var engine: String
    /// Its version.
    package var version: String
    /// Its voice.
    package var voice: String
    /// The language that it speaks, as a BCP 47 tag; empty if unknown.
    package var language: String
    /// Samples a second, in Hz; nil if that shows only in what it speaks.
    package var sampleRate: Int?

    /// A description.
    package init(engine: String, version: String, voice: String, language: String, sampleRate: Int?) {
        self.engine = engine
        self.version = version
        self.voice = voice
        self.language = language
        self.sampleRate = sampleRate
    }

    /// What a resident engine has said in its first line: nothing in it can break a table or reach a terminal as anything but
    /// text.
    init(_ greeting: EngineMessage.Greeting) {
        func plain(_ text: String?) -> String { EngineMessage.plain(text ?? "") }
        self.init(
            engine: plain(greeting.engine), version: plain(greeting.version), voice: plain(greeting.voice),
            language: plain(greeting.language), sampleRate: greeting.rate)
    }
}

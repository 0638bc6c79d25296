package import GuideCourse
package import GuideOutput
internal import GuideScript
package import GuideSoundFiles
package import GuideSpeech
package import GuideSystem

/// What is written of every track.
package struct OutputSettings: Sendable {
    /// The formats in order, each with its bit rate in kbit/s, if one is asked for.
    package var formats: [(format: AudioFormat, bitRate: Int?)]
    /// The rate, in Hz.
    package var sampleRate: Int
    /// What is written beside each track.
    package var sidecars: [Sidecar]
    /// Whether every line must have been recorded.
    package var requiresTakes = false
    /// The cover that every sound file carries, as far as its format can.
    package var picture: CoverPicture?
    /// Whether the files go to listeners, whatever their format.
    package var isForListeners = false
    /// The silence of tracks of which neither course nor script says what it is made of. Files for listeners, all of them lossy,
    /// have a room tone: hearing aids and wireless loudspeakers mute digital silence with a click, and people take it for the
    /// end. What is lossless may be edited further.
    var silence: Silence {
        !isForListeners && formats.contains { $0.format.isLossless } ? .digital : .standardRoomTone
    }

    /// What a course asks for; WAV where it says nothing.
    package init(_ course: Course) {
        let chosen = course.formats.isEmpty ? [.wav] : course.formats
        formats = chosen.map { ($0, course.bitRates[$0]) }
        sampleRate = course.sampleRate ?? AudioFormat.rate(for: chosen)
        sidecars = course.sidecars
    }

    /// Takes in all that makes other files of it.
    func add(to hasher: inout DigestHasher) {
        hasher.add(sampleRate)
        hasher.add(formats.count)
        for (format, bitRate) in formats {
            hasher.add(format.name)
            hasher.add(bitRate ?? 0)
        }
        hasher.add(sidecars.map(\.name).joined(separator: ","))
        hasher.add(picture.map { "\(Digest(of: $0.png))" } ?? "")
        if isForListeners { hasher.add("listeners") }
    }
}

/// What every track depends on besides its own inputs.
package struct BuildEnvironment: Sendable {
    /// The program: its version and the beginning of its digest.
    package let program: String
    /// The speech engine: its version, and a digest of its data.
    package let engine: String
    /// Who chose that engine, and where; nil: the built-in one.
    let choice: EngineChoice?
    /// What earlier calls found out from files; nil: everything is read.
    package let memory: FileMemory?

    /// An environment. The program counts by its content, because it has the words of Norwegian in it, and its sound library
    /// with it: the same samples may become other bytes.
    package init(
        version: String, executable: String, engine: String, choice: EngineChoice? = nil, memory: FileMemory? = nil
    ) throws(SystemFailure) {
        let identity = "\(try memory.digest(ofFile: Folder.realPath(executable) ?? executable))".prefix(16)
        program = "pusterom \(version) \(identity), \(SoundFileLibrary.version)"
        self.engine = engine
        self.choice = choice
        self.memory = memory
    }
}

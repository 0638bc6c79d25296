internal import GuideSoundFiles
internal import GuideSystem

/// The program that makes AAC, where it is installed: ffmpeg, by the encoder of its own that is free software. Its other one,
/// of the Fraunhofer society (`libfdk_aac`), may not be shared together with ffmpeg, and Debian has it in `non-free`.
package struct AudioBookEncoder: Sendable {
    /// The program.
    package let program: String
    /// The executable that ends the program when we are killed, in the hidden mode `LimitedProgram`; nil: nothing does.
    package var executable: String?

    /// The ffmpeg in the folders of a path such as that of the environment; nil if there is none.
    package init?(searching path: String) {
        guard let program = ProgramPath.find(anyOf: ["ffmpeg"], in: path) else { return nil }
        self.program = program
    }

    /// Enough for speech in one channel, in kbit/s.
    private static let bitRate = 64
    /// How long it may take: a minute, and as long as the sound itself.
    private static let patience = 60

    /// Makes a file of samples (16 bits, 44.1 kHz, one channel), of chapters and tags in ffmpeg's own form, and of a cover. The
    /// same bytes give the same file by the same ffmpeg.
    func encode(sound: String, metadata: String, cover: String?, seconds: Int, to path: String) throws(PackFailure) {
        let picture = cover.map {
            (input: ["-i", $0], map: ["-map", "2:v", "-c:v", "copy", "-disposition:v:0", "attached_pic"])
        }
        let inputs = ["-f", "s16le", "-ar", "\(DiscPlan.sampleRate)", "-ac", "1", "-i", sound, "-i", metadata]
        let codec = [
            "-map", "0:a", "-map_metadata", "1", "-map_chapters", "1", "-c:a", "aac", "-b:a", "\(Self.bitRate)k",
        ]
        let command =
            [program, "-nostdin", "-hide_banner", "-loglevel", "error", "-y"] + inputs + (picture?.input ?? []) + codec
            + (picture?.map ?? []) + ["-threads", "1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
            + ["-movflags", "+faststart", "-f", "ipod", path]
        try run(
            executable.map { LimitedProgram.arguments(command, in: "", memory: .max, executable: $0) } ?? command,
            until: .now + .seconds(Self.patience + seconds))
    }

    private func run(_ command: [String], until deadline: ContinuousClock.Instant) throws(PackFailure) {
        var process = try PackFailure.system { () throws(SystemFailure) in try ChildProcess(command, text: []) }
        do throws(ChildFailure) {
            if case .exited(0) = try process.end(until: deadline) { return }
        } catch {
            switch error {
            case .interrupted: throw .interrupted
            case .system(let failure): throw .output(.system(failure))
            case .timedOut, .gone: break
            }
        }
        throw .encoder(process.lastMessage())
    }
}

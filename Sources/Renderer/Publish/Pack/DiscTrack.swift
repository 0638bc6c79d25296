internal import Glibc
internal import GuideSoundFiles
internal import GuideSystem

/// A track as audio CDs have it: a WAV file of 16 bits, 44.1 kHz and two channels whose length is a whole number of sectors, so
/// that no program fills it up in its own way or takes samples of the next track.
enum DiscTrack {
    /// Writes a track, both of whose channels are the finished sound, sample by sample, and makes sure that it is on the disk.
    static func write(_ track: PackedTrack, to path: String) throws(OutputFailure) {
        let frames = DiscPlan.sectors(of: track) * DiscPlan.sector
        let header = WaveHeader.bytes(samples: frames, rate: DiscPlan.sampleRate, channels: 2)
        let file = try OutputFailure.system { () throws(SystemFailure) in
            try Descriptor(open: path, O_WRONLY | O_CREAT | O_TRUNC)
        }
        try OutputFailure.system { () throws(SystemFailure) in try file.write(header) }
        let written = try PCMCopy.write(track.source, to: file, channels: 2, atMost: frames)
        let rest = [UInt8](repeating: 0, count: max(0, frames - written) * frame)
        try OutputFailure.system { () throws(SystemFailure) in
            try file.write(rest)
            try file.sync()
        }
    }

    /// Bytes of a sample of both channels.
    private static let frame = 4
}

internal import GuideSoundFiles
internal import GuideSystem

/// Copies the samples of a finished track of 16 bits into a file as bare numbers.
enum PCMCopy {
    /// Writes every sample as many times as there are channels, at most `limit` samples; how many that were. Nothing is rounded:
    /// they were 16 bits before.
    @discardableResult
    static func write(
        _ source: String, to file: borrowing Descriptor, channels: Int, atMost limit: Int = .max
    ) throws(OutputFailure) -> Int {
        var reader = try OutputFailure.reader(of: source)
        var written = 0
        while written < limit {
            let block: [Float]
            do throws(SoundFileFailure) { block = try reader.next() } catch { throw .soundFile(error) }
            if block.isEmpty { break }
            written += block.count
            do throws(SystemFailure) { try file.write(bytes(block, channels)) } catch { throw .system(error) }
        }
        return written
    }

    private static func bytes(_ samples: [Float], _ channels: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(samples.count * channels * 2)
        for sample in samples {
            let value = UInt16(bitPattern: Int16(max(-32_768, min(32_767, (sample * 32_768).rounded()))))
            for _ in 0..<channels {
                bytes.append(UInt8(truncatingIfNeeded: value))
                bytes.append(UInt8(truncatingIfNeeded: value >> 8))
            }
        }
        return bytes
    }
}

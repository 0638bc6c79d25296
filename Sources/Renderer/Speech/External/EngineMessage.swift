internal import Foundation

/// What a resident engine and its owner say to each other; Docs/engines.md is the reference.
enum EngineMessage {
    /// The longest line that an engine may answer with, in bytes.
    static let longestLine = 4096

    /// The engine's first line.
    struct Greeting: Decodable {
        var engine: String
        var version: String
        var voice: String?
        var language: String?
        var rate: Int?
        var model: String?
    }

    /// The line before the samples of a sentence, or in place of them; or what was heard.
    struct Answer: Decodable {
        var id: Int
        var text: String?
        var samples: Int?
        var rate: Int?
        var error: String?
    }

    private struct Request: Encodable {
        var id: Int
        var text: String?
        var ipa: String
        var tempo: Double
    }

    /// The line that asks for a sentence.
    static func request(_ id: Int, _ utterance: Utterance, _ input: ExternalEngine.Input) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let tempo = (Double(utterance.settings.tempo) / Double(VoiceSettings.standard.tempo) * 100).rounded() / 100
        let request = Request(id: id, text: input == .all ? utterance.spelling : nil, ipa: utterance.ipa, tempo: tempo)
        // Encoding plain numbers and strings cannot fail.
        return Array((try? encoder.encode(request)) ?? Data()) + [UInt8(ascii: "\n")]
    }

    /// The line that asks what is said in a sound, and the sound.
    static func hearing(_ id: Int, _ samples: [Int16]) -> [UInt8] {
        var bytes = Array("{\"id\":\(id),\"samples\":\(samples.count)}\n".utf8)
        for sample in samples {
            let bits = UInt16(bitPattern: sample)
            bytes += [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
        }
        return bytes
    }

    /// The text without characters that could break a table or control a terminal.
    static func plain(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
    }

    /// The meaning of a line; nil if it is not a line of this kind.
    static func read<Message: Decodable>(_ line: [UInt8], as kind: Message.Type) -> Message? {
        try? JSONDecoder().decode(kind, from: Data(line))
    }

    /// Samples of 16 bit, the lower byte first.
    static func samples(_ bytes: [UInt8]) -> [Int16] {
        stride(from: 0, to: bytes.count - 1, by: 2).map {
            Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
        }
    }
}

internal import ArgumentParser
internal import GuideOutput
internal import GuideSoundFiles

/// In which formats, and with what beside them, tracks are written.
struct FormatOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Formats, separated by commas: \(Self.formatNames). One mix becomes all of them.",
            valueName: "formats"), completion: .formats)
    var format = CommaList<AudioFormat>([.wav])

    @Option(
        help: ArgumentHelp(
            "Sample rate: 22050, 44100 or 48000 Hz; by default 44100, with opus 48000.", valueName: "hz"),
        completion: .list(AudioFormat.allRates.map(String.init))
    )
    var rate: Int?

    @Option(
        help: ArgumentHelp(
            "kbit/s for the formats that have it; by default \(Self.standardBitRates).", valueName: "format=kbit/s"))
    var bitRate = CommaList<BitRate>([])

    @Option(
        help: ArgumentHelp(
            "What is written beside each track, separated by commas: \(Self.sidecarNames).",
            valueName: "kinds"), completion: .commaList(Sidecar.all.map(\.name)))
    var sidecars = CommaList<Sidecar>([])

    /// The rate of the tracks, in Hz: one that every format has.
    var sampleRate: Int { rate ?? AudioFormat.rate(for: format.items) }

    /// The formats that a track is written in, each with its bit rate in kbit/s, if it has one.
    var formats: [(format: AudioFormat, bitRate: Int?)] {
        format.items.map { format in (format, bitRate.items.last { $0.format == format }?.kilobits) }
    }

    func validate() throws {
        if let rate, !AudioFormat.allRates.contains(rate) {
            throw ValidationError("--rate must be one of \(Self.list(AudioFormat.allRates))")
        }
        for format in format.items where !format.rates.contains(sampleRate) {
            throw ValidationError(
                "\(format) has \(Self.list(format.rates)) Hz only: leave out --rate, or render it by itself")
        }
        try Self.expectNames(format.items)
        for wanted in bitRate.items {
            let known = wanted.format.bitRates?.known ?? []
            if known.isEmpty { throw ValidationError("\(wanted.format) has no bit rate to choose") }
            if !known.contains(wanted.kilobits) {
                throw ValidationError("--bit-rate of \(wanted.format) must be one of \(Self.list(known))")
            }
        }
    }

    /// The names of all formats, for help texts.
    static var formatNames: String { AudioFormat.all.map(\.name).joined(separator: ", ") }

    /// The names of all sidecars, for help texts.
    static var sidecarNames: String { Sidecar.all.map(\.name).joined(separator: ", ") }

    /// The endings of all formats' files, for help texts; `word` stands before the last.
    static func endings(or word: String) -> String {
        var endings: [String] = []
        for format in AudioFormat.all where !endings.contains(".\(format.fileExtension)") {
            endings.append(".\(format.fileExtension)")
        }
        return endings.dropLast().joined(separator: ", ") + " \(word) " + (endings.last ?? "")
    }

    /// The bit rates that are used when none is asked for, as the option takes them.
    static var standardBitRates: String {
        AudioFormat.all.compactMap { format in format.bitRates.map { "\(format)=\($0.standard)" } }.joined(
            separator: ",")
    }

    /// Throws if the files of two formats would have the same name.
    static func expectNames(_ formats: [AudioFormat]) throws {
        guard let (one, other) = AudioFormat.clash(among: formats) else { return }
        throw ValidationError("\(one) and \(other) would have the same name: choose one")
    }

    private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}

/// Values separated by commas, each once.
struct CommaList<Item: ExpressibleByArgument & Hashable>: ExpressibleByArgument {
    let items: [Item]

    init(_ items: [Item]) { self.items = items }

    init?(argument: String) {
        var seen: Set<Item> = []
        var items: [Item] = []
        for part in argument.split(separator: ",") {
            guard let item = Item(argument: part.trimmingPrefix(" ").lowercased()) else { return nil }
            if seen.insert(item).inserted { items.append(item) }
        }
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    static var allValueStrings: [String] { Item.allValueStrings }

    var defaultValueDescription: String { items.map(\.defaultValueDescription).joined(separator: ",") }
}

/// A format's bit rate, as `mp3=64`.
struct BitRate: ExpressibleByArgument, Hashable {
    let format: AudioFormat
    /// kbit/s.
    let kilobits: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=")
        guard parts.count == 2, let format = AudioFormat(named: String(parts[0])), let kilobits = Int(parts[1])
        else {
            return nil
        }
        self.format = format
        self.kilobits = kilobits
    }
}

extension AudioFormat: ExpressibleByArgument {
    init?(argument: String) { self.init(named: argument) }

    static var allValueStrings: [String] { all.map(\.name) }
}

extension Sidecar: ExpressibleByArgument {
    init?(argument: String) { self.init(named: argument) }

    static var allValueStrings: [String] { all.map(\.name) }
}

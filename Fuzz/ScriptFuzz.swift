import Glibc
import GuideScript
import GuideSound
import GuideText
import GuideTimeline

/// What is attacked: `FUZZ_TARGET` names one, and without it all are.
private enum Target: String, CaseIterable {
    /// Whatever is written, there is a script and diagnostics with places.
    case parser
    /// Every variant is laid out and solved.
    case timeline
    /// A script in canonical layout sounds the same, and is in canonical layout.
    case layout

    static let chosen: [Target] = {
        // Safe: getenv gives a terminated string or nothing, copied at once.
        let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) }
        guard let name else { return allCases }
        guard let target = Target(rawValue: name) else { fatalError("FUZZ_TARGET is parser, timeline or layout") }
        return [target]
    }()
}

/// What libFuzzer calls with every input: parse it, lay out every variant, solve it, and hold what must always hold.
///
/// The first byte chooses how long speech lasts; the rest is the script's file as it would lie on the disk.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScript(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // Safe: libFuzzer gives the buffer and its length, for the time of this call.
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let seed = input.first else { return 0 }
    // Time of the processor in microseconds, not of the wall: a busy machine makes no input slow.
    let start = clock()
    defer { precondition(clock() - start < 1_000_000, "over a second of processor time") }
    let script = Array(input.dropFirst())
    let parsed = Script.parse(script, name: "fuzz.pust", library: EchoLibrary(script: script))
    let targets = Target.chosen
    if targets.contains(.parser) { checkPlaces(of: parsed) }
    if targets.contains(.layout) { checkLayout(of: parsed, EchoLibrary(script: script)) }
    guard targets.contains(.timeline) else { return 0 }
    for variant in parsed.script.variants.prefix(4) {
        let outline = Outline(of: parsed.script, variant: variant)
        let solution = Timeline.solve(outline, rate: 44_100, isWhole: !parsed.diagnostics.hasErrors) { text in
            text.utf8.count * (Int(seed) + 1) * 10
        }
        if let timeline = solution.timeline { check(timeline) }
    }
    return 0
}

/// Some includes are the script itself again, so that circles and depth are met; the rest are one line or missing.
private struct EchoLibrary: ScriptLibrary {
    let script: [UInt8]

    func name(of path: String) -> String { path }

    func locate(_ path: String) -> Result<String, IncludeFault> {
        path.utf8.count % 8 == 1 ? .failure(.missing) : .success(path)
    }

    func read(_ path: String) -> Result<[UInt8], IncludeFault> {
        switch path.utf8.count % 8 {
        case 0: .success(script)
        case 1, 2: .failure(.missing)
        default: .success(Array("Satt inn {x}. [pause 1–2 s]\n".utf8))
        }
    }
}

private func checkPlaces(of parsed: ParsedScript) {
    for (index, diagnostic) in parsed.diagnostics.enumerated() {
        let place = diagnostic.position
        precondition(place.line >= 1 && place.column >= 1, "a diagnostic has no place")
        // Printing two hundred takes longer than all the rest and meets nothing new.
        if index < 20 { precondition(!DiagnosticPrinter(language: .bokmål).print(diagnostic).isEmpty) }
    }
}

private func checkLayout(of parsed: ParsedScript, _ library: EchoLibrary) {
    switch ScriptFormatter.format(parsed) {
    case .failure(.mistakes): precondition(parsed.diagnostics.contains(where: \.isError))
    case .failure(.changed): preconditionFailure("the layout changes what is heard")
    case .success(let text):
        let again = Script.parse(Array(text.utf8), name: "fuzz.pust", library: library)
        guard case .success(let twice) = ScriptFormatter.format(again) else {
            preconditionFailure("is no script any more")
        }
        precondition(twice == text, "laid out twice is not laid out once")
    }
}

private func check(_ timeline: Timeline) {
    var position = 0
    for event in timeline.events {
        precondition(event.start == position && event.length >= 0, "events do not follow each other")
        position += event.length
    }
    precondition(timeline.target == nil || timeline.target == timeline.samples, "the target is missed")
    precondition((0...1).contains(timeline.share), "the share is out of range")
    _ = timeline.statistics
}

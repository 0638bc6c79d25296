internal import ArgumentParser
internal import GuideScript
internal import GuideSpeech

/// `pusterom voices`: what can speak.
struct Voices: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the voices that are to be had.")

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let info: EngineInfo
        do throws(SpeechFailure) { info = try EspeakVoice(workers: 1).describe() } catch { throw console.fail(error) }
        let head = Bilingual(nb: "motor\tversjon\tstemme\tspråk\tHz", en: "engine\tversion\tvoice\tlanguage\tHz")
        try console.print("\(head(console.language))\nespeak-ng\t\(info.version)\tnb\tnb-NO\t\(info.sampleRate)\n")
    }
}

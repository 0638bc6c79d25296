internal import GuideText

/// What the front matter says, with the defaults for what it leaves out.
struct FrontMatter {
    var title: String
    var summary: String?
    /// What is shown beside the tracks and never heard.
    var frame = Frame()
    var author: String?
    var rights: String?
    var year: Int?
    var variants: [Variant]
    var rhythm = Rhythm.standard
    /// Loudness of the voice, in LUFS.
    var loudness = Script.standardLoudness
    /// What silence is made of; nil if that is not said.
    var silence: Silence?
    /// How the voice speaks.
    var voice = VoiceChoice.standard
    /// How some words are to be said.
    var sayings: [Saying] = []
    /// What is said at the onset of each phase of breath.
    var breathWords = standardBreathWords
    /// Codes of warnings that the author has turned off.
    var silenced: Set<String> = []
    /// Values by name, in small letters.
    var values: [String: String] = [:]
    /// The names of those values as they are written.
    var ownKeys: [Spanned<String>] = []
    /// Names, in small letters, whose value was reported as a mistake: using them is no further one.
    var refusedValues: Set<String> = []
    /// False when the length of a variant was written in a way that could not be understood.
    var lengthsAreReadable = true
    /// False when variants were written in a way that could not be understood.
    var variantsAreReadable = true

    /// What is said at each phase of breath when the front matter says nothing.
    static let standardBreathWords: [BreathCue.Kind: Sentence] = [
        .inhale: Sentence("Pust inn."), .hold: Sentence("Hold."), .exhale: Sentence("Pust ut."),
    ]

    /// The defaults for a source: its name without folder and ending for a title, one variant, no target.
    init(source: Source) {
        let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
        let ending = file.lastIndex(of: ".") ?? file.endIndex
        title = ending == file.startIndex ? file : String(file[..<ending])
        variants = [Variant(name: Variant.standardName, target: nil, share: Variant.defaultShare, span: Span(0, 0))]
    }
}

/// The words that authors write to the person who reads aloud, in Norwegian and English. This is the only list of them.
enum DirectionVocabulary {
    /// Words that name a silence.
    static let pauseNouns: Set = [
        "pause", "pausen", "pauser", "pausa", "stillhet", "stillheten", "stilletid", "taushet", "kunstpause",
        "tenkepause", "pustepause", "opphold", "silence", "beat",
    ]
    /// Words that ask for one.
    static let pauseVerbs: Set = [
        "vent", "vente", "venter", "stille", "stopp", "tie", "wait", "silent", "break", "pausing",
    ]
    /// A short silence.
    static let short: Set = ["kort", "korte", "liten", "lite", "litt", "lita", "short", "brief", "small"]
    /// A long silence.
    static let long: Set = [
        "lang", "lange", "lengre", "lengere", "lenger", "god", "stor", "stund", "long", "longer",
    ]
    /// Bells, each with its kind, if the word says it.
    static let bells: [String: StageDirection.BellKind?] = [
        "klokke": .none, "klokka": .none, "klokken": .none, "klokker": .none, "klokkeslag": .none, "klokkelyd": .none,
        "klokkeklang": .none, "bjelle": .none, "bjella": .none, "bjellen": .none, "bjeller": .none,
        "bjelleklang": .none, "bell": .none, "bells": .none, "chime": .none, "chimes": .none, "gong": .gong,
        "gongen": .gong, "gongong": .gong, "gonggong": .gong, "gongslag": .gong, "syngebolle": .bowl,
        "syngebollen": .bowl, "syngeskål": .bowl, "klangbolle": .bowl, "klangskål": .bowl, "bowl": .bowl,
        "tingsha": .tingsha,
    ]
    /// Words for their sound.
    static let ringing: Set = ["ring", "ringer", "lyder", "klinger", "slag", "kling", "klang", "pling", "ding", "dong"]
    /// Sounds and music.
    static let sounds: Set = [
        "musikk", "musikken", "bakgrunnsmusikk", "lyd", "lyden", "lydeffekt", "naturlyd", "naturlyder", "bølgesus",
        "bølger", "bekkelyd", "fuglesang", "music", "sound", "sfx", "jingle",
    ]

    /// Words that may stand in a direction and change nothing.
    private static let fillers: Set = [
        "i", "på", "en", "et", "ett", "ei", "a", "an", "the", "for", "of", "her", "here", "nå", "så", "ny", "nytt",
        "ca", "cirka", "omtrent", "rundt", "about", "minst", "og", "and", "med", "with", "av", "mellom", "noen", "par",
        "slå", "slår", "strike", "strikes", "gi", "ta", "take", "igjen", "again", "til", "to", "kun", "bare",
        "starter", "slutter", "start", "slutt", "inn", "ut", "fade", "one", "x", "ganger", "gang", "times",
        "øyeblikk", "pust", "sekunder", "helt",
    ]

    /// Every word that a direction may hold beside numbers and lengths of time.
    static let known = fillers.union(pauseNouns).union(pauseVerbs).union(short).union(long).union(bells.keys)
        .union(ringing).union(sounds)
}

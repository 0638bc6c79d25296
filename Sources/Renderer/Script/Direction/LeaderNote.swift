/// What an author wrote for whoever leads a group, changes slides or reads aloud: `(neste lysbilde)`, `(smil)`,
/// `(med rolig stemme)`. Nothing in a track can do it, and no listener should hear it.
package enum LeaderNote: Comparable {
    /// May just as well be meant for the listener, unless it stands apart from all else.
    case likely
    /// Can be meant for nobody who listens.
    case sure

    /// What a text is, when every word of it belongs to such a note; nil if it is anything else, as most texts are.
    package init?(_ text: String) {
        guard text.utf8.count <= 80 else { return nil }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard (1...8).contains(words.count), words.allSatisfy({ Self.known.contains($0) || Int($0) != nil }) else {
            return nil
        }
        if words.contains(where: Self.props.contains) {
            self = .sure
        } else if words.contains(where: Self.acts.contains) || Self.isManner(words) || Self.isShown(words)
            || Self.isAwaited(words)
        {
            self = .likely
        } else {
            return nil
        }
    }
}

extension LeaderNote {
    /// `lav stemme`, `les sakte`: how to speak.
    private static func isManner(_ words: [String]) -> Bool {
        words.contains(where: manners.contains) && words.contains { voices.contains($0) || speaking.contains($0) }
    }

    /// `vent til alle er klare`: what to wait for, in a group.
    private static func isAwaited(_ words: [String]) -> Bool {
        words.first.map(waiting.contains) == true
            && words.contains { ["alle", "gruppa", "gruppen", "everyone"].contains($0) }
    }

    /// `vis hvordan`: what to show.
    private static func isShown(_ words: [String]) -> Bool { words.first.map(showing.contains) ?? false }

    /// Things that only stand where a group meets.
    private static let props: Set = [
        "lysbilde", "lysbildet", "lysbilder", "lysbildene", "slide", "slides", "sliden", "slideen", "foil", "foilen",
        "foiler", "plansje", "plansjen", "powerpoint", "ppt", "flippover", "flippoveren", "tavla", "tavlen", "tavle",
        "whiteboard", "handout", "utdelingsark", "ark", "arket", "arkene", "skjema", "skjemaet", "deltakerne",
        "deltagerne", "kursleder", "gruppeleder", "leder",
        "innleser", "oppleser", "leseren", "sideskift", "applaus", "kremt", "kremter", "applause", "participants",
        "presenter", "reader", "leader", "narrator",
    ]
    /// What whoever leads does.
    private static let acts: Set = [
        "smil", "smiler", "ler", "latter", "sukker", "hoster", "hvisk", "hviskende", "demonstrer", "demonstrerer",
        "demonstrert", "improviser", "øyekontakt", "smile", "smiles", "laughs", "laughter", "whisper", "whispering",
        "demonstrate", "improvise", "klikk", "click", "valgfritt", "valgfri", "utelates", "sløyfes", "optional",
    ]
    private static let voices: Set = ["stemme", "stemmen", "tonefall", "stemmeleie", "voice", "tone"]
    private static let speaking: Set = ["les", "leses", "snakk", "si", "sies", "read", "speak", "say", "senk", "hev"]
    private static let manners: Set = [
        "lav", "lavt", "lavere", "rolig", "roligere", "sakte", "saktere", "langsomt", "langsommere", "varm", "varmt",
        "myk", "mykt", "mykere", "dyp", "dypere", "senk", "hev", "tydelig", "høyt", "høyere", "calm", "low", "soft",
        "softly", "slowly", "slower", "warm", "quietly", "gently",
    ]
    private static let showing: Set = ["vis", "show"]
    private static let waiting: Set = ["vent", "wait"]
    /// Words that may stand in such a note and say nothing of whose it is.
    private static let fillers: Set = [
        "neste", "nytt", "ny", "forrige", "siste", "første", "bytt", "bytte", "skift", "til", "på", "av", "med", "og",
        "se", "gå", "i", "nr", "nummer", "her", "nå", "først", "fram", "frem", "ut", "del", "dele", "skriv", "opp",
        "ned", "kan", "pauser", "bevegelsen", "øvelsen", "stillingen", "for", "ikke", "en", "et", "mot", "rundt",
        "gruppa",
        "gruppen", "alle", "tilbake", "ark", "arket", "kun", "bare", "litt", "selv", "next", "new", "previous",
        "change", "go", "to", "the", "a", "in", "here", "now", "first", "how", "exercise", "movement", "at", "look",
        "group", "er", "har", "klare", "ferdig", "ferdige", "sitter", "ligger", "until", "is", "are", "ready",
        "everyone", "hvordan", "of", "and", "with", "write", "on", "not", "only", "out", "hand", "forward", "back",
        "bilde", "bildet",
    ]
    private static let known = fillers.union(props).union(acts).union(voices).union(speaking).union(manners)
        .union(showing).union(waiting)
}

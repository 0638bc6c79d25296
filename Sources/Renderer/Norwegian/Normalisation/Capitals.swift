/// Distinguishes initialisms from words in capitals for emphasis.
enum Capitals {
    /// Whether a text of several words is all in capitals and holds words, not only initialisms.
    static func areAll(_ tokens: [WrittenToken]) -> Bool {
        var count = 0
        var hasWord = false
        for token in tokens where token.kind == .word && token.text.utf8.count > 1 {
            guard token.text.allSatisfy(\.isUppercase) else { return false }
            count += 1
            hasWord = hasWord || isWord(token.text.lowercased(), isShouting: false)
        }
        return count > 1 && hasWord
    }

    /// Whether small letters, written as capitals, are a word and not letters to be said one by one.
    ///
    /// Up to three letters are an initialism unless they are a listed word; more letters are one only if no Norwegian
    /// could say them as a word. In a text that is all in capitals, anything that can be said is a word.
    static func isWord(_ letters: String, isShouting: Bool) -> Bool {
        if saidAsWords.contains(letters) { return true }
        if initialisms.contains(letters) { return false }
        if letters.count < 4, !isShouting {
            return emphasised.contains(letters) || (letters.count == 3 && WordTables.isCommon(letters))
        }
        return canBeSaid(letters)
    }

    /// Whether letters make syllables: a vowel, and before, between and after vowels only what Norwegian words have.
    static func canBeSaid(_ letters: String) -> Bool {
        var clusters: [String] = [""]
        for letter in letters {
            if vowels.contains(letter) { clusters.append("") } else { clusters[clusters.count - 1].append(letter) }
        }
        guard clusters.count > 1, let first = clusters.first, let last = clusters.last else { return false }
        return isOnset(first) && isCoda(last) && clusters.dropFirst().dropLast().allSatisfy(isInner)
    }

    /// Whether some letter is a vowel.
    static func hasVowel(_ text: String) -> Bool { text.lowercased().contains(where: vowels.contains) }

    private static let vowels = Set("aeiouyæøåéèóòô")

    private static func isOnset(_ cluster: String) -> Bool { cluster.count < 2 || onsets.contains(cluster) }

    private static func isCoda(_ cluster: String) -> Bool {
        guard cluster.count > 1, let last = cluster.last, let first = cluster.first else { return true }
        if cluster.count == 2, first == last { return true }
        return codas.contains(cluster) || (last == "s" || last == "t") && codas.contains(String(cluster.dropLast()))
    }

    /// Between vowels stands an end of one syllable and a beginning of the next.
    private static func isInner(_ cluster: String) -> Bool {
        if cluster.count < 3 { return true }
        return (1..<cluster.count).contains {
            isCoda(String(cluster.prefix($0))) && isOnset(String(cluster.dropFirst($0)))
        }
    }

    private static let onsets: Set<String> = Set(
        """
        bj bl br dj dr dv fj fl fn fr gj gl gn gr hj hv kj kl kn kr kv pj pl pr sj sk sl sm sn sp st sv sjk skj skl skr \
        skv spj spl spr str stj tj tr tv vr ch th ph sh
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let codas: Set<String> = Set(
        """
        ft gd gn gt kk ks kt ld lf lg lk ll lm ln lp ls lt lv md mf mm mp ms mt nd ng nk nn ns nt ps pt rd rf rg rk rl \
        rm rn rp rr rs rt rv sk sp ss st ts tt vd vn vt nks nkt mps rsk rst lst nst kst ngs ngst rks rkt lkt lgt ft bb \
        dd ff gg pp ck sj
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Capital letters that are said as one word although they are short.
    private static let saidAsWords: Set<String> = [
        "nav", "nato", "unicef", "unesco", "aids", "pin", "vipps", "ikea", "covid", "sars", "hiv", "kols", "hunt",
        "tens", "hads", "obs", "kid", "bup", "fafo", "sintef", "nupi", "opec", "pisa",
    ]

    /// Letters said one by one although they could be said as a word.
    private static let initialisms: Set<String> = [
        "eu", "un", "id", "iq", "it", "ki", "ai", "me", "ol", "em", "os", "as", "usa", "uio", "uib", "iasp", "copd",
        "isbn", "ieee", "who", "usb",
    ]

    /// Words of two and three letters that people put in capitals for emphasis.
    private static let emphasised: Set<String> = Set(
        """
        all alt an ark arm arv at av bad bak be bil ble bli bok bra bry bue bur byr bål båt bær bør bøy da \
        dag de deg del dem den der det din dit dra dro du duk dum dun døm dør egg ei en ene enn er et ett fem \
        fin for fot fra fri få får føl før ga gi gir gli gni god gå går ha han har hei hel her hit hos hun \
        hus hva hæl hør høy inn ja jeg jo kan klø kne kom kø la lag lat lav le lei lek len les let lik liv \
        lov lun lyd lys lår løp løs løv man med meg men mer min mot mye myk må mål ned nei ni noe nok ny nye \
        nå når nær nøy og om opp ord oss puh på ren ro rom råd rør se seg ser si sin sju sko sky slå små snu \
        snø sol som sov sto stå sur syk syv så ta tak tar ti tid til to tok tom tre tro tur tå tær tøy uro ut \
        ute uti var ved vei vel vet vi vik vil vis vri vår våt vær år ås én økt ømt øvd øve øy øye
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

internal import GuideText

/// Guesses the duration that was meant from one as people write it: `ca. 10 sek.`, `5 til 40 s`, `1½ min`,
/// `1 000 s`, `to minutter`, `1.30`.
enum DurationGuess {
    /// The duration as it should be written; nil if none can be made out. A bare number has `unit`.
    static func duration(in written: String, unit: String = "s") -> String? {
        guard written.utf8.count <= 60 else { return nil }
        let bare = written.hasPrefix("(") && written.hasSuffix(")") ? written.dropFirst().dropLast() : written[...]
        let text = bare.lowercased().replacing("&nbsp;", with: " ").replacing("...", with: "…").replacing(
            "..", with: "…")
        var words = spaced(text).split(separator: " ").map(String.init)
        words = joinThousands(words.map(plain).filter { !isFiller($0) })
        words = breaths(quarters(thousandths(words)))
        words = halves(words.flatMap { $0.split(separator: " ").map(String.init) })
        // A time cannot be negative: a dash before it belongs to a list, and one behind it to nothing.
        if let first = words.first, "–-—".contains(first) { words.removeFirst() }
        if let last = words.last, "–-—".contains(last) { words.removeLast() }
        guard !words.isEmpty, words.count <= 8 else { return nil }
        let written = addUnit(ranged(words).joined(separator: " "), unit)
        return isDuration(written) ? tidy(written) : nil
    }

    /// A range with its ends the other way round: `4–20 s` of `20–4 s`.
    static func swapped(_ range: String) -> String? {
        let ends = range.split { "-–—".contains($0) }.map { String($0).trimmingBlanks() }
        guard ends.count == 2 else { return nil }
        // Both share the unit of the last.
        let unit = ends[0].contains(where: \.isLetter) ? "" : String(ends[1].drop { !$0.isLetter })
        let first = unit.isEmpty ? ends[1] : String(ends[1].prefix { !$0.isLetter }).trimmingBlanks()
        let text = "\(first)–\(ends[0])" + (unit.isEmpty ? "" : " \(unit)")
        return isDuration(text) ? text : nil
    }

    /// Whether a text is a duration or a range as they are.
    static func isDuration(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var reader = DurationReader(cursor: Cursor(bytes, Span(0, bytes.count)), limit: Limits.track)
        guard (try? reader.range()) != nil else { return false }
        reader.cursor.skipBlanks()
        return reader.cursor.isAtEnd
    }
}

extension DurationGuess {
    private static let fillers: Set = [
        "ca", "ca.", "cirka", "omtrent", "rundt", "about", "approx", "approx.", "i", "på", "minst", "maks", "inntil",
        "mellom", "between", "around", "nesten", "godt", "snaut", "for", "~", "=", ":", ">", "<", "≥", "≤", "over",
        "under",
        "+",
    ]
    private static let dashes: Set = ["til", "to", "–", "-", "—", "eller", "or", "og", "and", "..", "...", "…", "/"]
    private static let units = [
        "sek.": "s", "sekund.": "s", "s.": "s", "min.": "min", "m": "min", "m.": "min", "\"": "s", "″": "s", "'": "min",
        "′": "min", "sec.": "s", "secs": "s", "mins": "min", "timer": "t", "time": "t", "sekunders": "s",
        "minutters": "min",
        "minutts": "min", "sekunder.": "s", "minutter.": "min", "minutt.": "min", "sekunder": "s", "sekund": "s",
        "minutter": "min", "minutt": "min", "minute": "min", "minutes": "min", "second": "s", "seconds": "s",
        "sek": "s",
        "sec": "s", "sekundar": "s",
    ]
    /// Numbers in words. `to` between two numbers is English.
    private static let numbers = [
        "en": "1", "ett": "1", "et": "1", "ei": "1", "one": "1", "to": "2", "two": "2", "tre": "3", "three": "3",
        "fire": "4",
        "four": "4", "fem": "5", "five": "5", "seks": "6", "six": "6", "sju": "7", "syv": "7", "åtte": "8", "ni": "9",
        "ti": "10", "ten": "10", "femten": "15", "tjue": "20", "tyve": "20", "tretti": "30", "førti": "40",
        "førtifem": "45", "femti": "50", "seksti": "60", "nitti": "90", "halvannet": "1,5", "halvannen": "1,5",
        "halvt": "0,5", "halv": "0,5", "halve": "0,5", "half": "0,5",
    ]
    private static let written = ["1/2": "0,5", "1/4": "0,25", "3/4": "0,75", "1/3": "0,33", "2/3": "0,67"]
    private static let fractions: [Character: String] = ["½": "5", "¼": "25", "¾": "75"]

    private static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    /// Blanks between numbers and what is stuck to them, and around dashes.
    private static func spaced(_ text: String) -> String {
        var result = ""
        var last: Character = " "
        for sign in text {
            let isDigit = sign.isASCII && sign.isNumber
            let wasPart = last.isASCII && last.isNumber || ",.:".contains(last) || fractions[last] != nil
            if sign.isLetter && wasPart || isDigit && last.isLetter || "\"'″′~=".contains(sign) { result += " " }
            if "–-—…".contains(sign) { result += " " }
            result.append(sign)
            if "–-—…~=".contains(sign) { result += " " }
            last = sign
        }
        return result
    }

    /// `500 ms`: in seconds.
    private static func thousandths(_ words: [String]) -> [String] {
        guard words.count == 2, ["ms", "msek", "millisekund", "millisekunder", "milliseconds"].contains(words[1]),
            let count = Int(words[0]), 1...3_600_000 ~= count
        else { return words }
        let (whole, rest) = (count / 1000, count % 1000)
        var decimals = String(String(1000 + rest).dropFirst())
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return [decimals.isEmpty ? "\(whole)" : "\(whole),\(decimals)", "s"]
    }

    /// `et kvarter`, `tre kvarter`, `en halvtime`: in minutes.
    private static func quarters(_ words: [String]) -> [String] {
        let lengths = ["kvarter": 15, "kvarters": 15, "halvtime": 30, "halvtimes": 30, "quarter": 15]
        var result: [String] = []
        for word in words {
            guard let length = lengths[word] else {
                result.append(word)
                continue
            }
            let count = result.last.flatMap { Int($0) }
            if count != nil { result.removeLast() }
            let minutes = length.multipliedReportingOverflow(by: count ?? 1)
            result += ["\(minutes.overflow ? length : minutes.partialValue)", "min"]
        }
        return result
    }

    /// `3 pust`: a calm breath at rest lasts about five seconds.
    private static func breaths(_ words: [String]) -> [String] {
        guard words.count == 2,
            ["pust", "åndedrag", "åndedragene", "pustedrag", "breaths", "breath"].contains(words[1]),
            let count = Int(words[0]), 1...60 ~= count
        else { return words }
        return ["\(count * 5)", "s"]
    }

    /// The unit that a misspelt word was meant to be; nil if it may as well be something else.
    private static func misspelt(_ word: String) -> String? {
        guard word.count > 3, word.allSatisfy(\.isLetter), !fillers.contains(word), !dashes.contains(word),
            numbers[word] == nil
        else { return nil }
        return Spelling.nearest(
            to: word, among: ["sek", "sekund", "sekunder", "minutt", "minutter", "seconds", "minutes"], within: 2
        ).flatMap { units[$0] }
    }

    /// A word as durations have it: a number in digits, a unit by its short name.
    private static func plain(_ word: String) -> String {
        if let unit = units[word] ?? misspelt(word) { return unit }
        if let fraction = written[word] { return fraction }
        // `5/10 s` is five in one variant and ten in another.
        let ends = word.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first < last {
            return "\(first) – \(last)"
        }
        if let sign = word.last, let decimals = fractions[sign] {
            let whole = word.dropLast()
            return (whole.isEmpty ? "0" : String(whole)) + "," + decimals
        }
        return word
    }

    /// `1 000` is one number; a number in words becomes one in digits where a unit follows.
    private static func joinThousands(_ words: [String]) -> [String] {
        var result: [String] = []
        for (index, word) in words.enumerated() {
            let isGroup = word.count == 3 && word.allSatisfy { $0.isASCII && $0.isNumber }
            if isGroup, let last = result.last, last.count <= 3, last.allSatisfy({ $0.isASCII && $0.isNumber }) {
                result[result.count - 1] = last + word
            } else if word == "to", index > 0, result.last?.last?.isNumber == true {
                result.append("–")
            } else {
                result.append(numbers[word] ?? word)
            }
        }
        return result
    }

    /// `et halvt minutt` and `to og en halv`: an article before a half goes, and `og en halv` belongs to the number before.
    private static func halves(_ words: [String]) -> [String] {
        var result: [String] = []
        for word in words {
            if word == "0,5", result.suffix(2) == ["og", "1"], result.count > 2,
                let whole = Int(result[result.count - 3])
            {
                result.removeLast(3)
                result.append("\(whole),5")
            } else if word == "0,5", result.last == "1" {
                result[result.count - 1] = word
            } else {
                result.append(word)
            }
        }
        return result
    }

    /// Words between two numbers that mean a range, as one dash; `og` between parts of one duration goes.
    private static func ranged(_ words: [String]) -> [String] {
        let isSum = words.filter { $0 == "min" || $0 == "s" || $0 == "t" }.count > 1
        return words.compactMap { word in
            guard dashes.contains(word) else { return word }
            return ["og", "and"].contains(word) && isSum ? nil : "–"
        }
    }

    /// `1.30` without a unit is a time; a bare number has the unit that is used most.
    private static func addUnit(_ text: String, _ unit: String) -> String {
        if text.contains(where: \.isLetter) || text.contains(":") { return text }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isClock =
            parts.count == 2 && 1...2 ~= parts[0].utf8.count && parts[1].utf8.count == 2
            && parts.joined().utf8.allSatisfy(\.isDigit) && parts[1] < "60"
        if isClock { return text.replacing(".", with: ":") }
        return text + " " + unit
    }

    private static func tidy(_ text: String) -> String {
        text.replacing(" – ", with: "–").replacing(" –", with: "–").replacing("– ", with: "–")
    }
}

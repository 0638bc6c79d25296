internal import GuideSound
package import GuideText

/// What was heard of a track, as lines for people.
package enum HearingTable {
    /// How many passages are listed.
    package static let most = 20

    /// One line about the whole track, and the worst passages with what was heard.
    package static func text(_ hearing: TrackHearing, language: MessageLanguage) -> String {
        let worst = hearing.worst(most)
        let passages = worst.map { passage($0, hearing.rate, language) }
        return summary(hearing, worst.count, language) + passages.joined()
    }

    private static func summary(_ hearing: TrackHearing, _ listed: Int, _ language: MessageLanguage) -> String {
        let all = Bilingual(
            nb: "  hørt  {count} {count:del|deler}, {share} av bokstavene feil ({recogniser})",
            en: "  heard {count} {count:part|parts}, {share} of the letters wrong ({recogniser})")
        let those = Bilingual(nb: "; de verste:", en: "; the worst:")
        let values = [
            "count": "\(hearing.passages.count)", "share": percent(hearing.share),
            "recogniser": hearing.recogniser,
        ]
        return all(language, values) + (listed > 0 ? those(language) : "") + "\n"
    }

    private static func passage(_ heard: HeardPassage, _ rate: Int, _ language: MessageLanguage) -> String {
        let place = heard.passage.line.map { Bilingual(nb: ", linje \($0)", en: ", line \($0)")(language) } ?? ""
        let time = SampleClock.stamp(heard.passage.range.lowerBound, rate: rate, point: language.decimalSign)
        let text = Bilingual(
            nb: "    {share}  {time}{place}\n      sagt:  {said}\n      hørt:  {heard}\n",
            en: "    {share}  {time}{place}\n      said:  {said}\n      heard: {heard}\n")
        let values = [
            "share": percent(heard.share), "time": time, "place": place, "said": heard.passage.text,
            "heard": heard.heard.isEmpty ? "–" : heard.heard,
        ]
        return text(language, values)
    }

    /// Per cent without decimals.
    private static func percent(_ share: Double) -> String {
        "\(Int((share * 100).rounded())) %"
    }
}

internal import GuideTakes
internal import GuideText

/// A review of recordings in words.
struct TakeWords {
    let language: MessageLanguage

    /// The row of a line.
    func row(_ entry: TakeReview.Entry) -> String {
        let state =
            switch entry.take {
            case nil: Bilingual(nb: "mangler", en: "missing")
            case let take?:
                take.seconds == nil
                    ? Bilingual(nb: "ubrukelig", en: "unusable") : Bilingual(nb: "lest inn", en: "recorded")
            }
        let remarks = (entry.take?.remarks ?? []).map { $0.words(language) }.joined(separator: "; ")
        let seconds = Self.tenths(entry.take?.seconds ?? entry.line.seconds)
        return "\(state(language))\t\(entry.line.id)\t\(seconds)\t\(entry.line.written)\t\(remarks)\n"
    }

    /// The row of a recording without a line.
    func row(_ orphan: TakeReview.Orphan) -> String {
        let state = Bilingual(nb: "uten linje", en: "without line")(language)
        let unknown = Bilingual(nb: "(ukjent tekst)", en: "(unknown text)")(language)
        let now = orphan.successor.map { "\($0.id)\t\($0.written)" } ?? "\t"
        return "\(state)\t\(orphan.path)\t\(orphan.text ?? unknown)\t→\t\(now)\n"
    }

    /// The row of a sound file that belongs to no line by its name.
    func row(stray path: String) -> String {
        let state = Bilingual(nb: "uten navn", en: "without name")(language)
        let remark = Bilingual(
            nb: "filnavnet må slutte på de åtte tegnene til linjen, slik `pusterom manus` viser dem",
            en: "the file's name must end in the eight characters of its line, as `pusterom manus` shows them")(
                language)
        return "\(state)\t\(path)\t\t\t\(remark)\n"
    }

    /// How many lines there are of each kind.
    func tellSummary(_ review: TakeReview, isWhole: Bool, _ console: Console) {
        let recorded = review.entries.count { $0.take?.seconds != nil }
        let remarks = review.entries.count { !($0.take?.remarks.isEmpty ?? true) }
        console.tell(
            isWhole ? Self.whole : Self.part,
            [
                "recorded": "\(recorded)", "lines": "\(review.entries.count)", "orphans": "\(review.orphans.count)",
                "remarks": "\(remarks)",
            ])
    }

    private static let whole = Bilingual(
        nb:
            "{recorded} av {lines} {lines:linje|linjer} er lest inn; opptak uten linje: {orphans}; med merknad: {remarks}",
        en:
            "{recorded} of {lines} {lines:line|lines} {recorded:is|are} recorded; recordings without a line: {orphans}; with remarks: {remarks}"
    )
    private static let part = Bilingual(
        nb: "{recorded} av {lines} {lines:linje|linjer} er lest inn; med merknad: {remarks}",
        en: "{recorded} of {lines} {lines:line|lines} {recorded:is|are} recorded; with remarks: {remarks}")

    static func tenths(_ number: Double) -> String {
        let tenths = Int((abs(number) * 10).rounded())
        return "\(number < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }
}

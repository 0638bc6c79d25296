/// How large a sheet's type is, so that all of it stands on one side of A4. It is estimated from the amount of text, for the sheet has
/// no script; what the estimate is short of goes on to a second page and is never cut.
struct HandoutFit {
    /// The classes of the template's style, the largest type first.
    enum Size: String, CaseIterable {
        case large = "stor"
        case medium = "middels"
        case small = "liten"
        case smallest = "minst"

        /// The type's size in millimetres: 11.5, 10, 8.75 and 7.5 points, as the template has them.
        var type: Double {
            let points: Double =
                switch self {
                case .large: 11.5
                case .medium: 10
                case .small: 8.75
                case .smallest: 7.5
                }
            return points * 25.4 / 72
        }
    }

    let size: Size
    /// Whether summaries have room.
    let hasSummaries: Bool
    /// Whether it has room for what exercises are good for.
    let hasReasons: Bool
    /// Whether lines to write on have room.
    let hasNotes: Bool

    /// Exercises that may have their summaries beside them: with more, the list is what one looks for.
    private static let summarised = 4
    /// The printed height of the page, and what a heading with three lines to write on takes of it.
    private static let page = 268.0
    private static let notes = 42.0
    /// What the smallest type leaves for them.
    private static let fewNotes = 24.0

    init(_ sheet: HandoutSheet) {
        func height(_ size: Size, summaries: Bool, reasons: Bool = false) -> Double {
            HandoutHeight(size, hasSummaries: summaries, hasReasons: reasons).height(of: sheet)
                + (size == .smallest ? Self.fewNotes : Self.notes)
        }
        let mayTell = sheet.exercises.count <= Self.summarised
        hasSummaries = mayTell && height(.medium, summaries: true) <= Self.page
        hasReasons = mayTell && height(.medium, summaries: true, reasons: true) <= Self.page
        let (tells, explains) = (hasSummaries, hasReasons)
        let fitting = Size.allCases.first { height($0, summaries: tells, reasons: explains) <= Self.page }
        size = fitting ?? .smallest
        hasNotes = fitting != nil
    }
}

/// The heights of what stands on a sheet, in millimetres: the figures of the template's style, and the letters of common
/// typefaces. Where they are wider, the lines to write on give way.
private struct HandoutHeight {
    /// The size of the type.
    let type: Double
    let hasSummaries: Bool
    let hasReasons: Bool
    /// Rows of the list stand closer in the smallest type: their titles' size, and what is around them.
    let title: Double
    let padding: Double

    init(_ size: HandoutFit.Size, hasSummaries: Bool, hasReasons: Bool) {
        type = size.type
        self.hasSummaries = hasSummaries
        self.hasReasons = hasReasons
        (title, padding) = size == .smallest ? (1, 0.3) : (1.174, 0.8)
    }

    private static let width = 178.0
    /// The width of an average letter, and of a line what is not lost at its end, as shares.
    private static let letter = 0.5
    private static let used = 0.95

    /// Without the lines to write on.
    func height(of sheet: HandoutSheet) -> Double {
        let parts = [header(of: sheet), list(of: sheet), informal(of: sheet), days(of: sheet), footer(of: sheet)]
        return parts.reduce(0, +) + Double(parts.count) * 1.45 * type
    }

    /// Lines that a text fills at a size, relative to the type.
    private func lines(_ text: String, _ size: Double, width: Double) -> Double {
        (Double(text.count) * Self.letter * size * type / (width * Self.used)).rounded(.up)
    }

    /// The height of a text.
    private func text(_ text: String, _ size: Double = 1, width: Double = Self.width, leading: Double = 1.45) -> Double
    {
        lines(text, size, width: width) * size * leading * type
    }

    private var heading: Double { (1.087 * 1.45 + 0.5) * type }

    private func header(of sheet: HandoutSheet) -> Double {
        let width = Self.width - 8.4 * type
        let course = [sheet.clinic, sheet.course].compactMap { $0 }.joined(separator: " · ")
        let words = text(course, width: width) + text(sheet.name, 1.217, width: width, leading: 1.15)
        return max(6.4 * type, words + text(sheet.theme ?? "", 2.174, width: width, leading: 1.15)) + 1.5 * type
    }

    private func list(of sheet: HandoutSheet) -> Double {
        let own = sheet.exercises.map { row($0, $0.lengths) }
        let always = sheet.everyPart.flatMap { part in part.exercises.map { row($0, $0.lengths) } }
        return heading + (own + always).reduce(0, +)
    }

    private func row(_ exercise: HandoutExercise, _ lengths: [String]) -> Double {
        let most = Self.width / 2
        let column = min(most, Double(lengths.map(\.count).max() ?? 0) * 0.6 * type)
        let name = text(exercise.title, title, width: Self.width - column - 1.2 * type, leading: 1.3)
        let below = [
            exercise.next, hasSummaries ? exercise.summary : nil, hasReasons ? exercise.why : nil, exercise.whenNot,
        ].compactMap { $0 }
        return max(name, lengths.reduce(0) { $0 + text($1, width: most) })
            + below.reduce(padding * type) { $0 + text($1) }
    }

    private func informal(of sheet: HandoutSheet) -> Double {
        sheet.informal.map { 2 * type + heading + text($0, width: Self.width - 3 * type) } ?? 0
    }

    private func days(of sheet: HandoutSheet) -> Double {
        heading + (3.2 + 0.4 + 1.45 + 0.5) * type + text(sheet.phrase("ark-kryss-hjelp"), 0.87)
    }

    private func footer(of sheet: HandoutSheet) -> Double {
        let code = Double(sheet.codeWidth)
        let width = Self.width - code - 1.2 * type
        let help = text(sheet.phrase("ark-lytt-hjelp"), width: width) + text(sheet.address, width: width)
        return max(
            code,
            heading + help + 0.5 * type + text(sheet.phrase("ark-trost"), 0.87, width: width)
                + text(sheet.contact ?? "", 0.87, width: width)
                + text(sheet.isSynthetic ? sheet.phrase("stemme-data") : "", 0.87, width: width))
    }
}

extension HandoutSheet {
    /// One of its texts.
    fileprivate func phrase(_ name: String) -> String { text[name] as? String ?? "" }
}

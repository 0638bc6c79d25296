internal import GuideCourse
package import GuideText

/// Why there is no calendar of a start or a time.
package enum ScheduleMistake: Error, Equatable {
    /// The first day is no date.
    case start(String)
    /// The first day is in a year that no calendar is made for.
    case year(String)
    /// The time is not a time of day.
    case time(String)

    /// What is wrong, and how it is written.
    package func message(in language: MessageLanguage) -> String {
        switch self {
        case .start(let written):
            Bilingual(
                nb: "«{skrevet}» er ingen dato. Skriv den første dagen som {dag}.",
                en: "'{skrevet}' is no date. Write the first day as {dag}.")(
                    language, ["skrevet": written, "dag": DayGuess.day(in: written) ?? "2027-01-11"])
        case .year(let written):
            Bilingual(
                nb: "«{skrevet}» er utenfor det kalenderen kan ha. Velg en første dag fra {fra} til {til}.",
                en: "'{skrevet}' is beyond what the calendar can hold. Choose a first day from {fra} to {til}.")(
                    language,
                    [
                        "skrevet": written, "fra": "\(Schedule.years.lowerBound)-01-01",
                        "til": "\(Schedule.years.upperBound)-12-31",
                    ])
        case .time(let written):
            Bilingual(
                nb: "«{skrevet}» er ikke noe klokkeslett. Skriv tiden som 08:30.",
                en: "'{skrevet}' is no time of day. Write it as 08:30.")(language, ["skrevet": written])
        }
    }
}

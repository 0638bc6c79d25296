/// Small course files for the examples of diagnostics. They name scripts of the course Nærvær, and those beside it.
enum CourseExample {
    /// A course of one week.
    static func week(_ lines: String, above: String = "") -> String {
        "tittel: Nærvær\n\(above)uker:\n  - uke: 1\n\(lines)"
    }

    /// A course of one track.
    static func track(_ lines: String) -> String { week("    spor:\n      - manus: \(lines)") }

    /// A script outside the course's folder, and the indent of what is said of it.
    static let graded = "../aktivitet/gradert-aktivitet\n        "
}

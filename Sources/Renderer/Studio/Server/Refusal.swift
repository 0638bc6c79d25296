internal import GuideSystem
internal import GuideText

/// Why a request of the page was not answered: a status of HTTP and what the page says to its user.
struct Refusal: Error {
    /// The status.
    let status: Int
    /// What the user reads.
    let message: Bilingual
    /// Values for the message's placeholders.
    var arguments: [String: String] = [:]

    /// A refusal that the user reads.
    init(_ status: Int, nb: String, en: String, _ arguments: [String: String] = [:]) {
        self.status = status
        message = Bilingual(nb: nb, en: en)
        self.arguments = arguments
    }

    /// A refusal in words that another room has.
    init(_ status: Int, _ message: Bilingual, _ arguments: [String: String]) {
        self.status = status
        self.message = message
        self.arguments = arguments
    }

    /// Something that is not there.
    static func missing(_ path: String) -> Refusal {
        Refusal(404, nb: "{path} finnes ikke lenger", en: "{path} is not there any more", ["path": path])
    }

    /// A path that leads out of the studio's folder, or to what the studio does not open.
    static func outside(_ path: String) -> Refusal {
        Refusal(403, nb: "{path} ligger utenfor mappen", en: "{path} lies outside the folder", ["path": path])
    }

    /// What the system hinders.
    static func system(_ failure: SystemFailure) -> Refusal {
        Refusal(
            500, nb: "det gikk ikke med {path}: \(failure.reason(.bokmål))",
            en: "that did not work for {path}: \(failure.reason(.english))",
            ["path": failure.path])
    }

    /// What another fault hinders.
    static func system(_ reason: String) -> Refusal {
        Refusal(500, nb: "det gikk ikke: {reason}", en: "that did not work: {reason}", ["reason": reason])
    }

    /// A request that this page does not send.
    static let malformed = Refusal(
        400, nb: "siden og programmet passer ikke sammen. Last siden på nytt",
        en: "the page and the program do not fit. Load the page again")
}

/// Which edition a file is. Editions are counted, because nothing that is published depends on a clock.
package struct PublishedEdition: Codable, Sendable, Equatable {
    /// Its number; a file that is another than before has a higher one.
    package let number: Int
    /// The digest of what it holds besides the number.
    package let digest: String

    /// An edition with its digest.
    package init(number: Int, digest: String) {
        self.number = number
        self.digest = digest
    }

    /// The edition that follows `previous`, and is at least `least`; the same where nothing has changed.
    init(digest: String, after previous: PublishedEdition?, least: Int = 0) {
        let next = previous.map { $0.digest == digest ? $0.number : max($0.number + 1, least) }
        self.init(number: next ?? least, digest: digest)
    }

    /// The edition; nil if its number is none that a list of ours has: anyone may have written it.
    var checked: PublishedEdition? { (0...Self.highest).contains(number) ? self : nil }

    /// The highest number: calendars read 32 bits.
    static let highest = 999_999_999
}

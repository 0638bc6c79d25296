/// Where a course is published, and what is chosen for it.
package struct PublicationSettings: Sendable, Equatable {
    /// The address of the published folder, without a slash at its end: `https://eksempel.no/naervaer`.
    package var baseURL: String
    /// The first day of the course as `2027-01-11`; nil for no calendar.
    package var start: String?
    /// The time of day to practise, as `08:30`.
    package var time: String
    /// Whether the feed asks directories not to list it.
    package var isUnlisted: Bool
    /// The length of the book in bytes; nil if none is made.
    package var bookBytes: Int?

    /// Choices for an address.
    package init(baseURL: String, start: String? = nil, time: String = "09:00", isUnlisted: Bool = true) {
        self.baseURL = baseURL
        self.start = start
        self.time = time
        self.isUnlisted = isUnlisted
    }

    /// The address of a file or page of the published folder.
    package func url(_ path: String) -> String { "\(baseURL)/\(path)" }
}

/// A file to be written into the published folder.
package struct PublishedFile: Sendable, Equatable {
    /// Its path in the folder.
    package var path: String
    /// Its content.
    package var bytes: [UInt8]

    /// A file with its content.
    package init(_ path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A file of text.
    package init(_ path: String, _ text: String) { self.init(path, bytes: Array(text.utf8)) }
}

extension PublishedCourse.Unit {
    /// The page of a week or day in the published folder.
    package var page: String { "\(folder).html" }
}

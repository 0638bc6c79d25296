/// A file in a book, before the book is packed.
struct BookEntry: Equatable {
    /// Its path in the book.
    let path: String
    /// What it holds.
    let content: Content

    /// What a file of a book holds.
    enum Content: Equatable {
        /// Bytes at hand.
        case bytes([UInt8])
        /// What a file holds whose path is given.
        case file(String)
    }
}

extension BookEntry {
    /// A file of text.
    init(_ path: String, _ text: String) {
        self.path = path
        content = .bytes(Array(text.utf8))
    }

    /// A copy of a file.
    init(_ path: String, file: String) {
        self.path = path
        content = .file(file)
    }
}

internal import CNorwegian

extension WordList {
    /// The list that ships.
    package static let norwegian: WordList = {
        // Safe: the symbol is a constant array of that many bytes, and they are copied.
        unsafe WordList(Array(UnsafeBufferPointer(start: norwegian_list_start(), count: norwegian_list_size)))
    }()
}

internal import CNorwegian

extension LetterModel {
    /// The model that ships, learnt by the program in `Learning/` from the lexicons that the project works with.
    package static let norwegian: LetterModel = {
        // Safe: the symbol is a constant array of that many bytes, and they are copied.
        let bytes = unsafe Array(UnsafeBufferPointer(start: norwegian_model_start(), count: norwegian_model_size))
        guard let model = LetterModelFile.read(bytes) else {
            preconditionFailure("The pronunciation model in this program is damaged.")
        }
        return model
    }()
}

extension WordList {
    /// The list that ships.
    package static let norwegian: WordList = {
        // Safe: as above.
        unsafe WordList(Array(UnsafeBufferPointer(start: norwegian_list_start(), count: norwegian_list_size)))
    }()
}

extension ToneRules {
    /// The rules that ship.
    package static let norwegian: ToneRules = {
        // Safe: as above.
        unsafe ToneRules(
            String(
                decoding: UnsafeBufferPointer(start: norwegian_tones_start(), count: norwegian_tones_size),
                as: UTF8.self))
    }()
}

internal import CNorwegian

extension LetterModel {
    /// The model that ships: learnt from the 30,525 words of the Norwegian pronunciation lexicon (NST, CC0) that the
    /// project works with, by the program in `Learning/`.
    package static let norwegian: LetterModel = {
        // Safe: the symbol is a constant array of that many bytes, and they are copied.
        let bytes = unsafe Array(UnsafeBufferPointer(start: norwegian_model_start(), count: norwegian_model_size))
        guard let model = LetterModelFile.read(bytes) else {
            preconditionFailure("The pronunciation model in this program is damaged.")
        }
        return model
    }()
}

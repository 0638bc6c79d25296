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

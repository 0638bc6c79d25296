internal import Mustache

extension MustacheTemplate {
    /// A template of the program's own, which the tests read: it cannot be wrong.
    init(builtIn text: String) {
        do {
            try self.init(string: text)
        } catch {
            preconditionFailure("A template of the program's own: \(error)")
        }
    }
}

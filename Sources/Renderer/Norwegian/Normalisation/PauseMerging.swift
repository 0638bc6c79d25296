/// Joins pauses that meet.
enum PauseMerging {
    private static let strength: [Character: Int] = [",": 1, ";": 2, ":": 2, ".": 3, "!": 4, "?": 5]

    /// Pauses at the beginning are dropped; of several in a row, the strongest is kept.
    static func merge(_ tokens: [SpokenToken]) -> [SpokenToken] {
        var result: [SpokenToken] = []
        for token in tokens {
            guard case .mark(let mark) = token else {
                result.append(token)
                continue
            }
            guard let last = result.last else { continue }
            if case .mark(let earlier) = last {
                if strength[mark, default: 0] > strength[earlier, default: 0] { result[result.count - 1] = token }
            } else {
                result.append(token)
            }
        }
        return result
    }
}

/// Old spellings of names.
enum Names {
    /// Names in which *aa* is no å.
    private static let kept: Set<String> = [
        "aaron", "saab", "isaac", "isaak", "afrikaans", "aachen", "baal", "kanaan", "haag", "maastricht", "saar",
        "saarland", "taavi", "aalto",
    ]

    /// The word in small letters, with å for the *aa* of names: *Haakon* is *håkon*.
    static func spelling(of word: String) -> String {
        let small = word.lowercased()
        guard word.utf8.first.map({ (65...90).contains($0) }) == true, small.contains("aa"), !kept.contains(small)
        else {
            return small
        }
        var result = ""
        var rest = Substring(small)
        while let first = rest.first {
            let isDouble = rest.hasPrefix("aa")
            result.append(isDouble ? "å" : first)
            rest = rest.dropFirst(isDouble ? 2 : 1)
        }
        return result
    }
}

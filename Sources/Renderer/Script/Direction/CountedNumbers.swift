/// Numbers that are counted, as authors write them to whoever reads aloud: `1, 2, 3, 4`, `fire – tre – to – én`, `tell til 10`.
struct CountedNumbers {
    /// The first number and the last; upwards or downwards.
    let first, last: Int

    /// The numbers of a text that holds nothing else; nil of any other text.
    init?(_ text: String) {
        guard text.utf8.count <= 80 else { return nil }
        var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let hasVerb = words.first.map(Self.verbs.contains) ?? false
        let isDown = words.contains(where: Self.downwards.contains)
        let isEnglish = words.first.map { $0.hasPrefix("count") } ?? false
        words.removeAll {
            Self.passing.contains($0) || hasVerb && Self.directions.contains($0) || isEnglish && $0 == "to"
        }
        let numbers = words.compactMap { Int($0) ?? NumberWords.digits($0).flatMap { Int($0) } }
        guard numbers.count == words.count, let end = numbers.last,
            numbers.allSatisfy({ 0...Limits.highestNumber ~= $0 })
        else { return nil }
        if numbers.count >= 3 {
            // `10 … 9 … 8` goes on from number to number; `2, 4, 6` is something else.
            guard abs(numbers[1] - numbers[0]) == 1,
                zip(numbers, numbers.dropFirst()).allSatisfy({ $1 - $0 == numbers[1] - numbers[0] })
            else { return nil }
            (first, last) = (numbers[0], end)
        } else {
            guard hasVerb, let begin = numbers.first else { return nil }
            let (low, high) = numbers.count == 1 ? (1, end) : (begin, end)
            (first, last) = isDown && low < high ? (high, low) : (low, high)
        }
        guard first != last, abs(first - last) < Limits.strikes else { return nil }
    }

    /// The direction, whose beat is a guess.
    var understanding: StageDirection.Understanding {
        StageDirection.Understanding(.count(from: first, to: last), isSure: false)
    }

    private static let verbs: Set = [
        "tell", "telle", "teller", "telling", "nedtelling", "count", "counting", "countdown",
    ]
    private static let downwards: Set = ["ned", "nedover", "nedtelling", "countdown", "down", "baklengs", "backwards"]
    /// Words that change nothing.
    private static let passing: Set = verbs.union(downwards).union([
        "rolig", "sakte", "langsomt", "høyt", "inni", "deg", "og", "and", "sammen", "slowly", "aloud", "together", "så",
    ])
    /// Words between two numbers. `to` is a number in Norwegian.
    private static let directions: Set = ["til", "fra", "opp", "from", "up"]
}

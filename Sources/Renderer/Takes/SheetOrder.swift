/// The lines of an exercise in the order of its script, made of what its variants say: a line that only the long one has stands
/// where that one says it, among the lines of the others.
struct SheetOrder {
    /// Each line once; those of a chapter together.
    var lines: [SheetLine] {
        var chapters: [String] = []
        for line in merged where !chapters.contains(line.chapter) { chapters.append(line.chapter) }
        return chapters.flatMap { chapter in merged.filter { $0.chapter == chapter } }
    }

    private var merged: [SheetLine] = []

    /// Puts what another variant says among the lines that are there: after the line that is said before it, and before the
    /// next that is there already.
    mutating func merge(_ variant: [SheetLine]) {
        var places = places
        var said = -1
        for (index, line) in variant.enumerated() {
            if let place = places[line.id] {
                said = max(said, place)
                continue
            }
            let next = variant[(index + 1)...].lazy.compactMap { places[$0.id] }.first { $0 > said }
            said = next ?? merged.count
            merged.insert(line, at: said)
            places = self.places
        }
    }

    private var places: [LineID: Int] {
        Dictionary(merged.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    }
}

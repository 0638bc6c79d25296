/// Charged atoms: `Ca²⁺` is *kalsium to pluss*.
enum IonReading {
    private static let names = [
        "Na": "natrium", "K": "kalium", "Ca": "kalsium", "Mg": "magnesium", "Cl": "klor", "Fe": "jern", "Zn": "sink",
        "Li": "litium", "H": "hydrogen", "Cu": "kobber",
    ]

    /// Reads such an atom at the cursor; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let name = cursor.word().flatMap({ names[$0] }) else { return nil }
        let charge = cursor.raised(1).flatMap { Int($0) }
        let place = charge == nil ? 1 : 2
        guard let sign = cursor.peek(place), !sign.isApart,
            let word = ["+": "pluss", "-": "minus", "−": "minus"][sign.text],
            charge != nil || sign.kind == .raised || sign.written != sign.text
        else { return nil }
        cursor.advance(place + 1)
        return SpokenToken.words(
            [name, charge.map { Cardinals.words($0) }, word].compactMap { $0 }.joined(separator: " "))
    }
}

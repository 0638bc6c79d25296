internal import GuideLibrary
internal import GuideScript

/// The variants that a shell may offer after `--variant`: those of the scripts on the same line.
enum VariantCompletion {
    /// The names in the heads of all scripts among some words.
    static func variants(of words: [String]) -> [String] {
        var names: [String] = []
        for path in words where path.hasSuffix(".pust") {
            guard let bytes = try? ScriptReading.bytes(of: path) else { continue }
            for variant in ScriptHead(bytes, name: path).variants where !names.contains(variant.name) {
                names.append(variant.name)
            }
        }
        return names
    }
}

internal import GuideSystem
internal import GuideText

/// Finds the file that was probably meant when no file has the name that was written.
package enum NearFile {
    /// The path of a file in the same folder with nearly the same name, or the same in other letters, or of one with that name in
    /// the root; nil if there is none.
    package static func path(near path: String, below root: String = "") -> String? {
        let place = root.isEmpty ? path : "\(root)/\(path)"
        let name = FilePath(path).name
        let bare = bare(name)
        if bare != name, !bare.isEmpty, FileStatus(of: place.dropLast(name.count) + bare) != nil {
            return path.dropLast(name.count) + bare
        }
        let names = Folder.neighbours(of: place)
        if !name.isEmpty, let near = near(name, among: names), near != name { return path.dropLast(name.count) + near }
        return path != name && FileStatus(of: root.isEmpty ? name : "\(root)/\(name)")?.isRegular == true ? name : nil
    }

    /// The course file that a folder seems to have under another name than `file`: `kurs.yaml`, `Kurs.yml`, `kurs.yml.txt`.
    package static func courseFile(in folder: String, besides file: String) -> String? {
        let names = Folder.names(in: folder.isEmpty ? "." : folder).sorted()
        return names.first { name in
            let small = name.lowercased()
            return name != file && small.hasPrefix("kurs")
                && [
                    "kurs.yaml", "kurs.yml", "kurs.yml.txt", "kurs.yaml.txt", "kurs.txt", "kurs (1).yml",
                    "kurs.yml.yml",
                ]
                .contains(small)
        }
    }

    /// A name without what is often copied along with it: quotation marks of a word processor, and what is in round brackets
    /// before the ending or at the end, as in `Ro (5 min)`.
    private static func bare(_ name: String) -> String {
        let plain = name.filter { !"“”„«»‘’\"".contains($0) }
        guard let open = plain.firstIndex(of: "("), let close = plain[open...].firstIndex(of: ")") else { return plain }
        let before = plain[..<open].reversed().drop { $0 == " " }.reversed()
        return String(before) + String(plain[plain.index(after: close)...])
    }

    /// `ro.pust` of `ro.PUST`, `ro.wav`, `ro kort` and `manus ro`, which course files name with `.pust` behind them.
    private static func script(meantBy name: String, among names: [String]) -> String? {
        var stems = [name]
        if let point = name.lastIndex(of: "."), name.distance(from: point, to: name.endIndex) <= 5 {
            stems.append(String(name[..<point]))
        }
        let words = name.split(separator: " ").map(String.init)
        if words.count > 1 {
            if ["kort", "lang", "middels", "short", "long"].contains(words[words.count - 1]) {
                stems.append(words.dropLast().joined(separator: " "))
            }
            if ["manus", "script", "spor", "øvelse"].contains(words[0]) {
                stems.append(words.dropFirst().joined(separator: " "))
            }
        }
        return stems.dropFirst().lazy.compactMap { stem in names.first { $0.lowercased() == stem + ".pust" } }.first
    }

    private static func near(_ name: String, among names: [String]) -> String? {
        let bare = bare(name).lowercased()
        if let same = names.first(where: { $0.lowercased() == bare }) { return same }
        // A text that was meant to be the script beside it.
        let before = bare.split(separator: ".").dropLast().joined(separator: ".")
        if !before.isEmpty, [".txt", ".md", ".docx", ".doc", ".odt", ".rtf"].contains(where: bare.hasSuffix),
            let script = names.first(where: { $0.lowercased() == before + ".pust" })
        {
            return script
        }
        if let script = script(meantBy: before, among: names) { return script }
        let ending = name.split(separator: ".").last.map { ".\($0)" } ?? ""
        // Only a file of the same kind is meant; a missing or other ending is another matter.
        let alike = names.filter { $0.lowercased().hasSuffix(ending.lowercased()) }
        let stems = alike.map { String($0.dropLast(ending.count)) }
        let stem = String(name.dropLast(ending.count))
        return Spelling.nearest(to: stem, among: stems).map { $0 + ending.lowercased() }.flatMap { near in
            alike.first { $0.lowercased() == near.lowercased() }
        }
    }
}

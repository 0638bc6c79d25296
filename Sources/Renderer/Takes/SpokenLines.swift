internal import Foundation
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideTimeline

/// The lines of all scripts of a folder: a recording is an orphan only if no script has its line.
package enum SpokenLines {
    /// The keys of all lines in all variants of the scripts in a folder and, if `isDeep`, below it. What cannot be read says
    /// nothing.
    package static func keys(in folder: String, isDeep: Bool) -> Set<String> {
        var keys: Set<String> = []
        for script in scripts(in: folder.isEmpty ? "." : folder, isDeep) {
            guard let parsed = try? ScriptReading.read(script) else { continue }
            for variant in parsed.script.variants {
                let sentences = Outline(of: parsed.script, variant: variant).segments.flatMap(\.content.sentences)
                keys.formUnion(sentences.map { LineID($0.spoken).key })
            }
        }
        return keys
    }

    private static func scripts(in folder: String, _ isDeep: Bool) -> [String] {
        Folder.names(in: folder).sorted().flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            // A link may lead around in a circle.
            if isDeep, FileStatus(of: path)?.isRegular == false, Folder.isThere(path), !isLink(path) {
                return name.hasPrefix(".") ? [] : scripts(in: path, isDeep)
            }
            return name.hasSuffix(".pust") ? [path] : []
        }
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}

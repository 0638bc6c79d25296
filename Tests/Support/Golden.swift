internal import Foundation

/// Expected results that are beside their inputs in files: written by the program, read through by people, and compared.
package enum Golden {
    /// Whether the tests write what comes out instead of comparing it: `make golden` asks for that.
    package static var isRenewed: Bool { ProcessInfo.processInfo.environment["PUSTEROM_RENEW_GOLDEN"] != nil }

    /// The folder of all golden folders.
    package static var root: String { Repository.root + "/Tests/Golden" }

    /// The folders of a kind, one for each case, sorted.
    package static func cases(of kind: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(kind)")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// What a file should hold: what it holds, or when the files are renewed, `text`, which is written to it.
    package static func expected(_ path: String, _ text: String) throws -> String {
        if isRenewed { try text.write(toFile: path, atomically: true, encoding: .utf8) }
        return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}

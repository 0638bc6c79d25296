internal import CStudio
internal import Glibc
internal import GuideSystem
internal import GuideText

/// The files that the page is made of: those in the program, and the code editor's where Debian puts them.
package struct StudioFiles: Sendable {
    /// Where Debian's `libjs-codemirror` lies.
    package static let standardEditorFolder = "/usr/share/javascript/codemirror"

    private let language: MessageLanguage
    private let editorFolder: String

    /// The only files of the editor that are given out, by their address below `/editor/`.
    private static let editorFiles = [
        "lib/codemirror.js", "lib/codemirror.css", "addon/hint/show-hint.js", "addon/hint/show-hint.css",
        "addon/selection/active-line.js", "addon/search/searchcursor.js", "addon/mode/simple.js",
    ]

    /// The page in a language, with the editor of a folder.
    init(language: MessageLanguage, editorFolder: String) {
        self.language = language
        self.editorFolder = editorFolder
    }

    /// Whether the code editor is installed where it should be.
    package static func hasEditor(in folder: String) -> Bool {
        editorFiles.allSatisfy { FileStatus(of: Folder.realPath("\(folder)/\($0)") ?? "") != nil }
    }

    /// A file by its address.
    func file(_ path: String) -> (bytes: [UInt8], type: String)? {
        if path == "/" { return (page, "text/html; charset=utf-8") }
        if path.hasPrefix("/editor/") {
            let name = String(path.dropFirst("/editor/".utf8.count))
            guard Self.editorFiles.contains(name), let bytes = try? BoundedFile.bytes(of: "\(editorFolder)/\(name)")
            else { return nil }
            return (bytes, Self.type(of: name))
        }
        let name = String(path.dropFirst())
        guard !Self.inner.contains(name), let bytes = Self.all[name] else { return nil }
        return (bytes, Self.type(of: name))
    }

    /// The page itself, in a language, with or without a code editor.
    private var page: [UInt8] {
        let hasEditor = Self.hasEditor(in: editorFolder)
        let editor = Self.editorFiles.map { name in
            name.hasSuffix(".css")
                ? "<link rel=\"stylesheet\" href=\"/editor/\(name)\">"
                : "<script defer src=\"/editor/\(name)\"></script>"
        }
        let text = String(decoding: Self.all["studio.html"] ?? [], as: UTF8.self)
            .replacing("{{language}}", with: language.rawValue)
            .replacing("{{editor}}", with: hasEditor ? editor.joined(separator: "\n") : "")
        return Array(text.utf8)
    }

    private static func type(of name: String) -> String {
        let types = ["js": "text/javascript", "css": "text/css", "svg": "image/svg+xml", "json": "application/json"]
        return types[String(name.split(separator: ".").last ?? "")] ?? "text/html; charset=utf-8"
    }

    /// Files that the page does not ask for.
    private static let inner: Set = ["studio.html", OwnWords.fileName]

    /// The bytes of one of the program's own files.
    static func bytes(of name: String) -> [UInt8]? { all[name] }

    /// The bytes of the program's own files, by name.
    private static let all: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for index in 0..<studio_file_count {
            // Safe: every index below the count has a file, whose name is terminated and whose bytes are constant.
            guard let file = unsafe studio_file_at(index)?.pointee, let name = unsafe file.name else { continue }
            let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
            files[unsafe String(cString: name)] = bytes
        }
        return files
    }()
}

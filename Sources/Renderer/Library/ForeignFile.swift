internal import Glibc
internal import GuideSystem
internal import GuideScript
package import GuideText

/// What is at a path that was named as a script but is not one.
package enum ForeignFile: Sendable, Equatable {
    /// A document of Word's, by its present or its old format.
    case word
    /// A text document of LibreOffice's and others.
    case openDocument
    /// Rich Text Format.
    case richText
    /// Portable Document Format.
    case pdf
    /// Sound.
    case sound
    /// A picture.
    case picture
    /// A course file, or a folder that holds one.
    case course
    /// A lexicon.
    case lexicon
    /// A folder without a course file.
    case folder

    /// What is at a path; nil for a script, for anything that may be one, and for what cannot be opened.
    package static func recognise(_ path: String) -> ForeignFile? {
        if Folder.isThere(path) {
            return FileStatus(of: "\(path)/\(ScriptFolder.courseFile)") == nil ? .folder : .course
        }
        let name = FilePath(path).name.lowercased()
        if name == LexiconFile.name { return .lexicon }
        if name.hasSuffix(".yml") || name.hasSuffix(".yaml") { return .course }
        guard let file = try? Descriptor(open: path, O_RDONLY | O_NONBLOCK),
            let head = try? file.read(upTo: Self.headLength)
        else { return nil }
        return recognise(head)
    }

    /// Bytes at a file's beginning that show what it is.
    private static let headLength = 256

    /// What bytes begin as.
    private static func recognise(_ head: [UInt8]) -> ForeignFile? {
        switch FileSignature(of: head) {
        case .pdf: return .pdf
        case .richText: return .richText
        case .compound: return .word
        case .zip:
            let text = String(decoding: head, as: UTF8.self)
            return text.contains("mimetypeapplication/vnd.oasis.opendocument") ? .openDocument : .word
        case .riff, .taggedMP3, .flac, .ogg: return .sound
        case .png, .jpeg: return .picture
        case nil: return head.starts(with: Array("ID3".utf8)) && head.contains(0) ? .sound : nil
        }
    }

    /// What it is, for the beginning of a message.
    package var description: Bilingual {
        switch self {
        case .word: Bilingual(nb: "et Word-dokument", en: "a Word document")
        case .openDocument: Bilingual(nb: "et OpenDocument-dokument", en: "an OpenDocument text")
        case .richText: Bilingual(nb: "et RTF-dokument", en: "an RTF document")
        case .pdf: Bilingual(nb: "en PDF", en: "a PDF")
        case .sound: Bilingual(nb: "en lydfil", en: "a sound file")
        case .picture: Bilingual(nb: "et bilde", en: "a picture")
        case .course: Bilingual(nb: "et kurs", en: "a course")
        case .lexicon: Bilingual(nb: "en uttaleliste", en: "a pronunciation lexicon")
        case .folder: Bilingual(nb: "en mappe uten kurs", en: "a folder without a course")
        }
    }

    /// What its author can do.
    package var hint: Bilingual {
        switch self {
        case .word, .openDocument:
            Bilingual(
                nb: "`pusterom import` gjør .docx og .odt om til et manus",
                en: "`pusterom import` makes a script from a .docx or .odt")
        case .richText:
            Bilingual(
                nb: "Lagre det som Word-dokument (.docx), og bruk `pusterom import`",
                en: "Save it as a Word document (.docx), and use `pusterom import`")
        case .pdf:
            Bilingual(
                nb: "Kopier teksten over i en ny fil med endelsen .pust",
                en: "Copy its text into a new file with the ending .pust")
        case .sound:
            Bilingual(
                nb: "I et manus spiller du den med `[lyd regn.wav]`",
                en: "In a script you play it with `[sound rain.wav]`")
        case .picture:
            Bilingual(
                nb: "Et manus er ren tekst, med endelsen .pust", en: "A script is plain text, with the ending .pust")
        case .course:
            Bilingual(
                nb: "Hele kurs brukes med `pusterom build`, `check`, `preview`, `manus` og `publish`",
                en: "Whole courses are for `pusterom build`, `check`, `preview`, `manus` and `publish`")
        case .lexicon:
            Bilingual(
                nb: "Den blir lest sammen med manusene i samme mappe. Skriv navnet på et av dem",
                en: "It is read together with the scripts of its folder. Write the name of one of them")
        case .folder:
            Bilingual(
                nb: "Skriv navnet på et manus (.pust) i den", en: "Name one of the scripts (.pust) in it")
        }
    }
}

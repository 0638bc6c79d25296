internal import GuideCourse
internal import GuideSystem
internal import Mustache

/// A course as a book in which text and sound go together (EPUB 3 with media overlays): reading systems mark each sentence
/// while it is said. It has the shortest track of every exercise, silences and all.
package enum Book {
    /// The name of the book's file.
    package static let path = "bok.epub"

    /// All files of the book, in the order that a book must have; sound is copied from the published folder, `folder`. `edition`
    /// is the number of the book's edition, from 0.
    static func entries(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, in folder: String, cover: [UInt8]?,
        edition: Int = 0
    ) -> [BookEntry] {
        let view = BookView(Publication(course, settings, theme), hasCover: cover != nil, edition: edition)
        func page(_ name: String, _ template: String, _ view: Any) -> BookEntry {
            BookEntry("EPUB/\(name)", MustacheTemplate(builtIn: template).render(view))
        }
        let first = [
            BookEntry("mimetype", "application/epub+zip"), BookEntry("META-INF/container.xml", BookTemplates.container),
            page("bok.opf", BookTemplates.package, view), page("innhold.xhtml", BookTemplates.contents, view),
            page("vandrer.xhtml", BookTemplates.wandering, view), page("bok.css", BookTemplates.style, view),
        ]
        let written = view.written.map { page("\($0.id).xhtml", BookTemplates.text, $0) }
        let parts = written + view.parts.map { page("\($0.id).xhtml", BookTemplates.part, $0) }
        let tracks = view.pages.flatMap { track in
            [
                page("\(track.id).xhtml", BookTemplates.page, track),
                page("\(track.id).smil", BookTemplates.overlay, BookOverlay(track)),
                BookEntry("EPUB/\(track.sound)", file: "\(folder)/\(track.sound)"),
            ]
        }
        return first + (cover.map { [BookEntry(path: "EPUB/omslag.png", content: .bytes($0))] } ?? []) + parts + tracks
    }
}

extension Book {
    /// The digest of all that a book holds but the number of its edition.
    static func digest(_ entries: [BookEntry], of course: PublishedCourse) -> Digest {
        let tracks = course.units.flatMap(\.exercises).flatMap(\.tracks)
        let sounds = Dictionary(tracks.map { ("EPUB/\($0.audio.path)", $0.audio.sha256) }) { first, _ in first }
        var hasher = DigestHasher()
        for entry in entries {
            hasher.add(entry.path)
            switch entry.content {
            case .bytes(let bytes):
                hasher.add(bytes.count)
                hasher.add(bytes)
            case .file: hasher.add(sounds[entry.path] ?? "")
            }
        }
        return hasher.finish()
    }
}

/// A page to read.
struct BookText {
    let id: String
    let title: String
    let body: String
    let hasDrawing: Bool

    init(id: String, _ page: CoursePage) {
        (self.id, title, body) = (id, page.title, Markdown.html(page.text))
        hasDrawing = body.contains("<svg")
    }
}

/// A week or day of the book.
struct BookUnit {
    let id: String
    let text: [String: Any]
    let heading: String
    let informal: String?
    let body: String?
    let hasDrawing: Bool
    let hasPages: Bool
    let pages: [BookPage]

    init(_ unit: PublishedCourse.Unit, _ publication: Publication, number: Int, pages: [BookPage]) {
        id = "del-\(number)"
        text = publication.theme.text.values
        heading = publication.heading(of: unit)
        informal = unit.informal
        body = unit.text.map { Markdown.html($0) }
        hasDrawing = body?.contains("<svg") ?? false
        hasPages = !pages.isEmpty
        self.pages = pages
    }
}

/// The sound of a page, clip by clip.
struct BookOverlay {
    let id: String
    let page: String
    let sound: String
    let clips: [BookClip]

    init(_ track: BookPage) {
        (id, page, sound, clips) = (track.id, track.id, track.sound, track.clips)
    }
}

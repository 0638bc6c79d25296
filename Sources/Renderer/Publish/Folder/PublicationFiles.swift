/// All that is handed out of a course besides its sound.
package enum PublicationFiles {
    /// Every file, sorted by path; the same course, settings and theme always give the same bytes. `previous` is the plan that lies
    /// in the folder already.
    package static func all(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, replacing previous: [UInt8]? = nil,
        besides: [String] = []
    ) throws(PublicationFailure) -> [PublishedFile] {
        var others = Feed.files(of: course, settings, theme: theme)
        do throws(CairoFailure) { others += try Cover.files(of: course) } catch { throw .cover(error) }
        do throws(PlanMistake) {
            others += try Plan.files(of: course, settings, theme: theme, replacing: previous)
        } catch { throw .plan(error) }
        do throws(QRCodeFailure) {
            others += try Handout.files(of: course, settings, theme: theme)
        } catch { throw .handout(error) }
        let pages = ListeningPages.files(of: course, settings, theme: theme, others: others, besides: besides)
        return (pages + others).sorted { $0.path < $1.path }
    }
}

/// Why the files of a course cannot be made.
package enum PublicationFailure: Error, Equatable {
    /// The cover cannot be drawn.
    case cover(CairoFailure)
    /// There is no plan of this start or time.
    case plan(PlanMistake)
    /// The address of a week fits into no QR code.
    case handout(QRCodeFailure)
}

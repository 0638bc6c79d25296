internal import GuideCourse
internal import GuideEditing
internal import GuideProduction
internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// A course that is to be published.
struct PublishForm: Decodable, Sendable {
    var course: String
    /// The address that it will have; empty: only to be looked at here.
    var address: String
}

extension Workshop {
    /// Begins a publication into a folder of the course's name in `Utgitt`.
    func publish(_ form: PublishForm) throws(Refusal) -> WorkDocument {
        let course = try buildable(form.course)
        let name = course.plan.name(in: course.folder)
        let here = "\(preview)/\(name)"
        let address: String
        do throws(BaseURL.Failure) { address = try BaseURL.read(form.address.isEmpty ? here : form.address) } catch {
            throw Refusal(
                422, nb: "adressen {url} {reason}", en: "the address {url} {reason}",
                ["url": form.address, "reason": error.reason(language)])
        }
        var publication = CoursePublication(
            course.plan, in: course.folder, to: PublishedFolder("\(folder.published)/\(name)"),
            PublicationSettings(baseURL: address), try environment(of: course.plan.course))
        publication.printing = .off
        publication.executable = settings.executable
        let job = try begin(Job(.publish, of: form.course)) { [self, publication] job in
            do throws(PublishingFailure) {
                _ = try publication.run(
                    jobs: settings.workers, compiler: voices(of: course.plan.course), progress: job.progress,
                    whenBusy: { false }, report: { _ in })
                job.end(
                    .done,
                    Bilingual(
                        nb: "Utgitt. Mappen {path} kan legges på nettstedet slik den er.",
                        en: "Published. The folder {path} can be put on the web site as it is.")(
                            language, ["path": "\(folder.published)/\(name)"]),
                    address: "\(here)/")
            } catch {
                end(job, error)
            }
        }
        return job.document
    }

    private func end(_ job: Job, _ failure: PublishingFailure) {
        switch failure {
        case .build(let failure): end(job, failure)
        case .speech(let failure): end(job, BuildFailure.speech(failure))
        case .interrupted: end(job, BuildFailure.interrupted)
        case .mistakes(let diagnostics):
            job.end(
                .failed,
                Bilingual(
                    nb: "Kurset har feil, og er ikke utgitt. Rett dem og prøv igjen.",
                    en: "The course has mistakes, and was not published. Mend them and try again.")(language),
                remarks: diagnostics.map { Remark($0, in: folder, language) })
        default: job.end(.failed, "\(failure)")
        }
    }
}

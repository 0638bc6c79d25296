internal import ArgumentParser
internal import GuideLibrary
internal import GuideProduction
internal import GuidePublish
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

extension Console {
    /// Reports why a course was not published, and returns the error that ends the program.
    func exit(
        for failure: PublishingFailure, of publication: CoursePublication, _ engine: EngineChoice?
    ) -> ExitCode {
        let path = publication.folder.path
        switch failure {
        case .folder(let conflict): return exit(for: conflict, publication)
        case .busy:
            return fail(
                .busy,
                Bilingual(
                    nb: "en annen utgivelse pågår i {path}. Vent til den er ferdig, eller velg en annen mappe med --to",
                    en:
                        "another publication is running in {path}. Wait until it has finished, or choose another folder with --to"
                ), ["path": path])
        case .mistakes(let errors):
            tell(errors)
            tell(
                Bilingual(
                    nb:
                        "kurset har feil, og ingenting er gitt ut. Rett dem, og gi ut på nytt. Det som var gitt ut før, er som det var",
                    en:
                        "the course has errors, and nothing was published. Correct them, and publish again. What was published before is as it was"
                ))
            return ExitStatus.of(errors).exit
        case .speech(let failure): return exit(for: failure, engine)
        case .build(let failure): return exit(for: failure, option: "--to")
        case .track(let path):
            return fail(
                .inputOutput,
                Bilingual(
                    nb: "{path} mangler eller kan ikke leses. Slett mappen den ligger i, og gi ut på nytt",
                    en: "{path} is missing or cannot be read. Delete the folder that it is in, and publish again"),
                ["path": "\(publication.folder.path)/\(path)"])
        case .cover(let failure):
            return fail(
                .software,
                Bilingual(nb: "omslaget kan ikke tegnes: {reason}", en: "the cover cannot be drawn: {reason}"),
                ["reason": "\(failure)"])
        case .schedule(let mistake): return exit(for: mistake)
        case .handout:
            return fail(
                .usage,
                Bilingual(
                    nb: "--base-url {url} er for lang for en QR-kode. Velg en kortere adresse",
                    en: "--base-url {url} is too long for a QR code. Choose a shorter address"),
                ["url": publication.settings.baseURL])
        case .book(let failure):
            return fail(
                .inputOutput,
                Bilingual(nb: "boken kan ikke skrives: {reason}", en: "the book cannot be written: {reason}"),
                ["reason": "\(failure)"])
        case .system(let failure): return exit(for: failure, option: "--to")
        case .interrupted: return ExitStatus.interrupted.exit
        }
    }

    /// Reports a calendar that cannot be made.
    func exit(for mistake: ScheduleMistake) -> ExitCode {
        fail(.usage, Bilingual(nb: "{text}", en: "{text}"), ["text": mistake.message(in: language)])
    }
}

extension Console {
    private func exit(for conflict: FolderConflict, _ publication: CoursePublication) -> ExitCode {
        let path = publication.folder.path
        switch conflict {
        case .holdsCourse:
            return fail(
                .cannotCreate,
                Bilingual(
                    nb: "{path} inneholder selve kurset ({course}). Velg en egen mappe med --to",
                    en: "{path} contains the course itself ({course}). Choose a separate folder with --to"),
                ["path": path, "course": publication.course.file])
        case .otherCourse(let other):
            return fail(
                .cannotCreate,
                Bilingual(
                    nb:
                        "{path} har kurset «{other}» fra før, og dette heter «{name}». Velg en annen mappe med --to. Er det samme kurs med nytt navn, så skriv `mappe: {other}` i kurs.yml",
                    en:
                        "{path} already has the course “{other}”, and this one is called “{name}”. Choose another folder with --to. If it is the same course with a new name, write `mappe: {other}` in kurs.yml"
                ), ["path": path, "other": other, "name": publication.name])
        case .conflictingFile(let file):
            return fail(
                .cannotCreate,
                Bilingual(
                    nb:
                        "{path} finnes fra før og er ikke laget av publish. Flytt den, eller velg en annen mappe med --to",
                    en: "{path} exists already and was not made by publish. Move it, or choose another folder with --to"
                ),
                ["path": "\(path)/\(file)"])
        }
    }
}

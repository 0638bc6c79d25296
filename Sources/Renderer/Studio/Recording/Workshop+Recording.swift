internal import Glibc
internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText

extension Workshop {
    /// The lines of a script with their recordings.
    func sheet(_ name: String) throws(Refusal) -> SheetDocument {
        let room = try recordingRoom(name)
        let review: TakeReview
        do throws(SystemFailure) { review = try TakeReview(room.sheet, recordIn: room.shelf) } catch {
            throw .system(error)
        }
        return SheetDocument(
            title: room.title,
            lines: review.entries.map { entry in
                line(entry.line, entry.take, room.sheet.takes[entry.line.id.key], room)
            })
    }

    /// Keeps a recording of a line, and returns how good it is.
    func keepTake(_ name: String, _ key: String, _ bytes: [UInt8]) throws(Refusal) -> SheetDocument.Line {
        let room = try recordingRoom(name)
        let line = try room.line(key)
        guard Self.isRecording(bytes) else { throw Self.foreign }
        let history = TakeHistory(folder, shelf: room.shelf, of: line.id)
        let path = "\(room.shelf)/\(line.id).wav"
        do throws(SystemFailure) {
            try room.sheet.record(in: room.shelf)
            try history.put(bytes)
            return self.line(
                line, TakeReview.examine(Take(path: path, digest: Digest(of: bytes)), line),
                Take(path: path, digest: Digest(of: bytes)), room)
        } catch {
            throw .system(error)
        }
    }

    /// Tells how good a recording is that only tries the microphone; nothing of it is kept.
    func tryMicrophone(_ bytes: [UInt8]) throws(Refusal) -> SheetDocument.Take {
        guard Self.isRecording(bytes) else { throw Self.foreign }
        do throws(SystemFailure) {
            let scratch = try ScratchFolder("pusterom-prove-")
            let path = "\(scratch.path)/prove.wav"
            try Descriptor(open: path, O_WRONLY | O_CREAT).write(bytes)
            let take = Take(path: path, digest: Digest(of: bytes))
            return SheetDocument.Take(TakeReview.examine(take), take, language)
        } catch {
            throw .system(error)
        }
    }

    /// The earlier recordings of a line.
    func takeHistory(_ name: String, _ key: String) throws(Refusal) -> [VersionEntry] {
        let room = try recordingRoom(name)
        return TakeHistory(folder, shelf: room.shelf, of: try room.line(key).id).former
    }

    /// The file of a line's recording, or of an earlier one.
    func takeSound(_ name: String, _ key: String, version: String?) throws(Refusal) -> [UInt8] {
        let room = try recordingRoom(name)
        let line = try room.line(key)
        let history = TakeHistory(folder, shelf: room.shelf, of: line.id)
        let path: String?
        if let version { path = history.path(of: version) } else { path = room.sheet.takes[key]?.path }
        guard let path else { throw .missing(line.written) }
        do throws(SystemFailure) { return try BoundedFile.bytes(of: path, limit: StudioRoute.takeLimit * 2) } catch {
            throw .system(error)
        }
    }

    /// Puts an earlier recording back, or takes the present one away; what was there is kept.
    func chooseTake(_ form: TakeForm) throws(Refusal) -> SheetDocument.Line {
        let room = try recordingRoom(form.path)
        let line = try room.line(form.line)
        let history = TakeHistory(folder, shelf: room.shelf, of: line.id)
        do throws(SystemFailure) {
            if let version = form.version {
                guard let path = history.path(of: version) else { throw SystemFailure(code: 2, operation: "open") }
                try history.put(try BoundedFile.bytes(of: path, limit: StudioRoute.takeLimit * 2))
            } else {
                try history.put(nil)
            }
        } catch {
            throw .system(error)
        }
        let path = "\(room.shelf)/\(line.id).wav"
        let take = (try? Digest(ofFile: path)).map { Take(path: path, digest: $0) }
        return self.line(line, take.map { TakeReview.examine($0, line) }, take, room)
    }

    /// Cuts one long recording into the lines of a script, or only into those without a recording.
    func split(_ question: Question) throws(Refusal) -> SplitOutcome {
        let room = try recordingRoom(question.value("path"), isSketched: true)
        guard let file = question.file else { throw .malformed }
        let isPartial = question.values["missing"] == "1"
        let lines = isPartial ? room.sheet.missing : room.sheet.lines
        do throws(TakeSplitting.Failure) {
            let splitting = try TakeSplitting(file, into: lines)
            guard splitting.slips.isEmpty, !splitting.parts.isEmpty else {
                return SplitOutcome(
                    parts: splitting.count,
                    slips: splitting.slips.map { SplitOutcome.Slip(message: $0.message(language), time: $0.time) })
            }
            for part in splitting.parts {
                let history = TakeHistory(folder, shelf: room.shelf, of: part.line.id)
                if !history.current.isEmpty { try? history.keepCurrent() }
            }
            try splitting.write(to: room.shelf, replacing: true)
            try? room.sheet.record(in: room.shelf)
            return SplitOutcome(parts: splitting.parts.count, slips: [])
        } catch {
            throw Self.refusal(error)
        }
    }
}

extension Workshop {
    private static let foreign = Refusal(415, nb: "dette er ikke et opptak", en: "this is no recording")

    /// Whether bytes are a WAV file with something in it.
    private static func isRecording(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "RIFF".utf8) && bytes.count > WaveHeader.length
    }
}

/// What is recorded of a script, and where.
private struct RecordingRoom {
    let title: String
    let sheet: ReadingSheet
    /// The folder of its recordings.
    let shelf: String

    /// A line by its key.
    func line(_ key: String) throws(Refusal) -> SheetLine {
        guard let line = sheet.lines.first(where: { $0.id.key == key }) else {
            throw Refusal(
                404, nb: "linjen er endret. Last siden på nytt", en: "the line has changed. Load the page again")
        }
        return line
    }
}

extension Workshop {
    private func recordingRoom(_ name: String, isSketched: Bool = false) throws(Refusal) -> RecordingRoom {
        let path = try folder.locate(name)
        let text = try read(path).text
        let sheet: ReadingSheet
        let title: String
        do throws(SpeechFailure) {
            let found = use(of: path)
            let compiler = compiler(of: found?.course.plan.course)
            if let found {
                let (course, tracks) = (found.course, found.tracks)
                let parsed = course.plan.parse(draft: text, as: tracks[0], in: course.folder)
                title = parsed.script.title
                sheet = try compiler.readingSheet(
                    title: title, course.plan.plans(ofDraft: parsed, tracks, in: course.folder), sketched: isSketched)
            } else {
                let parsed = compiler.parse(text, name: path)
                title = parsed.script.title
                sheet = try compiler.readingSheet(
                    title: title, (try? TrackPlan.plan([parsed], variants: [])) ?? [], sketched: isSketched)
            }
        } catch {
            throw refusal(error)
        }
        let shelf = folder.course(of: name)?.path(of: TakeShelf.folderName) ?? TakeShelf.folder(beside: path)
        // A folder of recordings that is a link may lead out of the studio's folder.
        if let real = Folder.realPath(shelf), !real.hasPrefix(folder.root + "/") {
            throw .outside(TakeShelf.folderName)
        }
        return RecordingRoom(title: title, sheet: sheet, shelf: shelf)
    }

    private func line(
        _ line: SheetLine, _ recording: TakeReview.Recording?, _ take: Take?, _ room: RecordingRoom
    ) -> SheetDocument.Line {
        SheetDocument.Line(
            key: line.id.key, chapter: line.chapter, written: line.written, spoken: line.spoken, seconds: line.seconds,
            take: recording.flatMap { recording in take.map { SheetDocument.Take(recording, $0, language) } },
            former: TakeHistory(folder, shelf: room.shelf, of: line.id).former.count)
    }

    private static func refusal(_ failure: TakeSplitting.Failure) -> Refusal {
        switch failure {
        case .unreadable(let failure):
            Refusal(
                415, nb: "filen kan ikke leses som lyd: {reason}", en: "the file cannot be read as sound: {reason}",
                ["reason": failure.message])
        case .silent: Refusal(422, nb: "ingen snakker i opptaket", en: "nobody speaks in the recording")
        case .noisy(let range):
            Refusal(
                422, nb: "for mye støy: bare {range} dB under stemmen. Ta opp på nytt i et stillere rom",
                en: "too noisy: only {range} dB below the voice. Record again in a quieter room",
                ["range": "\(Int(range))"])
        case .taken(let names):
            Refusal(
                409, nb: "linjene er lest inn fra før", en: "the lines are recorded already", ["n": "\(names.count)"])
        case .output(let failure): .system("\(failure)")
        case .system(let failure): .system(failure)
        }
    }
}

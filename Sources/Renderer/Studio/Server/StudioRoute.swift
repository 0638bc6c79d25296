internal import GuideEditing

/// What the page may ask: a method, a path, and what answers.
struct StudioRoute: Sendable {
    /// `GET`, `PUT` or `POST`.
    let method: String
    /// The path.
    let path: String
    /// Bytes that may be sent along.
    let limit: Int
    /// Whether they go to a file, for they may be many.
    let isSpooled: Bool
    /// Whether a newer question of the same kind calls an unfinished one off.
    let isReplaced: Bool
    /// What answers, on a thread of its own.
    let answer: @Sendable (Workshop, Question) throws -> Reply

    /// A question without anything sent along.
    static func get(_ path: String, _ answer: @escaping @Sendable (Workshop, Question) throws -> Reply) -> Self {
        Self(method: "GET", path: path, limit: 0, isSpooled: false, isReplaced: false, answer: answer)
    }

    /// A question or a change with something sent along.
    static func send(
        _ method: String, _ path: String, upTo limit: Int = 4 << 20, isSpooled: Bool = false, isReplaced: Bool = false,
        _ answer: @escaping @Sendable (Workshop, Question) throws -> Reply
    ) -> Self {
        Self(
            method: method, path: path, limit: limit, isSpooled: isSpooled, isReplaced: isReplaced, answer: answer)
    }

    /// Bytes of one recorded line: ten minutes at 48 kHz.
    static let takeLimit = 64 << 20
    /// Bytes of a trial of the microphone: some seconds.
    static let trialLimit = 8 << 20
    /// Bytes of one long recording.
    static let recordingLimit = 640 << 20

    /// Bytes of a document of a word processor.
    static let documentLimit = 64 << 20

    /// All of them.
    static let all: [StudioRoute] =
        [
            .get("/api/overview") { workshop, _ in .json(workshop.overview()) },
            .get("/api/vocabulary") { workshop, _ in .json(Palette(workshop.language)) },
            .get("/api/choices") { workshop, _ in .json(workshop.choices()) },
            .send("PUT", "/api/choice") { workshop, question in
                .json(try workshop.choose(question.read(ChoiceForm.self)))
            },
            .get("/api/script") { workshop, question in .json(try workshop.open(question.value("path"))) },
            .get("/api/digest") { workshop, question in .json(try workshop.state(question.value("path"))) },
            .get("/api/versions") { workshop, question in .json(try workshop.versions(question.value("path"))) },
            .get("/api/version") { workshop, question in
                .json(try workshop.version(question.value("path"), question.value("name")))
            },
            .send("PUT", "/api/script") { workshop, question in .json(try workshop.save(question.read(SaveForm.self)))
            },
            .send("POST", "/api/version") { workshop, question in
                .json(try workshop.keepVersion(question.read(SaveForm.self)))
            },
            .send("POST", "/api/check") { workshop, question in .json(try workshop.check(question.read(DraftForm.self)))
            },
            .send("POST", "/api/layout", isReplaced: true) { workshop, question in
                .json(try workshop.layOut(question.read(DraftForm.self)))
            },
            .get("/api/sound") { workshop, question in .sound(try workshop.sound(question)) },
            .send("POST", "/api/say") { workshop, question in
                .file(try workshop.say(question.read(SayForm.self)), type: "audio/wav")
            },
            .send("POST", "/api/reading") { workshop, question in
                .json(try workshop.reading(question.read(RespellForm.self)))
            },
            .send("POST", "/api/respell") { workshop, question in
                .json(try workshop.respell(question.read(RespellForm.self)))
            },
            .send("POST", "/api/respell-undo") { workshop, _ in .json(try workshop.undoRespelling()) },
            .get("/api/sounds") { workshop, _ in .json(workshop.sounds()) },
            .send("POST", "/api/spelling") { workshop, question in
                .json(try workshop.spell(question.read(DraftForm.self)))
            },
            .send("POST", "/api/own-word") { workshop, question in
                .json(try workshop.changeOwnWord(question.read(OwnWordForm.self)))
            },
            .send("POST", "/api/exercise") { workshop, question in
                .json(try workshop.addExercise(question.read(ExerciseForm.self)))
            },
            .send("POST", "/api/import", upTo: documentLimit, isSpooled: true) { workshop, question in
                .json(try workshop.addDocument(question))
            },
            .send("POST", "/api/course") { workshop, question in
                .json(try workshop.addCourse(question.read(CourseForm.self)))
            },
        ] + recording + finishing

    private static let recording: [StudioRoute] = [
        .get("/api/sheet") { workshop, question in .json(try workshop.sheet(question.value("path"))) },
        .send("POST", "/api/take", upTo: takeLimit) { workshop, question in
            .json(try workshop.keepTake(question.value("path"), question.value("line"), question.body))
        },
        .send("POST", "/api/trial", upTo: trialLimit) { workshop, question in
            .json(try workshop.tryMicrophone(question.body))
        },
        .get("/api/take") { workshop, question in
            .file(
                try workshop.takeSound(
                    question.value("path"), question.value("line"), version: question.values["version"]),
                type: "audio/wav")
        },
        .get("/api/takes") { workshop, question in
            .json(try workshop.takeHistory(question.value("path"), question.value("line")))
        },
        .send("POST", "/api/take-choice") { workshop, question in
            .json(try workshop.chooseTake(question.read(TakeForm.self)))
        },
        .send("POST", "/api/split", upTo: recordingLimit, isSpooled: true) { workshop, question in
            .json(try workshop.split(question))
        },
    ]

    private static let finishing: [StudioRoute] = [
        .get("/api/plan") { workshop, question in .json(try workshop.buildPlan(question.value("course"))) },
        .send("POST", "/api/build") { workshop, question in
            .json(try workshop.build(question.read(BuildForm.self)))
        },
        .send("POST", "/api/publish") { workshop, question in
            .json(try workshop.publish(question.read(PublishForm.self)))
        },
        .get("/api/phone") { workshop, question in .json(try workshop.phoneState(of: question.values["course"])) },
        .send("POST", "/api/phone") { workshop, question in
            .json(try workshop.openPhone(question.read(PhoneForm.self)))
        },
        .send("POST", "/api/phone-close") { workshop, question in
            .json(try workshop.closePhone(question.read(PhoneForm.self)))
        },
        .get("/api/work") { workshop, _ in .json(workshop.work()) },
        .send("POST", "/api/stop") { workshop, _ in .json(workshop.stop()) },
    ]
}

import Testing

@testable import GuideSpeech

@Suite("A message between worker and owner")
struct WorkerMessageTests {
    @Test("asks for an utterance with its settings and the length of its text in bytes")
    func speak() throws {
        var settings = VoiceSettings.standard
        (settings.tempo, settings.wordGap, settings.hasTones) = (91, 3, false)
        let message = WorkerMessage.speak(Utterance("Gå.", settings: settings))
        let end = try #require(message.firstIndex(of: UInt8(ascii: "\n")))
        let parsed = try #require(WorkerMessage.parseSpeak(String(decoding: message[..<end], as: UTF8.self)))
        #expect(parsed.textLength == message.count - end - 1)
        #expect((parsed.settings.tempo, parsed.settings.wordGap) == (91, 3))
    }

    @Test("sends the score after the text, if there is one")
    func melody() throws {
        var settings = VoiceSettings.standard
        settings.hasTones = true
        let message = WorkerMessage.speak(Utterance("Bønner.", settings: settings))
        let end = try #require(message.firstIndex(of: UInt8(ascii: "\n")))
        let parsed = try #require(WorkerMessage.parseSpeak(String(decoding: message[..<end], as: UTF8.self)))
        #expect(String(decoding: message.suffix(parsed.melodyLength), as: UTF8.self) == "22-.")
        #expect(parsed.textLength + parsed.melodyLength == message.count - end - 1)
        #expect(parsed.settings.hasTones)
    }

    @Test(
        "is not understood if a word of it is wrong",
        arguments: [
            "", "speak", "speak 1 2 3 4 5", "speak 1 2 3 4 5 -1", "speak 1 2 3 4 5 6 -7", "speak 1 2 3 4 5 6 7 8",
            "speak 1 2 x 4 5 6",
            "say 1 2 3 4 5 6", "speak 1 2 3 4 5 9223372036854775808",
        ])
    func malformedRequests(line: String) {
        #expect(WorkerMessage.parseSpeak(line) == nil)
    }

    @Test("answers with samples or with a fault")
    func answers() {
        #expect(WorkerMessage.parseAnswer("spoken 0") == .success(0))
        #expect(WorkerMessage.parseAnswer("spoken 4096") == .success(4096))
        for fault in [SpeechFault.crashed(signal: 11), .timedOut, .tooLong, .silent, .refused(code: 5)] {
            #expect(WorkerMessage.parseAnswer(String(WorkerMessage.fault(fault).dropLast())) == .failure(fault))
        }
    }

    @Test(
        "is no answer if a word of it is wrong",
        arguments: [
            "", "spoken", "spoken -1", "spoken x", "spoken 99999999999999999999", "fault", "fault crashed",
            "fault other 1", "fault crashed 2147483648", "spoken 1 2",
        ])
    func malformedAnswers(line: String) {
        #expect(WorkerMessage.parseAnswer(line) == nil)
    }

    @Test("greets with rate, version and the places of its data and its library, which may have blanks")
    func ready() {
        let info = EngineInfo(
            version: "1.51", sampleRate: 22_050, dataPath: "/usr/share/my data",
            libraryPath: "/usr/lib/my library.so")
        #expect(WorkerMessage.parseReady(String(WorkerMessage.ready(info).dropLast())) == info)
        for line in ["", "ready", "ready 22050", "ready x 1.51 /", "hello 22050 1.51 /"] {
            #expect(WorkerMessage.parseReady(line) == nil)
        }
    }
}

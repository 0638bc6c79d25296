import Testing

@testable import GuideTakes

@Suite("The name of a line")
struct LineIDTests {
    @Test("is that of its words, however they are written")
    func words() {
        let name = LineID("Finn en  stilling.")
        #expect(name == LineID(" finn EN\tstilling. "))
        #expect(name != LineID("Finn en stilling!"))
        #expect(name.description == "finn-en-stilling-\(name.key)")
    }

    @Test("has as many whole words as there is room for, and may be a key alone")
    func lengths() {
        let long = LineID("Kanskje merker du varmen i hendene, eller kanskje ikke.")
        #expect(long.description == "kanskje-merker-du-varmen-i-\(long.key)")
        #expect(LineID("…").description == LineID("…").key)
    }

    @Test("is found in a recording's file name, whatever stands before it")
    func files() {
        #expect(LineID.key(inFileName: "old name-3F9A2c11.WAV") == "3f9a2c11")
        for name in ["3f9a2c11.txt", "3f9a2c1.wav", "3f9a2c111.wav", "3f9a2c1g.wav", "3f9a2c11", ".wav", ""] {
            #expect(LineID.key(inFileName: name) == nil, "\(name)")
        }
    }
}

@Suite("How somebody reads")
struct ReaderPaceTests {
    @Test("is found by medians, which one slip cannot move")
    func median() {
        let lines = (1...9).map { (line: Double($0), part: (Double($0) + 0.4) * 1.3 - 0.4) }
        let pace = ReaderPace(ReaderPace(), reading: lines + [(line: 2, part: 40)])
        #expect(abs(pace.pace - 1.3) < 0.05)
        #expect(pace.surprise(2.6, 2) < pace.surprise(4, 2))
    }

    @Test("is unknown without a line read")
    func unknown() {
        #expect(ReaderPace(ReaderPace(), reading: []).pace == 1)
    }
}

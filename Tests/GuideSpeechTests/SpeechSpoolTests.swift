import GuideSound
import GuideSpeech
import Testing

@Suite("The spool")
struct SpeechSpoolTests {
    @Test("gives every utterance back as it was kept")
    func givesBack() throws {
        var spool = try SpeechSpool()
        let waves = (1...20).map { length in
            Waveform(samples: (0..<length * 7).map { Float($0 % 13) / 13 - 0.5 }, rate: 22_050)
        }
        for (index, wave) in waves.enumerated() {
            try spool.keep(Speech(sound: wave, onset: 3), of: Utterance("\(index)"))
        }
        for (index, wave) in waves.enumerated().reversed() {
            let kept = try spool.waveform(of: Utterance("\(index)"))
            let length = spool.length(of: Utterance("\(index)"), at: 44_100)
            #expect(kept == wave)
            #expect(length == wave.samples.count * 2)
            let onset = spool.onset(of: Utterance("\(index)"), at: 44_100)
            #expect(onset == 6)
        }
    }

    @Test("tells two settings of one text apart")
    func tellsSettingsApart() throws {
        var spool = try SpeechSpool()
        var slow = VoiceSettings.standard
        slow.tempo = 90
        try spool.keep(Speech(sound: Waveform(samples: [0.25], rate: 22_050), onset: 0), of: Utterance("Pust."))
        let lengths = [
            spool.length(of: Utterance("Pust."), at: 22_050),
            spool.length(of: Utterance("Pust.", settings: slow), at: 22_050),
        ]
        #expect(lengths == [1, 0])
        let peak = spool.peak(of: Utterance("Pust."))
        #expect(peak == 0.25)
    }
}

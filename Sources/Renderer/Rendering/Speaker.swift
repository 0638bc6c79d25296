package import GuideNorwegian
package import GuideScript
package import GuideSpeech
internal import GuideText

/// How a script is spoken: its voice, and the words that its author wants said in another way.
package struct Speaker: Sendable {
    /// Finds how words are said.
    package let pronouncer: Pronouncer
    /// How the voice speaks.
    package let settings: VoiceSettings

    /// The speaker of a script. Entries of its lexicon that cannot be read are left out; `LexiconReading` reports them.
    package init(_ script: Script) {
        var lexicon = Lexicon()
        for saying in script.sayings {
            if case .success(let entry) = Lexicon.entry(from: saying.said.value) {
                lexicon.enter(saying.word.value, entry)
            }
        }
        pronouncer = Pronouncer(lexicon: lexicon)
        settings = VoiceSettings(script.voice)
    }

    /// What the voice is given for a text.
    package func utterance(_ text: String) -> Utterance {
        Utterance(Reading(text, by: pronouncer), settings: settings)
    }
}

extension VoiceSettings {
    /// The engine's numbers for a choice; `Docs/voice.md` has the measurements behind them.
    package init(_ choice: VoiceChoice) {
        let (tempo, wordGap) =
            switch choice.tempo {
            case .slow: (95, 3)
            case .calm: (105, 2)
            case .ordinary: (120, 1)
            }
        let pitch =
            switch choice.pitch {
            case .low: 34
            case .middle: 42
            case .high: 54
            }
        let range =
            switch choice.melody {
            // The tones are added to a melody that moves little.
            case .even, .tones: 25
            case .calm: 45
            case .lively: 65
            }
        self.init(
            tempo: tempo, pitch: pitch, range: range, wordGap: wordGap, isSoftened: choice.timbre == .warm,
            hasTones: choice.melody == .tones)
    }
}

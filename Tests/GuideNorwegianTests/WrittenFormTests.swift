import GuideNorwegian
import Testing

@Suite("Written forms")
struct WrittenFormTests {
    @Test("of every kind are read in full as a reader would", arguments: WrittenForms.kinds)
    func isRead(_ kind: WrittenForms.Kind) {
        for form in kind.forms {
            #expect(Normaliser.read(form.written).writtenInFull == form.said, "\(form.written)")
        }
    }

    @Test(
        "in other shapes of letters and digits are read as the plain ones",
        arguments: [
            ("Ａ１２", "A12"), ("𝐇𝐞𝐢", "Hei"), ("𝟐𝟎 minutter", "20 minutter"), ("❷", "2"), ("➂", "3"), ("④", "4"),
            ("ⓗⓔⓘ", "hei"), ("Ⓗ", "H"), ("٣", "3"), ("ro\u{2028}her", "ro her"), ("ho\u{AD}de", "hode"),
            ("e\u{304}n", "en"),
        ])
    func shapes(_ written: String, _ plain: String) {
        #expect(Normaliser.read(written) == Normaliser.read(plain) && !Normaliser.read(plain).isEmpty)
    }

    @Test("are at least twenty of every kind", arguments: WrittenForms.kinds)
    func areMany(_ kind: WrittenForms.Kind) { #expect(kind.forms.count >= 20) }

    @Test("that hold nothing to read give nothing", arguments: ["", " ", "…", "***", "😊", "\u{1}\u{7}", "– –"])
    func isEmpty(_ text: String) { #expect(Normaliser.read(text).isEmpty) }

    @Test("end for every text, however odd, and never hold anything but letters")
    func neverHoldSigns() {
        let pieces = [
            "1", "–", ".", "/", ",", "kl", " ", "MBSR", "½", "x", "%", "°", "C", "f", "eks", "(", "«", "II", "-", "²",
            "₂", ":", "@",
            "no", "§", "min", "man", "kr", "1990", "x", "π", "Ж", "#", "^", "https",
        ]
        var state: UInt64 = 1
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            for token in Normaliser.read(text) {
                switch token {
                case .word(let word), .letters(let word):
                    let isPure = word.allSatisfy(\.isLetter)
                    #expect(isPure, "\(text): \(word)")
                case .mark(let mark): #expect(",;:.?!".contains(mark), "\(text)")
                }
            }
        }
    }
}

import GuideOutput
@testable import GuidePublish
import Testing

@Suite("Text that pages can hold")
struct PrintableTextTests {
    @Test(
        "is the author's own, but for what cannot be shown",
        arguments: [
            ("Nærvær – «å være»  40 % 🧘🏽‍♀️ e\u{301}", "Nærvær – «å være»  40 % 🧘🏽‍♀️ e\u{301}"),
            ("en\r\nto\tre\u{2028}fire", "en  to re fire"),
            ("\u{0}\u{7}a\u{1B}[2Jb\u{7F}\u{9F}", "a[2Jb"),
            ("\u{202E}snu\u{202C} \u{2066}x\u{2069}", "snu x"),
            ("\u{FFFE}\u{FFFF}\u{1FFFE}z", "z"),
        ])
    func kept(written: String, shown: String) {
        #expect(Array(written.printable.utf8) == Array(shown.utf8))
    }

    @Test("leaves no mark on what is markup, so that it is escaped", arguments: ["<", ">", "&", "\"", "'"])
    func bare(sign: String) {
        for dressed in [
            "\(sign)\u{301}", "\(sign)\u{338}\u{20DD}", "\(sign)\u{200D}", "\u{600}\(sign)", "\(sign)\u{FE0F}",
        ] {
            #expect(Array("a\(dressed)b".printable.utf8) == Array("a\(sign)b".utf8))
        }
    }

    @Test("stays as it is when it is made so twice", arguments: SampleCourse.hostileTexts)
    func twice(text: String) {
        #expect(Array(text.printable.printable.utf8) == Array(text.printable.utf8))
        #expect(SampleCourse.saying(text).printable.printable == SampleCourse.saying(text).printable)
    }
}

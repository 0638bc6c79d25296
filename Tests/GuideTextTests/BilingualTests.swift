import GuideText
import Testing

@Suite("Texts in two languages")
struct BilingualTests {
    private let text = Bilingual(
        nb: "{count} {count:linje|linjer} i {path}", en: "{count} {count:line is|lines are} in {path}")

    @Test("A word has the form that goes with its number")
    func forms() {
        #expect(text(.bokmål, ["count": "1", "path": "a"]) == "1 linje i a")
        #expect(text(.bokmål, ["count": "0", "path": "a"]) == "0 linjer i a")
        #expect(text(.english, ["count": "21", "path": "a|b"]) == "21 lines are in a|b")
    }

    @Test("What is no argument stays as it is")
    func unknown() {
        #expect(Bilingual(nb: "{a} {b: 1 min} {{c}}", en: "")(.bokmål, ["c": "x|y"]) == "{a} {b: 1 min} {x|y}")
    }
}

@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Values of every script")
struct VariantValueTests {
    private static let head = "---\nvarianter: {kort: 3 min, lang: 2:30, fri: {andel: 0,5}}\n---\n"

    /// What each variant hears, as `name: sentences`.
    private func heard(_ text: String) -> [String] {
        let script = MarkedScript(text).parsed.script
        return script.variants.map { "\($0.name): " + spoken(script.body, in: $0.name).joined(separator: " ") }
    }

    private func spoken(_ elements: [Element], in variant: String) -> [String] {
        elements.flatMap { element -> [String] in
            switch element {
            case .sentence(let sentence): [sentence.value.spoken]
            case .chapter(let title): ["# \(title.value)"]
            case .pause(let pause): ["[\(pause.value.minimum)]"]
            case .only(let names, let inner): names.contains(variant) ? spoken(inner, in: variant) : []
            default: []
            }
        }
    }

    @Test("Each variant says its own length", arguments: ["varighet", "VARIGHET", "duration"])
    func lengths(name: String) {
        let text = "---\nvarianter: {kort: 3 min, lang: 2:30}\n---\nHei. Pausen tar {\(name)}. Så. [pause 1–9 min]"
        #expect(MarkedScript(text).found == [])
        #expect(
            heard(text) == [
                "kort: Hei. Pausen tar tre minutter. Så. [60.0 seconds]",
                "lang: Hei. Pausen tar to minutter og tretti sekunder. Så. [60.0 seconds]",
            ])
    }

    @Test("It is shown in figures")
    func shown() {
        #expect(sentences("---\nvarianter: {a: 21 min}\n---\nDet tar {varighet}.") == ["Det tar 21 minutter."])
    }

    @Test(
        "A length is said as people say it",
        arguments: [
            ("1 min", "ett minutt"), ("1 s", "ett sekund"), ("10 min", "ti minutter"), ("21 min", "tjueett minutter"),
            ("1 t", "én time"), ("1:01:01", "én time, ett minutt og ett sekund"),
            ("90 s", "ett minutt og tretti sekunder"),
            ("2 t 11 s", "to timer og elleve sekunder"), ("59,6 s", "ett minutt"), ("0 s", "null sekunder"),
        ])
    func words(written: String, said: String) {
        #expect(heard("---\nvarianter: {a: \(written)}\n---\nEn stund på {varighet}.") == ["a: En stund på \(said)."])
    }

    @Test("A variant without a length is reported, once, and not where it is not heard")
    func withoutLength() {
        let told = MarkedScript(Self.head + "Det tar {⟦P052⟧varighet}. Takk.\nJa, {⟦P052⟧varighet}.")
        #expect(told.found == told.expected)
        #expect(told.parsed.diagnostics[0].message(in: .english).contains("`fri`"))
        #expect(told.parsed.diagnostics[0].hint(in: .english).contains("`variants: {fri: 10 min}`"))
        let only = Self.head + "[bare kort, lang]\nDet tar {varighet}.\n[slutt]\nTakk."
        #expect(MarkedScript(only).found == [])
        #expect(heard(only)[1...] == ["lang: Det tar to minutter og tretti sekunder. Takk.", "fri: Takk."])
    }

    @Test(
        "A length that could not be read is reported, and not that it is missing",
        arguments: ["{a: ⟦P018⟧10}", "{a: ⟦P050⟧8–9 min}", "⟦P009⟧a"])
    func unreadable(variants: String) {
        let script = MarkedScript("---\nvarianter: \(variants)\n---\nDet tar {varighet}.")
        #expect(script.found == script.expected)
    }

    @Test("The name of a variant stands in text, headings, lists and brackets")
    func names() {
        let text =
            Self.head
            + "# Den {variant}\n[for x: {variant}; nå]\nSi {x}.\n[slutt]\n[bare {variant}]\nBare {variant}.\n[slutt]"
        #expect(MarkedScript(text).found == [])
        #expect(
            heard(text) == ["kort", "lang", "fri"].map { "\($0): # Den \($0) Si \($0). Si nå. Bare \($0)." })
    }

    @Test("An author's own value of that name goes over it, and so does a loop's")
    func own() {
        #expect(heard("---\nvarighet: en stund\n---\nDet tar {varighet}.") == ["standard: Det tar en stund."])
        #expect(heard("[for variant: a; b]\nSi {variant}.\n[slutt]") == ["standard: Si a. Si b."])
    }

    @Test("A length in figures is a pause's length too")
    func inDirective() {
        let text = "---\nvarianter: {a: 3 min, b: 4 min}\n---\nHei. [pause {varighet}]"
        #expect(heard(text) == ["a: Hei. [180.0 seconds]", "b: Hei. [240.0 seconds]"])
    }
}

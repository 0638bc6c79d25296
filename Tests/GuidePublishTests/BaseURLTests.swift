import GuidePublish
import GuideScript
import GuideText
import Testing

@Suite("The address and the dates of a publication")
struct BaseURLTests {
    @Test(
        "An address is taken without its last slash",
        arguments: [
            ("https://eksempel.no/kurs/", "https://eksempel.no/kurs"), ("https://eksempel.no", "https://eksempel.no"),
            ("http://localhost:8000/a", "http://localhost:8000/a"), ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
            ("https://eksempel.no/kurs/index.html", "https://eksempel.no/kurs"),
            ("https://eksempel.no/INDEX.HTM", "https://eksempel.no"), ("https://a.no:65535/b", "https://a.no:65535/b"),
            ("https://xn--smrte-tua.no/a%20b", "https://xn--smrte-tua.no/a%20b"),
        ])
    func right(written: String, read: String) throws {
        #expect(try BaseURL.read(written) == read)
    }

    @Test(
        "A wrong address is told with what to write instead",
        arguments: [
            ("eksempel.no/kurs", "https://eksempel.no/kurs"), ("http://eksempel.no", "https://eksempel.no"),
            ("", "https://eksempel.no/kurs"), ("ftp://eksempel.no", "https://eksempel.no/kurs"),
            ("https://", "https://eksempel.no/kurs"), ("https://kurs", "https://eksempel.no/kurs"),
            ("https://kari:hemmelig@eksempel.no", "https://eksempel.no/kurs"), ("https://eksempel.no/?a=b", "?"),
            ("https://eksempel.no/a b", "nettleseren"),
            ("https://smerte-tromsø.no/ø", "https://xn--smerte-troms-6jb.no/%C3%B8"),
            ("https://blåbær.no", "https://xn--blbr-roah.no"), ("https://a.no:65536", "https://eksempel.no/kurs"),
            ("https://a.no:0", "https://eksempel.no/kurs"), ("https://-a.no", "https://eksempel.no/kurs"),
            ("https://a-.no", "https://eksempel.no/kurs"), ("https://a_b.no", "https://eksempel.no/kurs"),
            ("https://a.no/%zz", "nettleseren"), ("https://a.no/%4", "nettleseren"), ("https://a.no/../b", "uten dem"),
            ("https://a.no/%2E%2e/b", "uten dem"), ("https://a.no//b", "uten dem"), ("https://a.no/b/.", "uten dem"),
            ("https://a.no/\u{7F}", "nettleseren"),
            ("https://eksempel.no/\"><script>", "nettleseren"), ("https://.no", "https://eksempel.no/kurs"),
        ])
    func wrong(written: String, mend: String) throws {
        let failure = try #require(throws: BaseURL.Failure.self) { try BaseURL.read(written) }
        #expect(failure.reason(.bokmål).contains(mend), "\(failure.reason(.bokmål))")
    }

    @Test("Only days of the calendar and times of the day are taken")
    func dates() {
        for date in ["2027-01-11", "2028-02-29"] { #expect(CourseDate(date) != nil) }
        for date in [
            "2027-02-29", "2027-13-01", "2027-1-1", "11.01.2027", "2027-00-10", "2027-01-00", "٢٠٢٧-01-11", "",
        ] {
            #expect(CourseDate(date) == nil, "\(date)")
        }
        for time in ["00:00", "08:30", "23:59"] { #expect(TimeOfDay(time) != nil) }
        for time in ["24:00", "8:30", "08:60", "0830", ""] { #expect(TimeOfDay(time) == nil, "\(time)") }
    }
}

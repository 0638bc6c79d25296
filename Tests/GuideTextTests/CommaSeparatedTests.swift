import GuideText
import Testing

@Suite("Comma-separated values")
struct CommaSeparatedTests {
    @Test(
        "begin no formula in a spreadsheet, whatever it takes for the end of a cell",
        arguments: [
            ("=1+1", " =1+1"), ("+1", " +1"), ("-1", " -1"), ("@SUM(A1)", " @SUM(A1)"), ("\t=1", " \t =1"),
            ("＝1", " ＝1"),
            ("a;=1", "a; =1"), ("a\n+1", "\"a\n +1\""), ("a,@b", "\"a, @b\""), ("\r=1", "\" \r =1\""),
            ("=HYPERLINK(\"http://a\";\"b\")", "\" =HYPERLINK(\"\"http://a\"\";\"\"b\"\")\""),
        ])
    func formulas(_ value: String, _ cell: String) {
        #expect(CommaSeparated.text([["x", value]]) == "x,\(cell)\r\n")
    }

    @Test(
        "leave all other texts as they are",
        arguments: ["Pust inn – og ut", "1–2", "a = b", "5 + 5", "kari@eksempel.no", "«Hei»", "0.500", "ja-nei", " =1"])
    func others(_ value: String) {
        #expect(CommaSeparated.text([[value]]) == "\(value)\r\n")
    }
}

/// A PDF file that was printed (ISO 32000-1).
enum PrintedFile {
    /// Whether it begins and ends as such a file does (sections 7.5.2 and 7.5.5): one that a full disk has cut off does not.
    static func isWhole(_ pdf: [UInt8]) -> Bool {
        let tail = String(decoding: pdf.suffix(64), as: UTF8.self)
        return pdf.starts(with: "%PDF-".utf8) && tail.contains(/startxref\s+[0-9]+\s+%%EOF\s*$/)
    }

    /// Whether a link in it leads to a file of the machine that printed it, as in prints of earlier versions (section 12.6.4.7).
    static func leadsIntoMachine(_ pdf: [UInt8]) -> Bool { pdf.firstRange(of: Array("/URI (file:".utf8)) != nil }

    /// The file with its dates of making and changing set to New Year's Day (sections 7.9.4 and 14.3.3): as long as before, so
    /// that all places in it hold.
    static func dated(_ pdf: [UInt8], year: Int) -> [UInt8] {
        let digits = Array(String(year).utf8.suffix(4))
        let date = [UInt8](repeating: 48, count: 4 - digits.count) + digits + Array("0101000000+00'00'".utf8)
        var bytes = pdf
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            guard let place = bytes.firstRange(of: Array(key.utf8)), place.upperBound + date.count <= bytes.count
            else { continue }
            bytes.replaceSubrange(place.upperBound..<place.upperBound + date.count, with: date)
        }
        return bytes
    }
}

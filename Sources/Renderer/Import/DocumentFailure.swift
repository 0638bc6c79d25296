package import GuideSystem
package import GuideText

/// Why a document cannot be read.
package enum DocumentFailure: Error {
    /// The file cannot be opened or read.
    case system(SystemFailure)
    /// It is damaged, or protected by a password.
    case damaged(String)
    /// It is something else, which is not read.
    case foreign(Bilingual)
    /// It has no text.
    case empty

    /// A file of an archive, as XML.
    static func part(_ archive: borrowing ZipReader, _ name: String) throws(DocumentFailure) -> XMLElement {
        let bytes: [UInt8]
        do throws(ZipReadingFailure) { bytes = try archive.bytes(of: name) } catch {
            throw .damaged(error.message)
        }
        do throws(XMLFailure) { return try XMLElement.read(bytes) } catch {
            throw .damaged("\(name):\(error.line): \(error.message)")
        }
    }
}

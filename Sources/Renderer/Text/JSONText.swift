internal import Foundation

/// JSON as all our files have it: for people to read and for others to compare.
package enum JSONText {
    /// A value with sorted keys, in lines, with a final line end.
    package static func of(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding plain strings and numbers, none of them infinite, cannot fail.
        guard let data = try? encoder.encode(value) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

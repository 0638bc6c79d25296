/// A calendar as text (RFC 5545): one property a line, folded so that no line is longer than 75 octets.
struct CalendarText: Sendable {
    private(set) var text = ""

    /// Adds a property whose value is written as it stands: dates, durations, addresses.
    mutating func add(_ name: String, _ value: String) {
        var room = Self.lineLength
        for character in ("\(name):\(value)".unicodeScalars) {
            let length = UTF8.width(character)
            if length > room {
                text += "\r\n "
                room = Self.lineLength - 1
            }
            text.unicodeScalars.append(character)
            room -= length
        }
        text += "\r\n"
    }

    /// Adds a property whose value is text (section 3.3.11).
    mutating func add(_ name: String, text value: String) {
        let escaped = value.unicodeScalars.map { scalar in
            switch scalar {
            case "\\", ";", ",": "\\\(scalar)"
            case "\n": "\\n"
            default: String(scalar)
            }
        }
        add(name, escaped.joined())
    }

    /// Adds what stands between BEGIN and END of a component.
    mutating func add(component name: String, _ content: (inout CalendarText) -> Void) {
        add("BEGIN", name)
        content(&self)
        add("END", name)
    }

    /// Octets of a line without its break (section 3.1).
    private static let lineLength = 75
}

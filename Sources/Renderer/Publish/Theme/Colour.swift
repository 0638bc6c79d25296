internal import Glibc

/// A colour of the screen (sRGB), and how well it stands out from another.
package struct Colour: Sendable, Equatable, CustomStringConvertible {
    /// Red, green and blue in 0…255.
    let red, green, blue: Int

    /// A colour as `#2f5d57`; nil if it is not written so.
    package init?(_ written: String) {
        guard written.utf8.count == 7, written.hasPrefix("#"),
            written.dropFirst().allSatisfy(\.isHexDigit), let number = Int(written.dropFirst(), radix: 16)
        else { return nil }
        (red, green, blue) = (number >> 16, number >> 8 & 255, number & 255)
    }

    /// As `#2f5d57`.
    package var description: String {
        "#"
            + [red, green, blue].map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
            .joined()
    }

    /// The contrast ratio to another colour, in 1…21 (WCAG 2.2, "contrast ratio").
    package func contrast(to other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// A breath of it, to fill ground behind text with.
    var tint: Colour {
        func pale(_ part: Int) -> Int { 255 - (255 - part) * 9 / 100 }
        return Colour(red: pale(red), green: pale(green), blue: pale(blue))
    }

    /// A colour by its parts, in 0…255.
    init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// Black or white, whichever is easier to read on it.
    var textColour: String {
        luminance > Self.middle ? "#000000" : "#ffffff"
    }

    /// The luminance on which black and white are equally easy to read.
    private static let middle = 0.179
}

extension Colour {
    /// Relative luminance in 0…1 (WCAG 2.2, "relative luminance").
    private var luminance: Double {
        func linear(_ channel: Int) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}

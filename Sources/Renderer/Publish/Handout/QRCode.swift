internal import CQrencode
internal import Glibc

/// A QR code (ISO/IEC 18004) of medium correction, made by libqrencode.
package struct QRCode: Sendable {
    /// How many modules it is wide and high.
    let width: Int
    /// Whether each module is dark, row by row.
    let modules: [Bool]

    /// The code of an address; a typed error if it is too long for any code (2,331 bytes).
    package init(_ address: String) throws(LibraryFailure) {
        // Safe: the address is handed over as a terminated string, and the code is copied before it is freed.
        guard let code = unsafe QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M) else {
            throw LibraryFailure("QRcode_encodeString8bit", address, code: errno)
        }
        defer { unsafe QRcode_free(code) }
        width = Int(unsafe code.pointee.width)
        let bytes = unsafe UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        // The lowest bit of a byte says whether the module is dark.
        modules = unsafe bytes.map { $0 & 1 == 1 }
    }

    /// The code as a drawing for a page, with the four modules of quiet that readers need around it.
    package var svg: String { svg(labelledBy: "kode") }

    /// The same with the name of the element that says what it is.
    func svg(labelledBy label: String) -> String {
        let size = width + 2 * Self.quiet
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let length = modules[(row * width + column)..<((row + 1) * width)].prefix { $0 }.count
                if length > 0 { path += "M\(column + Self.quiet) \(row + Self.quiet)h\(length)v1h-\(length)z" }
                column += max(length, 1)
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size) \(size)\" role=\"img\" "
            + "aria-labelledby=\"\(label)\"><path fill=\"#fff\" "
            + "d=\"M0 0h\(size)v\(size)H0z\"/><path d=\"\(path)\"/></svg>"
    }

    private static let quiet = 4

    /// How wide and high it is printed, in millimetres: enough for each of its modules to be half a millimetre, which the cameras of
    /// old phones read.
    var millimetres: Int { max(34, (width + 2 * Self.quiet + 1) / 2) }
}

/// The library that makes QR codes.
package enum QRCodeLibrary {
    /// Its version, such as `4.1.1`.
    package static var version: String {
        // Safe: the string is terminated and constant.
        unsafe QRcode_APIVersionString().map { unsafe String(cString: $0) } ?? ""
    }
}

/// What a picture or font of a theme may be, by the ending of its name.
enum AssetKind: String, CaseIterable {
    case svg, png, jpg, jpeg, webp, woff2

    /// Whether bytes begin as a file of this kind does.
    func fits(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .svg: String(validating: bytes, as: UTF8.self)?.contains("<svg") ?? false
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpg, .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .webp: bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
        case .woff2: bytes.starts(with: Array("wOF2".utf8))
        }
    }
}

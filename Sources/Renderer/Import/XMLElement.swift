internal import CExpat

/// An element of an XML document, read by expat.
final class XMLElement {
    /// Its name without namespace prefix, such as `p`. The few names that the readers ask for are unambiguous.
    let name: String
    /// Its attributes, by names without prefix.
    let attributes: [String: String]
    /// What it holds, in order.
    private(set) var children: [Child] = []

    /// What an element holds.
    enum Child {
        case element(XMLElement)
        case text(String)
    }

    fileprivate init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The elements directly in it.
    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first element directly in it with a name; nil if there is none.
    func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// All elements below it, in the order of the document, with a name.
    func all(_ name: String) -> [XMLElement] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    fileprivate func add(_ child: Child) { children.append(child) }
}

extension XMLElement {
    /// Elements within each other at most; a word processor's documents have about thirty.
    private static let deepest = 512

    /// Reads a file of a document, by its name in messages. It may not have a document type of its own, and therefore no
    /// entities: documents of word processors never do, and with entities a small file can become very large.
    static func read(_ bytes: [UInt8], named name: String) throws(DocumentFailure) -> XMLElement {
        // Safe: the parser is freed below, and the reading lives until then.
        guard let parser = unsafe XML_ParserCreate("UTF-8") else {
            throw .damaged("\(name): out of memory")
        }
        defer { unsafe XML_ParserFree(parser) }
        let reading = Reading(deepest: deepest) { unsafe XML_StopParser(parser, 0) }
        return try withExtendedLifetime(reading) { () throws(DocumentFailure) in
            unsafe XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
            unsafe XML_SetElementHandler(
                parser, { unsafe Reading.of($0).start($1, $2) }, { context, _ in unsafe Reading.of(context).end() })
            unsafe XML_SetCharacterDataHandler(parser) { unsafe Reading.of($0).text($1, Int($2)) }
            unsafe XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in unsafe Reading.of(context).refuse() }
            let isRead = unsafe bytes.withUnsafeBytes {
                unsafe XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 1)
            }
            guard isRead == XML_STATUS_OK, let root = reading.root else {
                let message = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) }
                let line = unsafe XML_GetCurrentLineNumber(parser)
                throw .damaged("\(name):\(line): \(reading.refusal ?? message ?? "")")
            }
            return root
        }
    }
}

/// The state of a running parser.
private final class Reading {
    var root: XMLElement?
    var refusal: String?
    private var open: [XMLElement] = []
    private let deepest: Int
    private let stop: () -> Void

    init(deepest: Int, stop: @escaping () -> Void) {
        self.deepest = deepest
        self.stop = stop
    }

    /// The reading that a parser was given.
    static func of(_ context: UnsafeMutableRawPointer?) -> Reading {
        // Safe: the pointer was made from a reading that lives while the parser works.
        guard let context = unsafe context else { preconditionFailure("expat lost its user data") }
        return unsafe Unmanaged.fromOpaque(context).takeUnretainedValue()
    }

    func start(
        _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        guard open.count < deepest else { return refuse("too deep") }
        var known: [String: String] = [:]
        // Safe: expat gives pairs of terminated strings, with a null pointer at the end.
        if let attributes = unsafe attributes {
            var index = 0
            while let key = unsafe attributes[index], let value = unsafe attributes[index + 1] {
                unsafe known[Self.local(String(cString: key))] = String(cString: value)
                index += 2
            }
        }
        let element = unsafe XMLElement(
            name: name.map { Self.local(unsafe String(cString: $0)) } ?? "", attributes: known)
        if let parent = open.last { parent.add(.element(element)) } else { root = root ?? element }
        open.append(element)
    }

    func end() { open.removeLast() }

    func text(_ bytes: UnsafePointer<CChar>?, _ count: Int) {
        guard let bytes = unsafe bytes else { return }
        // Safe: expat gives that many bytes, copied at once.
        let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
        open.last?.add(.text(unsafe String(decoding: buffer, as: UTF8.self)))
    }

    func refuse(_ reason: String = "a document type is not allowed") {
        refusal = refusal ?? reason
        stop()
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}

/// The library that reads XML.
package enum XMLLibrary {
    /// Its version, such as `2.5.0`.
    package static var version: String {
        // Safe: the string is terminated and constant: `expat_2.5.0`.
        let text = unsafe XML_ExpatVersion().map { unsafe String(cString: $0) } ?? ""
        return text.split(separator: "_").last.map(String.init) ?? text
    }
}

internal import Foundation
package import GuideText

/// The address that a folder will have on the web.
package enum BaseURL {
    /// Why an address cannot be used, and what to write instead.
    package struct Failure: Error {
        /// In words that follow the address.
        package let reason: Bilingual
    }

    /// An address without a slash at its end. It must be whole, and encrypted: without that, phones keep nothing. Only on this
    /// machine itself, to try things out, may it be `http`. The page that servers show for a folder is taken for the folder.
    package static func read(_ written: String) throws(Failure) -> String {
        let address = folder(of: written)
        guard let (scheme, host) = parts(of: address) else {
            throw Failure(reason: noAddress(suggestion: guess(address)))
        }
        if !host.allSatisfy(\.isASCII), let coded = coded(address) { throw Failure(reason: foreignHost(coded)) }
        guard address.unicodeScalars.allSatisfy(isPlain), !address.contains(/%(?![0-9A-Fa-f]{2})/) else {
            throw Failure(reason: oddCharacters)
        }
        guard isHost(host) else { throw Failure(reason: noAddress(suggestion: guess(address))) }
        guard !hasSteps(address) else { throw Failure(reason: steps) }
        guard scheme == "https" || ["localhost", "127.0.0.1"].contains(host) else {
            throw Failure(reason: notEncrypted("https" + address.dropFirst(scheme.count)))
        }
        return address
    }
}

extension BaseURL {
    /// Without slashes at its end, and without the name of a folder's own page.
    private static func folder(of written: String) -> String {
        var address = written.replacing(/\/index\.html?$/.ignoresCase(), with: "")
        while address.hasSuffix("/") { address.removeLast() }
        return address
    }

    /// Scheme and host without port; nil if there is none.
    private static func parts(of address: String) -> (scheme: String, host: String)? {
        guard let match = address.wholeMatch(of: /(https?):\/\/([^\/:@?#]+)(?::(\d{1,5}))?(\/[^@]*)?/) else {
            return nil
        }
        let host = String(match.output.2)
        let port = match.output.3.flatMap { Int($0) } ?? 443
        let isKnown = host == "localhost" || host.contains(".")
        return isKnown && (1...65_535).contains(port) ? (String(match.output.1), host) : nil
    }

    /// Whether each part of a host's name is letters, digits and hyphens inside them (RFC 1123, section 2.1).
    private static func isHost(_ host: String) -> Bool {
        host.utf8.count <= 253
            && host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
                part.utf8.count <= 63 && part.wholeMatch(of: /[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?/) != nil
            }
    }

    /// Whether the path goes a step up or stands still, which browsers and servers may read each in their own way.
    private static func hasSteps(_ address: String) -> Bool {
        let path = address.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        return steps.contains { ["", ".", ".."].contains($0.replacing(/%2e/.ignoresCase(), with: ".")) }
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.value > 32 && scalar.value != 127 && !"\"<>\\^`{|}?#".unicodeScalars.contains(scalar)
    }

    /// The address with its host as the web's name service has it (RFC 5891): `xn--…`.
    private static func coded(_ address: String) -> String? {
        guard let coded = URLComponents(string: address)?.string, coded.allSatisfy(\.isASCII), coded.contains("xn--")
        else { return nil }
        return coded
    }

    /// What was probably meant.
    private static func guess(_ address: String) -> String {
        let rest = address.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
        let isBare = !address.contains(":") && rest.first?.contains(".") == true
        return isBare ? "https://\(address)" : "https://eksempel.no/kurs"
    }

    private static func noAddress(suggestion: String) -> Bilingual {
        Bilingual(
            nb: "er ingen hel nettadresse. Skriv for eksempel \(suggestion)",
            en: "is no whole web address. Write for example \(suggestion)")
    }

    private static func foreignHost(_ coded: String) -> Bilingual {
        Bilingual(
            nb: "må skrives slik nettet kjenner den: \(coded)", en: "must be written as the web knows it: \(coded)")
    }

    private static func notEncrypted(_ suggestion: String) -> Bilingual {
        Bilingual(
            nb: "er ikke kryptert, og da kan ikke telefonen lagre noe. Bruk \(suggestion)",
            en: "is not encrypted, and then phones cannot keep anything. Use \(suggestion)")
    }

    private static let steps = Bilingual(
        nb: "har tomme steg eller steg med bare punktum i seg. Skriv adressen uten dem, slik nettleseren viser den",
        en: "has steps that are empty or only points. Write the address without them, as the browser shows it")
    private static let oddCharacters = Bilingual(
        nb: "har tegn som ikke hører til der. Kopier adressen fra nettleseren, uten det som kommer etter ? eller #",
        en: "holds characters that do not belong there. Copy the address from the browser, without what follows ? or #")
}

package import GuideScript

/// The address that a folder will have on the web.
package enum BaseURL {
    /// Why an address cannot be used, and how to mend it.
    package struct Failure: Error {
        /// In words that follow the address.
        package let reason: Bilingual
    }

    /// An address without a slash at its end. It must be whole, and encrypted: without that, phones keep nothing. Only on this
    /// machine itself, to try things out, may it be `http`.
    package static func read(_ written: String) throws(Failure) -> String {
        var address = written
        while address.hasSuffix("/") { address.removeLast() }
        guard let (scheme, host) = parts(of: address) else {
            throw Failure(reason: noAddress(suggestion: guess(address)))
        }
        guard
            address.unicodeScalars.allSatisfy({
                $0.isASCII && $0.value > 32 && !"\"<>\\^`{|}?#".contains(Character($0))
            })
        else { throw Failure(reason: oddCharacters) }
        guard scheme == "https" || ["localhost", "127.0.0.1"].contains(host) else {
            throw Failure(reason: notEncrypted("https" + address.dropFirst(scheme.count)))
        }
        return address
    }
}

extension BaseURL {
    /// Scheme and host without port; nothing if there is no such.
    private static func parts(of address: String) -> (scheme: String, host: String)? {
        guard let match = address.wholeMatch(of: /(https?):\/\/([^\/:@?#]+)(?::\d{1,5})?(\/[^@]*)?/) else { return nil }
        let host = String(match.output.2)
        let isHost = host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
        let isKnown = host == "localhost" || host.contains(".")
        return isHost && isKnown ? (String(match.output.1), host) : nil
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

    private static func notEncrypted(_ suggestion: String) -> Bilingual {
        Bilingual(
            nb: "er ikke kryptert, og da kan ikke telefonen lagre noe. Bruk \(suggestion)",
            en: "is not encrypted, and then phones cannot keep anything. Use \(suggestion)")
    }

    private static let oddCharacters = Bilingual(
        nb: "har tegn som ikke hører til der. Kopier adressen fra nettleseren, uten det som kommer etter ? eller #",
        en: "holds characters that do not belong there. Copy the address from the browser, without what follows ? or #")
}

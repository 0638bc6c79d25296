/// The names of Greek letters, which stand for quantities and shapes.
enum Greek {
    private static let names: [Character: String] = [
        "α": "alfa", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "teta",
        "ι": "jota", "κ": "kappa", "λ": "lambda", "μ": "my", "ν": "ny", "ξ": "ksi", "ο": "omikron", "π": "pi",
        "ρ": "ro", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "ypsilon", "φ": "fi", "χ": "ki", "ψ": "psi",
        "ω": "omega", "µ": "my",
    ]

    /// The longest run of letters that is read by their names; a longer one is a Greek word.
    private static let longest = 2

    /// The names of one or two letters; nil if they are not Greek or a whole word.
    static func names(of text: String) -> String? {
        guard text.count <= longest else { return nil }
        let found = text.lowercased().compactMap { names[$0] }
        return found.count == text.count ? found.joined(separator: " ") : nil
    }
}

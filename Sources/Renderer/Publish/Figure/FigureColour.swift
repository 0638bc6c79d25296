/// The colours of drawings, as SVG has them.
enum FigureColour {
    static let ground = "#fffdf9"
    static let ink = "#2f4a46"
    static let far = "#dfe6e0"
    static let floor = "#9aa79f"
    static let mat = "#b9c8bf"
    static let mattress = "#e9efe9"
    static let arrow = "#b0572f"
}

/// The version of the program.
enum ProgramVersion {
    /// As `--version` prints it.
    static let current = "0.1.0"
}

/// How large a script may be; beyond them an error is told and nothing is allocated.
package enum Limits {
    /// Bytes of a script file.
    package static let scriptBytes = 1 << 20
    /// Unicode scalars of a line.
    package static let lineScalars = 10_000
    /// Unicode scalars of a spoken word; espeak-ng may abort beyond 80.
    package static let wordScalars = 80
    /// The longest pause.
    package static let pause = Duration.seconds(60 * 60)
    /// The longest track.
    package static let track = Duration.seconds(4 * 60 * 60)
    /// Strikes of one bell.
    package static let strikes = 100
    /// Elements of a script; a blank or a directive counts as one.
    package static let elements = 50_000
    /// Blocks within blocks.
    package static let nesting = 32
    /// Bytes of front matter; YAML is read whole.
    package static let frontMatterBytes = 64 << 10
    /// Diagnostics that one script may give: a reader has enough to mend long before.
    package static let diagnostics = 200
}

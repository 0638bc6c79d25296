package import GuideText

/// One of several tracks that a script becomes by other values.
package struct Edition: Sendable {
    /// Its name, such as `nivå 1`; nil if it is the only one.
    package var name: Spanned<String>?
    /// The values that go over those of the script's head.
    package var values: [CourseValue] = []
}

/// A value for a script.
package struct CourseValue: Sendable {
    /// Its name.
    package var name: Spanned<String>
    /// What is put in.
    package var text: String
}

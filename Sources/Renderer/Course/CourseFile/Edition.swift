package import GuideText

/// One of several tracks made from one script with different values.
package struct Edition: Sendable {
    /// Its name, such as `nivå 1`; nil if it is the only one.
    package var name: Spanned<String>?
    /// The values that replace those of the script's head.
    package var values: [CourseValue] = []
}

/// A value for a script.
package struct CourseValue: Sendable {
    /// Its name.
    package var name: Spanned<String>
    /// What is put in.
    package var text: String
}

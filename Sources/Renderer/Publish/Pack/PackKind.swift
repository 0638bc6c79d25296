/// A form that a course is packed in for players that know no web page.
package enum PackKind: String, Sendable, CaseIterable {
    /// Folders to burn as audio CDs.
    case cd
    /// A folder of MP3 files for a memory stick.
    case usb
    /// One file with chapters.
    case m4b

    /// The name of what is packed of a course, in the folder of output.
    package func name(ofCourse name: String) -> String {
        switch self {
        case .cd: "\(name)-cd"
        case .usb: StickName.folder(name)
        case .m4b: "\(name).m4b"
        }
    }
}

internal import ArgumentParser
internal import Glibc
internal import GuideSystem
internal import GuideText

/// Failures of the system as a course leader can understand and fix them.
extension Console {
    /// Reports a failure of the system while files are written, and returns the error that ends the program: that a file or
    /// folder could not be made, or that writing failed on the way.
    func exit(for failure: SystemFailure, option: String?) -> ExitCode {
        let isMaking = ["open", "mkdir", "mkdtemp", "stat", "access"].contains(failure.operation)
        return exit(for: failure, or: isMaking ? .cannotCreate : .inputOutput, option: option)
    }

    /// Reports a failure of the system and returns the error that ends the program. `option` is the one that names the folder, if
    /// there is one.
    func exit(for failure: SystemFailure, or status: ExitStatus, option: String? = "--output") -> ExitCode {
        // For a temporary file, the folder: nobody chose the file's name.
        let path = option == Self.temporary ? FilePath(failure.path).folder : Self.shown(failure.path)
        // A full disk gives one message, whatever the program was doing.
        let status = [ENOSPC, EDQUOT].contains(failure.code) ? .inputOutput : status
        let known = (option == nil ? Self.withoutChoice : Self.known)[failure.code]
        if status == .input, known == nil || failure.code == ENOTDIR {
            let advice = failure.code == ENOENT ? PathAdvice.advice(on: path)?(language) ?? "" : ""
            return fail(status, Self.unreadable, ["path": path, "reason": failure.reason(language) + advice])
        }
        if failure.path.isEmpty, failure.code != ENOENT {
            return fail(
                status, Bilingual(nb: "{reason} ({operation})", en: "{reason} ({operation})"),
                ["operation": failure.operation, "reason": failure.reason(language)])
        }
        guard let known else {
            return fail(
                status, Bilingual(nb: "{path}: {reason} ({operation})", en: "{path}: {reason} ({operation})"),
                ["operation": failure.operation, "path": path, "reason": failure.reason(language)])
        }
        // What is written before it gets its place lies among temporary files.
        let also = option == Self.temporary ? "" : Self.temporaryToo(language)
        return fail(status, known, ["path": path, "option": option ?? "", "also": also])
    }

    /// What names the folder for temporary files, as an option names others.
    static let temporary = "TMPDIR"
    private static let temporaryToo = Bilingual(nb: " (og TMPDIR)", en: " (and TMPDIR)")
    private static let unreadable = Bilingual(
        nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}")

    /// A file that is being written, by the name that it will get.
    private static func shown(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix(".pusterom-") }.joined(separator: "/")
    }

    private static let known: [Int32: Bilingual] = [
        ENOSPC: Bilingual(
            nb: "{path}: disken er full. Rydd plass, eller velg en annen mappe med {option}{also}",
            en: "{path}: the disk is full. Make room, or choose another folder with {option}{also}"),
        EDQUOT: Bilingual(
            nb: "{path}: plassen du har fått tildelt, er brukt opp. Rydd plass, eller velg en annen mappe med {option}",
            en: "{path}: your share of the disk is used up. Make room, or choose another folder with {option}"),
        EFBIG: Bilingual(
            nb: "{path}: filen ville blitt større enn det er lov til her. Velg en annen mappe med {option}",
            en: "{path}: the file would be larger than is allowed here. Choose another folder with {option}"),
        EACCES: Bilingual(
            nb: "{path}: du har ikke lov til å skrive her. Velg en annen mappe med {option}",
            en: "{path}: you are not allowed to write here. Choose another folder with {option}"),
        EROFS: Bilingual(
            nb: "{path}: her kan det bare leses, ikke skrives. Velg en annen mappe med {option}",
            en: "{path}: this place can only be read, not written. Choose another folder with {option}"),
        ENOTDIR: Bilingual(
            nb: "{path}: dette er en fil, ikke en mappe. Velg en annen mappe med {option}",
            en: "{path}: this is a file, not a folder. Choose another folder with {option}"),
        ENOENT: Bilingual(
            nb: "{path} finnes ikke og kan ikke lages. Velg en annen mappe med {option}",
            en: "{path} does not exist and cannot be made. Choose another folder with {option}"),
    ]

    /// The same if the folder cannot be chosen.
    private static let withoutChoice: [Int32: Bilingual] = [
        ENOSPC: Bilingual(nb: "{path}: disken er full. Rydd plass", en: "{path}: the disk is full. Make room"),
        EDQUOT: Bilingual(
            nb: "{path}: plassen du har fått tildelt, er brukt opp. Rydd plass",
            en: "{path}: your share of the disk is used up. Make room"),
        EFBIG: Bilingual(
            nb: "{path}: filen ville blitt større enn det er lov til her",
            en: "{path}: the file would be larger than is allowed here"),
        EACCES: Bilingual(
            nb: "{path}: du har ikke lov til å skrive her", en: "{path}: you are not allowed to write here"),
        EROFS: Bilingual(
            nb: "{path}: her kan det bare leses, ikke skrives", en: "{path}: this place can only be read, not written"),
        ENOTDIR: Bilingual(
            nb: "{path}: dette er en fil, ikke en mappe", en: "{path}: this is a file, not a folder"),
    ]
}

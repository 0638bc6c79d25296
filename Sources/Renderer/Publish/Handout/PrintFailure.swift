internal import Glibc
package import GuideSystem
package import GuideText

/// A failure of the program that prints: which, and why.
package struct PrintFailure: Error, Equatable {
    /// The program.
    package let program: String
    /// What went wrong.
    package let reason: Reason

    /// What can go wrong.
    package enum Reason: Equatable, Sendable {
        /// Nothing: the user asked to stop.
        case interrupted
        /// It did not end in time.
        case timedOut
        /// It ended with this status.
        case status(Int32)
        /// This signal ended it.
        case signal(Int32)
        /// It ended well, and left no whole page.
        case incomplete
        /// The system failed.
        case system(SystemFailure)
    }

    /// Whether printing other sheets makes no sense, and a publication without prints would not be what the user wants.
    var isFatal: Bool {
        if case .system(let failure) = reason { return [ENOSPC, EDQUOT].contains(failure.code) }
        return reason == .interrupted
    }

    /// What went wrong, in words that follow the name of a sheet.
    package var words: Bilingual {
        switch reason {
        case .interrupted: Bilingual(nb: "du ba om å stoppe", en: "you asked to stop")
        case .timedOut: Bilingual(nb: "\(program) ble ikke ferdig i tide", en: "\(program) did not finish in time")
        case .status(let status):
            Bilingual(nb: "\(program) endte med status \(status)", en: "\(program) ended with status \(status)")
        case .signal(let signal):
            Bilingual(nb: "\(program) ble stanset av signal \(signal)", en: "\(program) was ended by signal \(signal)")
        case .incomplete: Bilingual(nb: "\(program) laget ingen hel side", en: "\(program) made no whole page")
        case .system(let failure): Bilingual(nb: "\(failure)", en: "\(failure)")
        }
    }
}

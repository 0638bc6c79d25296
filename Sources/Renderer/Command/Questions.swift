internal import ArgumentParser
internal import Glibc
internal import GuideSystem
internal import GuideText

/// Asks the user on the terminal. Where there is no terminal, the suggested answer is used.
struct Questions {
    private let console: Console

    init(_ console: Console) { self.console = console }

    /// Whether somebody can answer.
    private var canAsk: Bool { isatty(0) == 1 && StandardStream.error.isTerminal }

    /// The answer to a question; an empty one is what is suggested.
    func ask(_ question: Bilingual, or suggested: String) throws(ExitCode) -> String {
        try ask(question, or: suggested, question) { $0 }
    }

    /// The same for an answer that must be read as a value. If it cannot be, `correction` is shown and the question is asked
    /// again.
    func ask<Answer>(
        _ question: Bilingual, or suggested: String, _ correction: Bilingual, read: (String) -> Answer?
    ) throws(ExitCode) -> Answer {
        var written = suggested
        while true {
            if canAsk { written = try line(question, suggested) }
            if let answer = read(written) { return answer }
            guard canAsk else { throw ExitStatus.usage.exit }
            console.tell(correction)
        }
    }

    private func line(_ question: Bilingual, _ suggested: String) throws(ExitCode) -> String {
        try? StandardStream.error.write("\(question(console.language)) [\(suggested)] ")
        let answer = readLine()?.trimmingBlanks()
        if Interruption.isRequested { throw ExitStatus.interrupted.exit }
        guard let answer, !answer.isEmpty else { return suggested }
        return answer
    }
}

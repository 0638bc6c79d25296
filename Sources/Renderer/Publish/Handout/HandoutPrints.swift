internal import GuideSystem
internal import Synchronization

/// The sheets of a course as PDF, for those who print from a phone or send them by mail.
package struct HandoutPrints: Sendable, Equatable {
    /// The prints, in the order of the sheets.
    package private(set) var files: [PublishedFile] = []
    /// Sheets that could not be printed, by path, with why.
    package private(set) var failures: [String: PrintFailure] = [:]

    /// How many sheets are printed at once: a program of its own each.
    private static let workers = 2
    /// After this many failures the program itself is taken to fail, and no more sheets are tried.
    private static let failures = 3

    /// The prints of all sheets among some files. A print that lies in the folder beside just the same sheet is taken as it
    /// is: printing a page takes a second or two. Without a printer there are no others.
    ///
    /// Throws if the user asks to stop or there is no room for temporary files.
    package init(
        of files: [PublishedFile], _ settings: PublicationSettings, year: Int?, in folder: PublishedFolder,
        by printer: ChromiumPrinter?
    ) throws(PrintFailure) {
        let sheets = files.filter { $0.path.hasPrefix(Handout.folder) }
        var prints: [String: PublishedFile] = [:]
        for sheet in sheets { prints[sheet.path] = folder.print(beside: sheet) }
        if let printer {
            let fresh = try Self.print(sheets.filter { prints[$0.path] == nil }, settings, year: year, by: printer)
            prints.merge(fresh.prints) { _, new in new }
            failures = fresh.failures
        }
        self.files = sheets.compactMap { prints[$0.path] }
    }
}

extension HandoutPrints {
    /// What has come of the sheets.
    private struct Results: Sendable {
        var prints: [String: PublishedFile] = [:]
        var failures: [String: PrintFailure] = [:]
    }

    private static func print(
        _ sheets: [PublishedFile], _ settings: PublicationSettings, year: Int?, by printer: ChromiumPrinter
    ) throws(PrintFailure) -> Results {
        let queue = WorkQueue<PublishedFile, PrintFailure>(sheets)
        let results = Shared(Results())
        queue.run(threads: min(workers, sheets.count)) { queue in
            while let sheet = queue.next() {
                do throws(PrintFailure) {
                    let print = try printer.print(sheet, at: settings.url(sheet.path), year: year)
                    results.value.withLock { $0.prints[sheet.path] = print }
                } catch {
                    if error.isFatal { return queue.fail(error) }
                    let count = results.value.withLock {
                        $0.failures[sheet.path] = error
                        return $0.failures.count
                    }
                    if count >= failures { queue.stop() }
                }
            }
        }
        if let failure = queue.failure { throw failure }
        return results.value.withLock { $0 }
    }

    /// What threads share.
    private final class Shared<Value: Sendable>: Sendable {
        let value: Mutex<Value>

        init(_ value: Value) { self.value = Mutex(value) }
    }
}

extension PublishedFolder {
    /// The print of a sheet that lies here beside just the same sheet.
    fileprivate func print(beside sheet: PublishedFile) -> PublishedFile? {
        let path = ChromiumPrinter.path(of: sheet)
        guard content(of: sheet.path) == sheet.bytes, let print = content(of: path), PrintedFile.isWhole(print),
            !PrintedFile.leadsIntoMachine(print)
        else { return nil }
        return PublishedFile(path, bytes: print)
    }
}

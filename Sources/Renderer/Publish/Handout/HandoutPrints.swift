internal import Foundation

/// The sheets of a course as PDF, for those who print from a phone or send them by mail.
package enum HandoutPrints {
    /// The prints of all sheets among some files. A print that lies in the folder beside just the same sheet is taken as it
    /// is: printing a page takes a second or two.
    package static func files(
        of files: [PublishedFile], year: Int?, in folder: PublishedFolder, by printer: ChromiumPrinter
    ) throws(PrintFailure) -> [PublishedFile] {
        var prints: [PublishedFile] = []
        for sheet in files where sheet.path.hasPrefix(Handout.folder) {
            let path = ChromiumPrinter.path(of: sheet)
            if folder.content(of: sheet.path) == sheet.bytes, let print = folder.content(of: path) {
                prints.append(PublishedFile(path, bytes: print))
            } else {
                prints.append(try printer.print(sheet, year: year))
            }
        }
        return prints
    }
}

extension PublishedFolder {
    /// What a file of the folder holds; nothing if it is not there.
    package func content(of file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(path)/\(file)").map { Array($0) }
    }
}

/// One track that is being written in several formats at once, from one mix.
package struct AudioFileSet: ~Copyable {
    /// A file that is wanted.
    package struct Request: Sendable {
        /// The path of the file.
        package var path: String
        /// The description of the file.
        package var specification: AudioSpecification

        /// A file at a path.
        package init(_ path: String, _ specification: AudioSpecification) {
            self.path = path
            self.specification = specification
        }
    }

    /// Most files of one track: more than there are formats whose files differ in name.
    package static var limit: Int { 16 }

    private var files: InlineArray<16, AudioFile?> = InlineArray { _ in nil }

    /// Creates the files, at most `limit`, replacing those that are there.
    package init(creating requests: [Request]) throws(OutputFailure) {
        precondition(requests.count <= Self.limit, "more files than formats")
        for (index, request) in requests.enumerated() {
            files[index] = try AudioFile.create(request.path, request.specification)
        }
    }

    /// Appends samples in −1…1 to every file.
    package mutating func write(_ samples: [Float]) throws(OutputFailure) {
        for index in files.indices { try files[index]?.write(samples) }
    }

    /// Appends so many samples of silence to every file.
    package mutating func writeSilence(_ count: Int) throws(OutputFailure) {
        for index in files.indices { try files[index]?.writeSilence(count) }
    }

    /// Ends every file; see `AudioFile.finish`.
    package consuming func finish() throws(OutputFailure) {
        for index in files.indices {
            if let file = files[index].take() { try file.finish() }
        }
    }
}

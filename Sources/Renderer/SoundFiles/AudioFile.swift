internal import CSndfile
internal import Glibc
internal import GuideSound
internal import GuideSystem

/// A mono sound file that is being written, through libsndfile.
@safe package struct AudioFile: ~Copyable {
    private let handle: OpaquePointer
    private let sink: FileSink
    private let path: String
    private let specification: AudioSpecification
    private var written = 0

    /// Frames given to the library at once: a single huge write overflows the stack of some of its encoders.
    package static let block = 4096

    /// Creates the file, replacing one that is there. What the format needs a second pass for grows beside it, with
    /// `.encoded` after its name.
    package static func create(
        _ path: String, _ specification: AudioSpecification
    ) throws(OutputFailure) -> AudioFile {
        var file = try AudioFile(creating: path, specification)
        try file.prepare()
        try file.writeLead()
        return file
    }

    private init(creating path: String, _ specification: AudioSpecification) throws(OutputFailure) {
        // A rate that the encoder does not know crashes some versions of the library: it never sees one.
        guard specification.isPossible else {
            throw .system(SystemFailure(code: EINVAL, operation: "sf_open_virtual", path: path))
        }
        let codec = specification.format.codec
        let content = specification.content
        let growing = Self.growing(path, codec)
        let sink = try OutputFailure.system { () throws(SystemFailure) in
            try FileSink(creating: growing, prefix: Self.prefix(content, codec))
        }
        var info = SF_INFO(
            frames: 0, samplerate: Int32(content.rate), channels: 1, format: Int32(codec.encoding(content)),
            sections: 0,
            seekable: 0)
        var calls = FileSink.calls
        // Safe: the sink lives until the handle is closed.
        let user = unsafe Unmanaged.passUnretained(sink).toOpaque()
        guard let handle = unsafe sf_open_virtual(&calls, Int32(SFM_WRITE), &info, user) else {
            if let failure = sink.failure { throw .system(failure) }
            throw unsafe .soundFile(SoundFileFailure("sf_open_virtual", path, nil))
        }
        unsafe self.handle = handle
        self.sink = sink
        self.path = path
        self.specification = specification
    }

    deinit { _ = unsafe sf_close(handle) }

    /// Appends samples in −1…1, in the form that the format keeps them in.
    package mutating func write(_ samples: [Float]) throws(OutputFailure) {
        if samples.count <= Self.block { return samples.isEmpty ? () : try writeBlock(samples, isSilent: false) }
        var rest = samples[...]
        while !rest.isEmpty {
            try writeBlock(Array(rest.prefix(Self.block)), isSilent: false)
            rest = rest.dropFirst(Self.block)
        }
    }

    /// Appends so many samples of silence.
    package mutating func writeSilence(_ count: Int) throws(OutputFailure) {
        for start in stride(from: 0, to: count, by: Self.block) {
            try writeBlock([Float](repeating: 0, count: min(Self.block, count - start)), isSilent: true)
        }
    }

    /// Ends the file: everything is on the disk, and the file read back has the length that was written.
    package consuming func finish() throws(OutputFailure) {
        let (sink, path, specification, written) = (sink, path, specification, written)
        try Self.close(self)
        try OutputFailure.system(sink.finish)
        try Self.tag(path, specification)
        let reader = try OutputFailure.reader(of: path)
        guard reader.frames == written, reader.rate == specification.content.rate, reader.channels == 1 else {
            throw .system(SystemFailure(code: EIO, operation: "sf_close", path: path))
        }
    }
}

extension AudioFile {
    private static func prefix(_ content: AudioContent, _ codec: AudioCodec) -> [UInt8] {
        if case .prefix(let bytes) = codec.tagging { bytes(content) } else { [] }
    }

    private static func growing(_ path: String, _ codec: AudioCodec) -> String {
        if case .secondPass = codec.tagging { path + ".encoded" } else { path }
    }

    /// What libsndfile must know before the first sample.
    private borrowing func prepare() throws(OutputFailure) {
        let (format, codec) = (specification.format, specification.format.codec)
        unsafe sf_command(handle, Int32(SFC_SET_CLIPPING), nil, 1)
        if let bitRate = specification.bitRate ?? format.bitRates?.standard,
            let range = codec.bitRateRange?(specification.content.rate)
        {
            try set(SFC_SET_COMPRESSION_LEVEL, AudioCodec.level(of: bitRate, in: range))
        }
        if codec.isConstantBitRate { try set(SFC_SET_BITRATE_MODE, Int32(SF_BITRATE_MODE_CONSTANT)) }
        if case .lists = codec.tagging { try addLists(specification.content) }
    }

    /// The silence that comes before the sound and is no part of it.
    private mutating func writeLead() throws(OutputFailure) {
        try writeSilence(specification.format.codec.lead)
        written = 0
    }

    private borrowing func set<Value: BitwiseCopyable>(_ command: Int, _ value: Value) throws(OutputFailure) {
        var value = value
        // Safe: the library reads the value's bytes during the call.
        let isSet = unsafe sf_command(handle, Int32(command), &value, Int32(MemoryLayout<Value>.size)) != 0
        guard isSet else { throw unsafe .soundFile(SoundFileFailure("sf_command", path, handle)) }
    }

    private borrowing func addLists(_ content: AudioContent) throws(OutputFailure) {
        try add(list: WaveLists.info(content.tags))
        guard !content.chapters.isEmpty else { return }
        let chapters = Array(content.chapters.prefix(WaveLists.markerLimit))
        try add(list: WaveLists.labels(chapters))
        var cues = WaveLists.cues(chapters)
        let isSet = unsafe sf_command(handle, Int32(SFC_SET_CUE), &cues, Int32(cues.count)) != 0
        guard isSet else { throw unsafe .soundFile(SoundFileFailure("sf_command", path, handle)) }
    }

    private borrowing func add(list: [UInt8]) throws(OutputFailure) {
        var data = list
        var chunk = unsafe SF_CHUNK_INFO()
        // Safe: the name has room for 64 bytes.
        unsafe withUnsafeMutableBytes(of: &chunk.id) { unsafe $0.copyBytes(from: "LIST".utf8) }
        unsafe chunk.id_size = 4
        unsafe chunk.datalen = UInt32(data.count)
        // Safe: the library copies the data, a multiple of four bytes long, before the call returns.
        let code = unsafe data.withUnsafeMutableBytes {
            unsafe chunk.data = $0.baseAddress
            return unsafe sf_set_chunk(handle, &chunk)
        }
        guard code == 0 else { throw unsafe .soundFile(SoundFileFailure("sf_set_chunk", path, handle)) }
    }

    private mutating func writeBlock(_ samples: [Float], isSilent: Bool) throws(OutputFailure) {
        // Safe: the library reads just the array's samples.
        let count =
            switch specification.format.codec.samples {
            case .pcm16:
                unsafe sf_write_short(
                    handle,
                    isSilent ? [Int16](repeating: 0, count: samples.count) : PCM16.quantise(samples, at: written),
                    sf_count_t(samples.count))
            case .pcm24: unsafe sf_write_int(handle, PCM24.quantise(samples), sf_count_t(samples.count))
            case .float(let divisor):
                unsafe sf_write_float(
                    handle, divisor == 1 ? samples : samples.map { $0 / divisor }, sf_count_t(samples.count))
            }
        if let failure = sink.failure { throw .system(failure) }
        guard count == samples.count, unsafe sf_error(handle) == 0 else {
            throw unsafe .soundFile(SoundFileFailure("sf_write", path, handle))
        }
        written += samples.count
    }

    /// Releases the file: its `deinit` closes it and writes what is left.
    private static func close(_ file: consuming AudioFile) throws(OutputFailure) {}

    private static func tag(_ path: String, _ wanted: AudioSpecification) throws(OutputFailure) {
        let (codec, content) = (wanted.format.codec, wanted.content)
        guard case .secondPass(let copy) = codec.tagging else { return }
        let growing = growing(path, codec)
        try copy(growing, path, content.tags.picture) { vendor in
            VorbisComment(vendor: vendor, tags: content.tags, chapters: content.chapters, rate: content.rate)
        }
        guard unsafe unlink(growing) == 0 else { throw .system(SystemFailure("unlink", path: growing)) }
    }
}

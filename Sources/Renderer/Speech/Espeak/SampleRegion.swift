internal import CEspeak
internal import Glibc
internal import GuideSound

/// Memory that a worker and its forked children share: a count of samples, then the samples, then where each sound begins.
///
/// It is mapped once and lives as long as its process; only the pages in use take memory.
@safe struct SampleRegion {
    /// Where the mapping begins.
    let start: UnsafeMutableRawPointer

    /// Samples that fit: ten minutes at 22,050 Hz.
    static let capacity = 10 * 60 * 22_050
    private static let header = 64
    /// Where sounds are noted, and how many fit: thirty a second.
    private static let notes = (place: header + capacity * MemoryLayout<Int16>.stride, capacity: 10 * 60 * 30)

    /// An existing region.
    init(start: UnsafeMutableRawPointer) { unsafe self.start = start }

    /// A new region, or nil if the system has no memory for it.
    init?() {
        let size = Self.notes.place + Self.notes.capacity * MemoryLayout<Int>.stride
        let mapping = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
        guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else { return nil }
        unsafe start = mapping
    }

    /// Samples written since the last `reset`.
    var count: Int {
        // Safe: the header is mapped, aligned and always holds an Int.
        get { unsafe start.load(as: Int.self) }
        nonmutating set { unsafe start.storeBytes(of: newValue, as: Int.self) }
    }

    /// Whether samples were refused since the last `reset`.
    var isOverfull: Bool {
        // Safe: the header is mapped and always holds a Bool there.
        get { unsafe start.load(fromByteOffset: MemoryLayout<Int>.stride, as: Bool.self) }
        nonmutating set { unsafe start.storeBytes(of: newValue, toByteOffset: MemoryLayout<Int>.stride, as: Bool.self) }
    }

    /// Makes it empty.
    func reset() {
        count = 0
        noteCount = 0
        isOverfull = false
    }

    /// The bytes of the samples written.
    var bytes: UnsafeRawBufferPointer {
        // Safe: `append` never lets the count pass the capacity.
        unsafe UnsafeRawBufferPointer(start: start + Self.header, count: count * MemoryLayout<Int16>.stride)
    }

    /// Appends samples; false, and nothing written, if they do not fit.
    func append(_ samples: UnsafePointer<Int16>, count added: Int) -> Bool {
        guard added >= 0, count + added <= Self.capacity else {
            isOverfull = true
            return false
        }
        // Safe: the room was checked above; source and region do not overlap.
        unsafe (start + Self.header + count * MemoryLayout<Int16>.stride)
            .copyMemory(from: samples, byteCount: added * MemoryLayout<Int16>.stride)
        count += added
        return true
    }
}

extension SampleRegion {
    /// Sounds noted since the last `reset`.
    private var noteCount: Int {
        // Safe: the header is mapped, aligned there, and always holds an Int.
        get { unsafe start.load(fromByteOffset: 2 * MemoryLayout<Int>.stride, as: Int.self) }
        nonmutating set {
            unsafe start.storeBytes(of: newValue, toByteOffset: 2 * MemoryLayout<Int>.stride, as: Int.self)
        }
    }

    /// Notes the sounds among espeak-ng's events, as long as there is room.
    func note(_ events: UnsafePointer<espeak_EVENT>) {
        var event = unsafe events
        // Safe: espeak-ng closes its list with an event of this type; the notes are in the mapping by the check.
        while unsafe event.pointee.type != espeakEVENT_LIST_TERMINATED {
            if unsafe event.pointee.type == espeakEVENT_PHONEME, noteCount < Self.notes.capacity {
                let name = unsafe withUnsafeBytes(of: event.pointee.id.string) { unsafe Array($0.prefix { $0 != 0 }) }
                let isVowel = MelodyScore.vowels.contains(name)
                let note = unsafe Int(event.pointee.sample) << 1 | (isVowel ? 1 : 0)
                unsafe start.storeBytes(
                    of: note, toByteOffset: Self.notes.place + noteCount * MemoryLayout<Int>.stride, as: Int.self)
                noteCount += 1
            }
            unsafe event += 1
        }
    }

    /// The vowels that were noted: where each is heard, in samples.
    private var vowels: [Range<Int>] {
        // Safe: so many notes were written.
        let notes = (0..<noteCount).map {
            unsafe start.load(fromByteOffset: Self.notes.place + $0 * MemoryLayout<Int>.stride, as: Int.self)
        }
        return notes.indices.compactMap { index in
            let (begin, end) = (notes[index] >> 1, index + 1 < notes.count ? notes[index + 1] >> 1 : count)
            return notes[index] & 1 == 1 && 0 <= begin && begin <= end && end <= count ? begin..<end : nil
        }
    }

    /// Adds a melody to that of the samples. They stay as they are if the vowels are not those of the score.
    func apply(_ melody: MelodyScore, rate: Int) {
        guard let contour = melody.contour(over: vowels, rate: rate) else { return }
        // Safe: `bytes` are whole samples, aligned.
        let samples = unsafe Array(bytes.bindMemory(to: Int16.self))
        let plain = Waveform(samples: PCM16.expand(samples), rate: rate)
        let rounded = PCM16.round(PitchShift.shift(plain, by: contour).samples)
        // Safe: there are as many samples as before.
        unsafe rounded.withUnsafeBytes {
            unsafe UnsafeMutableRawBufferPointer(start: start + Self.header, count: bytes.count).copyMemory(from: $0)
        }
    }
}

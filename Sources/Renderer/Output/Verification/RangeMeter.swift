/// Measures the windows of given ranges of a track as its samples arrive.
struct RangeMeter {
    /// What one range was found to hold.
    struct Result: Equatable {
        /// The range measured.
        var range: Range<Int>
        /// Mean square of all its samples.
        var power = 0.0
        /// Mean square of its loudest window, and the window's first sample.
        var loudest = (power: 0.0, start: 0)
        /// Samples of its longest run of quiet windows, and the run's first sample.
        var longestQuiet = (length: 0, start: 0)

        static func == (first: Result, second: Result) -> Bool { first.range == second.range }
    }

    /// A finished result for each range that the track reached the end of.
    private(set) var results: [Result] = []

    private let ranges: [Range<Int>]
    private let window: Int
    /// Mean square below which a window is quiet.
    private let quiet: Double
    private var index = 0
    private var position = 0
    private var current: Result?
    private var sum = 0.0
    private var windowSum = 0.0
    private var windowCount = 0
    private var run = 0

    /// A meter of ranges in order, in windows of `window` samples.
    init(_ ranges: [Range<Int>], window: Int, quiet: Double) {
        self.ranges = ranges.filter { !$0.isEmpty }
        self.window = max(1, window)
        self.quiet = quiet
    }

    /// Looks at the track's next samples.
    mutating func add(_ samples: [Float]) {
        let end = position + samples.count
        while index < ranges.count, ranges[index].lowerBound < end {
            let part = max(position, ranges[index].lowerBound)..<min(end, ranges[index].upperBound)
            add(samples, of: part)
            guard ranges[index].upperBound <= end else { break }
            finishRange()
        }
        position = end
    }

    /// Measures the part of a block that is in the present range, window by window.
    private mutating func add(_ samples: [Float], of part: Range<Int>) {
        var start = part.lowerBound
        while start < part.upperBound {
            let end = min(start + window - windowCount, part.upperBound)
            var squares = 0.0
            for index in (start - position)..<(end - position) {
                let sample = Double(samples[index])
                squares += sample * sample
            }
            sum += squares
            windowSum += squares
            windowCount += end - start
            if windowCount == window { finishWindow(endingAt: end) }
            start = end
        }
    }

    private mutating func finishWindow(endingAt end: Int) {
        var result = current ?? Result(range: ranges[index])
        let power = windowSum / Double(windowCount)
        if power > result.loudest.power { result.loudest = (power, end - windowCount) }
        run = power < quiet ? run + windowCount : 0
        if run > result.longestQuiet.length { result.longestQuiet = (run, end - run) }
        current = result
        (windowSum, windowCount) = (0, 0)
    }

    private mutating func finishRange() {
        if windowCount > 0 { finishWindow(endingAt: ranges[index].upperBound) }
        var result = current ?? Result(range: ranges[index])
        result.power = sum / Double(ranges[index].count)
        results.append(result)
        (current, sum, run) = (nil, 0, 0)
        index += 1
    }
}

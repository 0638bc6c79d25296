internal import Glibc

/// Turns sound down where, and only where, its true peak would pass a ceiling; it looks ahead, so that nothing is clipped.
///
/// The factor falls in a smooth curve within `lookahead` before a peak and rises again with `release`. Where no peak is
/// near, samples pass unchanged. All factors are whole numbers, so that the same sound gives the same bytes always.
package struct PeakLimiter {
    /// Time within which the factor falls before a peak, in seconds.
    package static let lookahead = 0.004
    /// Time in which the factor comes back by 63 %, in seconds: longer than a period of the voice, which is so left whole.
    package static let release = 0.06

    /// Samples by which what comes out lies behind what goes in.
    package let delay: Int

    private let ceiling: Float
    /// No sample below this can be part of a curve above the ceiling.
    private let harmless: Float
    private let detector = TruePeakDetector()
    private let rise: Int
    private let widths: (first: Int, second: Int)
    /// The samples that are still needed, the last one taken in at the end.
    private var recent: [Float]
    private var factors: SlidingMinimum
    private var factor = Self.one
    private var first: RunningMean
    private var second: RunningMean
    /// Samples since any factor was below one.
    private var calm: Int

    /// The factor one.
    private static let one = 1 << 30
    /// A factor so near to one counts as one: 0.002 dB.
    private static let negligible = one >> 12

    /// A limiter for sound at `rate` Hz that lets no true peak pass `ceiling`, in dBTP.
    package init(rate: Int, ceiling: Double) {
        let ahead = max(2, Int(Self.lookahead * Double(rate)))
        let reach = TruePeakDetector.reach
        delay = ahead + 2 * reach
        self.ceiling = Decibel.amplitude(ceiling)
        harmless = self.ceiling / detector.overshoot
        rise = max(1, Int(Double(1 << 16) / (Self.release * Double(rate))))
        widths = (ahead / 2 + 1, ahead - ahead / 2 + 1)
        recent = [Float](repeating: 0, count: delay + reach)
        factors = SlidingMinimum(width: ahead + 2 * reach + 1, start: Self.one)
        first = RunningMean(width: widths.first, start: Self.one)
        second = RunningMean(width: widths.second, start: Self.one)
        calm = 2 * delay
    }

    /// Whether nothing but silence is inside: then silence may go past it.
    package var isEmpty: Bool { isCalm && recent.allSatisfy { $0 == 0 } }

    private var isCalm: Bool { calm >= 2 * delay && factor == Self.one }

    /// Takes samples in and gives as many out, `delay` samples behind.
    package mutating func process(_ samples: [Float]) -> [Float] {
        let buffer = recent + samples
        recent = Array(buffer.suffix(recent.count))
        if isCalm, buffer.allSatisfy({ abs($0) <= harmless }) {
            let start = TruePeakDetector.reach
            return Array(buffer[start..<start + samples.count])
        }
        return limit(buffer, count: samples.count)
    }
}

extension PeakLimiter {
    /// Gives the `count` samples of the buffer that are due, each with its factor.
    private mutating func limit(_ buffer: [Float], count: Int) -> [Float] {
        let reach = TruePeakDetector.reach
        var output = Array(buffer[reach..<reach + count])
        let needed = factorsNeeded(buffer, count: count)
        for index in 0..<count where needed[index] != Self.one || !isCalm {
            output[index] *= Float(smooth(needed[index])) / Float(Self.one)
        }
        return output
    }

    /// The factors that the last `count` intervals of the buffer need. Only beside samples that are not harmless, curves are
    /// drawn.
    private func factorsNeeded(_ buffer: [Float], count: Int) -> [Int] {
        let reach = TruePeakDetector.reach
        var needed = [Int](repeating: Self.one, count: count)
        let first = buffer.count - count
        // The newest sample of the intervals that are looked at next, and that after the last of them.
        var (start, end) = (first, first)
        for newest in (first - 2 * reach)..<buffer.count where abs(buffer[newest]) > harmless {
            if newest > end {
                mark(start..<end, buffer, &needed)
                start = newest
            }
            end = min(newest + 2 * reach + 1, buffer.count)
        }
        mark(start..<end, buffer, &needed)
        return needed
    }

    /// Notes the factors of the intervals with these newest samples.
    private func mark(_ newest: Range<Int>, _ buffer: [Float], _ needed: inout [Int]) {
        guard !newest.isEmpty else { return }
        let reach = TruePeakDetector.reach
        let peaks = detector.peaks(buffer, at: (newest.lowerBound - reach)..<(newest.upperBound - reach))
        let first = newest.lowerBound - (buffer.count - needed.count)
        for (offset, peak) in peaks.enumerated() where peak > ceiling {
            needed[first + offset] = Int(Double(ceiling / peak) * Double(Self.one))
        }
    }

    /// The factor due now, when `needed` is that of the newest interval: never more than any interval near it needs.
    private mutating func smooth(_ needed: Int) -> Int {
        let least = factors.add(needed)
        let missing = Self.one - factor
        factor = min(least, missing < Self.negligible ? Self.one : factor + ((missing * rise) >> 16))
        let smoothed = second.add(first.add(factor))
        calm = smoothed == Self.one && needed == Self.one ? calm + 1 : 0
        return smoothed
    }
}

/// The least of the last n numbers.
private struct SlidingMinimum {
    /// Candidates in rising order with the positions they leave at.
    private var candidates: [(value: Int, leaves: Int)] = []
    private var head = 0
    private var position = 0
    private let width: Int
    private let start: Int

    init(width: Int, start: Int) {
        (self.width, self.start) = (width, start)
    }

    mutating func add(_ value: Int) -> Int {
        position += 1
        if value >= start, candidates.isEmpty { return start }
        while candidates.count > head, let last = candidates.last, last.value >= value { candidates.removeLast() }
        if value < start { candidates.append((value, position + width)) }
        while head < candidates.count, candidates[head].leaves <= position { head += 1 }
        if head == candidates.count || head > 4096 {
            candidates.removeFirst(head)
            head = 0
        }
        return head < candidates.count ? candidates[head].value : start
    }
}

/// The mean of the last n numbers. Only the final division is not exact.
private struct RunningMean {
    private var ring: [Int]
    private var next = 0
    private var sum: Int
    private let full: Int

    init(width: Int, start: Int) {
        ring = [Int](repeating: start, count: width)
        full = start * width
        sum = full
    }

    mutating func add(_ value: Int) -> Int {
        sum += value - ring[next]
        ring[next] = value
        next = next + 1 == ring.count ? 0 : next + 1
        // Most of the time all are alike, and division is slow; that of floats, which is exact here, less than that of integers.
        return sum == full ? value : Int(Double(sum) / Double(ring.count))
    }
}

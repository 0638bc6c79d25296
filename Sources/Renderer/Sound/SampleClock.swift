/// Times and samples.
package enum SampleClock {
    /// A duration in samples at `rate` Hz, rounded to the nearest.
    package static func samples(_ duration: Duration, rate: Int) -> Int {
        let (seconds, attoseconds) = duration.components
        let microseconds = attoseconds / 1_000_000_000_000
        return Int(seconds) * rate + (Int(microseconds) * rate + 500_000) / 1_000_000
    }

    /// How a time in whole seconds is shown.
    package enum Rounding {
        /// To the second before.
        case down
        /// To the nearest second.
        case nearest
        /// To the second after.
        case up
    }

    /// Samples at `rate` Hz as `m:ss`, or `h:mm:ss` from an hour on.
    package static func clock(_ samples: Int, rate: Int, rounding: Rounding = .nearest) -> String {
        let seconds =
            switch rounding {
            case .down: samples / rate
            case .nearest: (samples + rate / 2) / rate
            case .up: (samples + rate - 1) / rate
            }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return hours > 0
            ? "\(hours):\(twoDigits(minutes)):\(twoDigits(seconds % 60))" : "\(minutes):\(twoDigits(seconds % 60))"
    }

    /// Samples at `rate` Hz as `hh:mm:ss.mmm`, rounded to the nearest millisecond.
    package static func stamp(_ samples: Int, rate: Int, point: Character = ".") -> String {
        let milliseconds = milliseconds(samples, rate: rate)
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        let digits = rest < 10 ? "00" : rest < 100 ? "0" : ""
        return
            "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))\(point)\(digits)\(rest)"
    }

    /// Samples at `rate` Hz in milliseconds, rounded to the nearest.
    package static func milliseconds(_ samples: Int, rate: Int) -> Int { (samples * 1000 + rate / 2) / rate }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

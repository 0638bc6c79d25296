/// The instruments. Where their figures come from, and what of them is ours, is in Docs/sound.md.
extension BellInstrument {
    /// A mode beside the lowest: frequency and decay as ratios, the pair's distance as a share of the frequency.
    private typealias Mode = (ratio: Double, amplitude: Double, decay: Double, split: Double)

    /// A singing bowl struck with felt. The medium one has the five lowest modes of a bowl of 18 cm (Inácio, Henrique and
    /// Antunes, Acta Acustica 92, 2006, bowl 1: 220, 609, 1136, 1787, 2520 Hz); pairs lie 0.2 to 0.5 per cent apart (Essl
    /// and Cook, ICMC 2002, found 0.2 to 0.8).
    package static func singingBowl(_ size: Size) -> BellInstrument {
        let (lowest, decay, ring): (Double, Double, Double) =
            switch size {
            case .small: (392, 11, 9)
            case .medium: (220, 16, 12)
            case .large: (147, 21, 15)
            }
        let modes: [Mode] = [
            (1, 1, 1, 0.0034), (2.77, 0.5, 0.66, 0.0026), (5.16, 0.17, 0.38, 0.0021), (8.12, 0.055, 0.2, 0.0019),
            (11.45, 0.02, 0.1, 0.002),
        ]
        return BellInstrument(modes, lowest: lowest, decay: decay, attack: 0.008, ring: ring)
    }

    /// A bossed gong struck on its boss with a padded mallet. Two round modes nearly an octave apart carry the tone, and the
    /// upper one beats with the harmonic of the lower (Krueger and others at Brigham Young
    /// University, told in Physics Today 63:9, 2010, p. 19);
    /// between and above them lie a dozen weaker ones.
    package static func gong(_ size: Size) -> BellInstrument {
        let (lowest, decay, ring): (Double, Double, Double) =
            switch size {
            case .small: (196, 9.5, 9)
            case .medium: (131, 13, 12)
            case .large: (87, 17, 15)
            }
        let modes: [Mode] = [
            (1, 1, 1, 0), (1.51, 0.16, 0.6, 0.006), (2, 0.34, 0.85, 0), (2.013, 0.5, 0.8, 0),
            (2.52, 0.16, 0.5, 0.005), (3.07, 0.2, 0.48, 0.004), (3.73, 0.13, 0.36, 0.006), (4.03, 0.1, 0.4, 0),
            (4.66, 0.08, 0.26, 0.005), (5.57, 0.055, 0.2, 0.004), (6.41, 0.035, 0.15, 0.005), (7.76, 0.02, 0.11, 0.004),
        ]
        return BellInstrument(modes, lowest: lowest, decay: decay, attack: 0.018, ring: ring)
    }

    /// Two small thick cymbals struck rim to rim. A free round plate held at its middle rings in the modes that have no
    /// motion there, at 1 : 2.33 : 4.11 : 6.30 (Leissa, Vibration of Plates, NASA SP-160, 1969), and a thick one a little
    /// lower; the two cymbals are never tuned quite alike.
    package static func tingsha(_ size: Size) -> BellInstrument {
        let (lowest, decay, ring): (Double, Double, Double) =
            switch size {
            case .small: (2610, 7, 6)
            case .medium: (1970, 9, 8)
            case .large: (1510, 11, 10)
            }
        let modes: [Mode] = [
            (1, 1, 1, 0.0027), (2.31, 0.14, 0.5, 0.0024), (4.02, 0.07, 0.26, 0.0019), (6.08, 0.025, 0.12, 0.0016),
        ]
        return BellInstrument(modes, lowest: lowest, decay: decay, attack: 0.004, ring: ring)
    }

    private init(_ modes: [Mode], lowest: Double, decay: Double, attack: Double, ring: Double) {
        self.init(
            partials: modes.map { mode in
                let frequency = lowest * mode.ratio
                return Partial(
                    frequency: frequency, amplitude: mode.amplitude, decay: decay * mode.decay,
                    split: frequency * mode.split)
            }, attack: attack, ring: ring)
    }
}

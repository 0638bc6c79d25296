import GuideSound
import Testing

@Suite("The mixer")
struct MixerTests {
    private struct Missing: Error {}

    private func mix(
        _ placements: [Placement<[Float]>], length: Int, block: Int = 7
    ) -> [Float] {
        var mixer = Mixer(placements, length: length)
        var track: [Float] = []
        while let part = mixer.next(block, load: { $0 }) {
            switch part {
            case .sound(let samples): track += samples
            case .silence(let count): track += [Float](repeating: 0, count: count)
            }
        }
        return track
    }

    private func place(_ samples: [Float], at start: Int) -> Placement<[Float]> {
        Placement(start: start, length: samples.count, gain: 1, sound: samples)
    }

    @Test("places every sound at its sample", arguments: [1, 3, 7, 4096])
    func placesSounds(_ block: Int) {
        let track = mix([place([0.1, 0.2], at: 3), place([0.05], at: 9)], length: 10, block: block)
        #expect(track == [0, 0, 0, 0.1, 0.2, 0, 0, 0, 0, 0.05])
    }

    @Test("adds sounds that overlap, whatever order they were given in")
    func addsOverlaps() {
        let first = place([0.1, 0.1, 0.1], at: 0)
        let second = place([0.2, 0.2], at: 1)
        #expect(mix([first, second], length: 4) == mix([second, first], length: 4))
        #expect(mix([first, second], length: 4) == [0.1, 0.1 + 0.2, 0.1 + 0.2, 0])
    }

    @Test("cuts what reaches beyond the track's end")
    func cutsAtTheEnd() {
        #expect(mix([place([0.1, 0.1, 0.1], at: 3)], length: 4) == [0, 0, 0, 0.1])
    }

    @Test("tells silence from sound, so that nothing need be computed for it")
    func tellsSilence() {
        var mixer = Mixer([place([0.1, 0.1], at: 4)], length: 10)
        var blocks: [SampleBlock] = []
        while let block = mixer.next(4, load: { $0 }) { blocks.append(block) }
        #expect(blocks == [.silence(4), .sound([0.1, 0.1, 0, 0]), .silence(2)])
    }

    @Test("passes on why a sound could not be loaded")
    func passesFailuresOn() {
        var mixer = Mixer([place([0.1], at: 0)], length: 2)
        #expect(throws: Missing.self) {
            _ = try mixer.next(2) { _ throws(Missing) in throw Missing() }
        }
    }
}

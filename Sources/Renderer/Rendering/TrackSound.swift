internal import GuideScript
internal import GuideSound
internal import GuideSpeech
internal import GuideSystem
internal import GuideTimeline

/// What can be placed on a track.
enum TrackSound: Hashable {
    /// Something said.
    case utterance(Utterance)
    /// One stroke of a bell.
    case stroke(BellCue.Bell)
    /// A phase of breath of so many samples.
    case breath(BreathSound, length: Int)
    /// A stretch of a recording that is played.
    case recording(Playback, Range<Int>)
}

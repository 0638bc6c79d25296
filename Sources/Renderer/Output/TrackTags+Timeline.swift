internal import GuideScript
package import GuideSoundFiles
package import GuideTimeline

extension TrackTags {
    /// What the script of a timeline says. The variant stands in the title where there are several, so that a player's
    /// list distinguishes them.
    package init(of timeline: Timeline) {
        let script = timeline.script
        let isOne = script.variants.count < 2
        self.init(title: isOne ? script.title : "\(script.title) – \(timeline.variant.name)")
        artist = script.author
        language = "nob"
        year = script.year
        copyright = script.rights
        comment = script.summary
    }
}

extension ChapterMark {
    /// The chapters of a timeline, without those of no length.
    package static func marks(of timeline: Timeline) -> [ChapterMark] {
        timeline.chapters.filter { $0.length > 0 }.map {
            ChapterMark(title: $0.title, start: $0.start, end: $0.start + $0.length)
        }
    }
}

/// What is wanted of the calendar. What is not said stays as it was published last.
package struct ScheduleChoice: Sendable, Equatable {
    /// The first day, such as `2027-01-11`; nil: that of the published calendar.
    package var start: String?
    /// The time of day to practise, such as `08:30`; nil: that of the published calendar, or the usual one.
    package var time: String?
    /// Whether there shall be a calendar at all.
    package var isWanted = true

    /// A calendar as it was published last, if one was.
    package init() {}

    /// Settings with the first day and the time that count, given those of the published calendar.
    func settings(_ settings: PublicationSettings, after published: PublishedMoment?) -> PublicationSettings {
        var settings = settings
        let known = isWanted ? published : nil
        settings.start = isWanted ? start ?? known?.start : nil
        settings.time = time ?? known?.time ?? settings.time
        return settings
    }
}

/// The first day and the time of day of a published calendar.
struct PublishedMoment: Sendable, Equatable {
    let start: String
    let time: String
}

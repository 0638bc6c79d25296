internal import GuideScript

/// The names that a course file knows, Norwegian and English, in one table; case does not matter.
enum CourseKey: CaseIterable, Sendable {
    case title, summary, language, author, rights, year, folder, formats, sampleRate, bitRate, sidecars, sayings
    case rhythm, sentenceGap, paragraphGap, voice, tempo, pitch, melody, timbre, loudness
    case engine, mode, program, model, version, timeLimit, memoryLimit
    case limits, longestSilence, leastGuidance
    case weeks, days, everyWeek, everyDay, week, day, theme, informal, tracks
    case script, variants, values, editions

    static let table: [(CourseKey, nb: [String], en: [String])] = [
        (.title, nb: ["tittel"], en: ["title"]),
        (.summary, nb: ["sammendrag"], en: ["summary"]),
        (.language, nb: ["språk"], en: ["language"]),
        (.author, nb: ["forfatter"], en: ["author"]),
        (.rights, nb: ["rettigheter"], en: ["rights"]),
        (.year, nb: ["år"], en: ["year"]),
        (.folder, nb: ["mappe"], en: ["folder"]),
        (.formats, nb: ["formater"], en: ["formats"]),
        (.sampleRate, nb: ["samplingsrate"], en: ["sample-rate"]),
        (.bitRate, nb: ["bitrate"], en: ["bit-rate"]),
        (.sidecars, nb: ["tillegg"], en: ["sidecars"]),
        (.sayings, nb: ["uttale"], en: ["pronunciation"]),
        (.rhythm, nb: ["rytme"], en: ["rhythm"]),
        (.sentenceGap, nb: ["setning"], en: ["sentence"]),
        (.paragraphGap, nb: ["avsnitt"], en: ["paragraph"]),
        (.voice, nb: ["stemme"], en: ["voice"]),
        (.tempo, nb: ["tempo"], en: ["tempo"]),
        (.pitch, nb: ["toneleie"], en: ["pitch"]),
        (.melody, nb: ["melodi"], en: ["melody"]),
        (.timbre, nb: ["klang"], en: ["timbre"]),
        (.engine, nb: ["motor"], en: ["engine"]),
        (.mode, nb: ["måte"], en: ["mode"]),
        (.program, nb: ["program"], en: ["program"]),
        (.model, nb: ["modell"], en: ["model"]),
        (.version, nb: ["versjon"], en: ["version"]),
        (.timeLimit, nb: ["tidsgrense"], en: ["time-limit"]),
        (.memoryLimit, nb: ["minne"], en: ["memory"]),
        (.loudness, nb: ["lydstyrke"], en: ["loudness"]),
        (.limits, nb: ["grenser"], en: ["limits"]),
        (.longestSilence, nb: ["stillhet"], en: ["silence"]),
        (.leastGuidance, nb: ["veiledning"], en: ["guidance"]),
        (.weeks, nb: ["uker"], en: ["weeks"]),
        (.days, nb: ["dager"], en: ["days"]),
        (.everyWeek, nb: ["hver-uke"], en: ["every-week"]),
        (.everyDay, nb: ["hver-dag"], en: ["every-day"]),
        (.week, nb: ["uke"], en: ["week"]),
        (.day, nb: ["dag"], en: ["day"]),
        (.theme, nb: ["tema"], en: ["theme"]),
        (.informal, nb: ["uformelt"], en: ["informal"]),
        (.tracks, nb: ["spor"], en: ["tracks"]),
        (.script, nb: ["manus"], en: ["script"]),
        (.variants, nb: ["varianter"], en: ["variants"]),
        (.values, nb: ["verdier"], en: ["values"]),
        (.editions, nb: ["utgaver"], en: ["editions"]),
    ]

    static let words = WordList(table)

    /// The words of some keys, Norwegian first.
    static func words(of keys: [CourseKey]) -> [String] {
        let rows = table.filter { keys.contains($0.0) }
        return rows.flatMap(\.nb) + rows.flatMap(\.en).filter { word in !rows.contains { $0.nb.contains(word) } }
    }

    /// What `stemme` says of how the voice sounds.
    static let voiceSound: [CourseKey] = [.tempo, .pitch, .melody, .timbre]
    /// What `stemme` says of the engine.
    static let engineParts: [CourseKey] = [.engine, .mode, .program, .model, .version, .timeLimit, .memoryLimit]
    /// What a course, a part of it and a track can all say of how it sounds.
    static let settings: [CourseKey] = [.rhythm, .voice, .loudness, .limits]
    /// What stands at the top of a course file.
    static let top: [CourseKey] =
        [
            .title, .summary, .language, .author, .rights, .year, .folder, .formats, .sampleRate, .bitRate, .sidecars,
            .sayings, .weeks, .days, .everyWeek, .everyDay,
        ] + settings
    /// What stands in a week or day.
    static let part: [CourseKey] = [.week, .day, .theme, .informal, .tracks] + settings
    /// What stands in a track.
    static let track: [CourseKey] = [.script, .title, .variants, .values, .editions] + settings
}

package import GuideText

/// The declarations of the course file's keys, for the documents.
package enum CourseKeys {
    /// What stands at the top.
    package static var course: [KeyDeclaration] { CourseDraft.schema.declarations }
    /// What stands in a week or a day.
    package static var unit: [KeyDeclaration] { UnitDraft.schema.declarations }
    /// What stands in a track.
    package static var track: [KeyDeclaration] { TrackDraft.schema.declarations }
    /// What may stand in all three.
    package static var settings: [KeyDeclaration] { SettingsDraft.schema.declarations }
    /// All of them, however deep.
    static var all: [KeyDeclaration] { course + unit + track }
    /// Where a key belongs that is written where it is not known; nil if it belongs nowhere.
    static func place(of name: String) -> Bilingual? {
        let holds = { (keys: [KeyDeclaration]) in keys.allNames.contains(name.lowercased()) }
        // The key that every unit must have shows best what a unit is.
        if holds(unit), !holds(course) {
            return Bilingual(
                nb: "inn under `- uke: 1`, med like mange mellomrom foran som `uke` har",
                en: "below `- week: 1`, with as many spaces before it as `week` has")
        }
        if holds(track), !holds(course) {
            return Bilingual(
                nb: "inn i et spor: `- manus: navn`, og denne under, med like mange mellomrom foran",
                en: "into a track: `- script: name`, and this below it, with as many spaces before it")
        }
        return holds(course)
            ? Bilingual(nb: "øverst i filen, helt til venstre", en: "to the top of the file, at the left margin") : nil
    }

    /// What `stemme` says of the engine.
    package static var engine: [KeyDeclaration] { EngineDraft.schema.declarations }
}

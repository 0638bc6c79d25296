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
    /// What `stemme` says of the engine.
    package static var engine: [KeyDeclaration] { EngineDraft.schema.declarations }
}

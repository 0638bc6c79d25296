internal import GuideCourse
internal import GuideSoundFiles
internal import GuideSystem

/// A course as a folder for a memory stick.
extension CoursePacking {
    /// Writes the folder. Old players play files in the order in which the folder has them, which is the one they were made in:
    /// so all are made in the order of the course.
    func writeStick(_ tracks: [PackedTrack], to folder: String) throws(PackFailure) {
        let layout = StickLayout(tracks)
        let picture = try? Cover.embedded(ofCourse: name)
        for (index, file) in layout.files.enumerated() {
            if Interruption.isRequested { throw .interrupted }
            let place = "\(folder)/\(file.path)"
            try PackFailure.system { () throws(SystemFailure) in try Folder.make(FilePath(place).folder) }
            try PackFailure.sound { () throws(OutputFailure) in
                var tags = tags(of: file.track, index + 1)
                tags.picture = picture
                try OldPlayerTag(tags).copy(file.track.source, to: place)
            }
            Folder.removeFile(file.track.source)
        }
        var names = layout.files.map(\.path)
        for list in layout.playlists {
            try Self.write(list.bytes, to: "\(folder)/\(list.name)")
            names.append(list.name)
        }
        let text = PackText(title: plan.course.title, contact: plan.course.contact).stick(resultName, layout)
        try Self.write(text, to: "\(folder)/LESMEG.TXT")
        try Self.write(
            PackList.bytes(names + ["LESMEG.TXT"], kind, ofCourse: name), to: "\(folder)/\(PackList.name)")
    }

    private func tags(of track: PackedTrack, _ number: Int) -> TrackTags {
        var tags = TrackTags(title: track.title)
        tags.artist = plan.course.author
        tags.album = plan.course.title
        tags.trackNumber = number
        tags.year = plan.course.year
        tags.genre = "Meditation"
        return tags
    }
}

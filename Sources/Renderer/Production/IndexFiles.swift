/// What lists a course's finished tracks for people and programs.
enum IndexFiles {
    /// The name of the list of digests.
    static let checksums = "SHA256SUMS"
    /// The name of the playlist of the whole course.
    static let playlist = "kurs.m3u8"

    /// The digests of all finished files, as `sha256sum -c` reads them.
    static func checksums(of manifest: BuildManifest) -> String {
        manifest.tracks.flatMap(\.files).map { "\($0.sha256)  \($0.path)\n" }.joined()
    }

    /// The playlists by name: one for the course, and one for each week or day with what belongs to every one after it.
    static func playlists(of manifest: BuildManifest) -> [(name: String, text: String)] {
        let every = manifest.units.filter { $0.number == nil }
        let units = manifest.units.map { unit in
            let folders = [unit.folder] + (unit.number == nil ? [] : every.map(\.folder))
            let title = [manifest.title, unit.theme].compactMap { $0 }.joined(separator: " – ")
            return (unit.playlist, text(title, folders.flatMap { tracks(in: $0, of: manifest) }))
        }
        return [(playlist, text(manifest.title, manifest.tracks))] + units
    }
}

extension IndexFiles {
    private static func tracks(in folder: String, of manifest: BuildManifest) -> [BuildManifest.Track] {
        manifest.tracks.filter { $0.path.hasPrefix(folder + "/") }
    }

    /// An extended M3U in UTF-8; lengths in whole seconds, as players expect.
    private static func text(_ title: String, _ tracks: [BuildManifest.Track]) -> String {
        let entries = tracks.compactMap { track in
            track.files.first.map { file in
                let seconds = (track.samples + track.sampleRate / 2) / track.sampleRate
                return "#EXTINF:\(seconds),\(track.title)\n\(file.path)\n"
            }
        }
        return "#EXTM3U\n#PLAYLIST:\(title)\n" + entries.joined()
    }
}

/// What lies on a memory stick: folders of MP3 files, and playlists.
struct StickLayout: Sendable {
    /// The tracks with their paths in the course's folder.
    let files: [(path: String, track: PackedTrack)]

    /// The layout of tracks in their order.
    init(_ tracks: [PackedTrack]) {
        let units = StickName.units(of: tracks)
        files = zip(StickName.tracks(tracks), tracks).map { name, track in
            ("\(units[track.unit] ?? "")/\(name).MP3", track)
        }
    }

    /// The playlists by name: all tracks, and one for each variant that several exercises have. Each is there twice: `.M3U8` is
    /// UTF-8 for players of today, `.M3U` is Latin-1 with a name of 8.3 characters for old ones.
    var playlists: [(name: String, bytes: [UInt8])] {
        var lists = [(name: Self.all, files: files)]
        for variant in variants {
            let name = StickName.playlist(variant)
            guard !name.isEmpty, !lists.contains(where: { $0.name == name }) else { continue }
            lists.append((name, files.filter { $0.track.variant == variant }))
        }
        return lists.flatMap { name, files in
            let text = Self.text(files)
            return [("\(name).M3U", Latin1.bytes(text)), ("\(name).M3U8", Array(text.utf8))]
        }
    }

    private static let all = "ALLE"

    /// The variants that more than one exercise has, if there are several of them, in the order they come in.
    private var variants: [String] {
        var counts: [(variant: String, count: Int)] = []
        for file in files {
            if let index = counts.firstIndex(where: { $0.variant == file.track.variant }) {
                counts[index].count += 1
            } else {
                counts.append((file.track.variant, 1))
            }
        }
        return counts.count < 2 ? [] : counts.filter { $0.count > 1 }.map(\.variant)
    }

    /// An extended M3U with the line ends of Windows.
    private static func text(_ files: [(path: String, track: PackedTrack)]) -> String {
        let entries = files.map { "#EXTINF:\($0.track.seconds),\($0.track.title)\r\n\($0.path)\r\n" }
        return "#EXTM3U\r\n" + entries.joined()
    }
}

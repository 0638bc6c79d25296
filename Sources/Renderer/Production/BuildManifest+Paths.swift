extension BuildManifest {
    /// The paths of all files of a build in its folder of output: those of the tracks, and those that list them.
    package var paths: [String] {
        tracks.flatMap(\.files).map(\.path) + [IndexFiles.playlist] + units.map(\.playlist)
            + [IndexFiles.checksums, Self.fileName]
    }
}

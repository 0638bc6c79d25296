internal import GuideProduction
internal import GuideSpeech
internal import GuideSystem

/// A call of `build` that has nothing to do, recognised from the files alone. As long as none of the files that such a call
/// looked at has changed, come or gone, the next call like it has the same result, and neither course nor manifest is read.
struct IdleCall {
    private let memory: FileMemory
    /// The user's own settings, if there is a place for them.
    private let settings: String?

    /// What separates the courses of one call.
    private static let separator: Character = "\u{1E}"

    init(_ memory: FileMemory, settings: String?) {
        self.memory = memory
        self.settings = settings.map { "\($0)/pusterom/config.yml" }
    }

    /// What was made before of the courses that this call names, if nothing is to be done.
    var kept: [KeptTracks]? {
        guard let words = memory.recall(key)?.split(separator: Self.separator) else { return nil }
        let kept = words.compactMap(KeptTracks.init(word:))
        return kept.isEmpty || kept.count != words.count ? nil : kept
    }

    /// Remembers the result of this call, if it had nothing to do. With the user's own engines this is not done, because no
    /// file shows what they depend on.
    func note(_ builds: [(build: CourseBuild, selection: BuildSelection)], _ outcomes: [BuildOutcome]) {
        guard outcomes.allSatisfy(\.isUntouched), builds.allSatisfy({ $0.build.engine?.engine == nil }) else { return }
        let words = zip(builds, outcomes).map { KeptTracks($1.finished, of: $0.build).word }
        let files = builds.flatMap(\.build.footing) + (settings.map { [$0] } ?? [])
        memory.conclude(words.joined(separator: String(Self.separator)), of: key, by: files) {
            builds.allSatisfy { !$0.build.decide($0.selection).contains(where: \.reason.isBuilt) }
        }
        memory.save()
    }

    /// Everything that the call asks for, and the variables of the environment that decide which files are used.
    private var key: String {
        let variables = ["ESPEAK_DATA_PATH", "LD_LIBRARY_PATH", "SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX"]
        let words = CallWords.all.dropFirst() + [settings ?? ""] + variables.map(Console.variable)
        return "call " + words.joined(separator: "\u{1F}")
    }
}

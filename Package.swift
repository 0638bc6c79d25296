// swift-tools-version: 6.2
import PackageDescription

/// One language for every module of ours: Swift 6, nothing implicit, no warning left standing.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A module of the renderer: one phase, in its own folder.
func phase(
    _ name: String, _ folder: String, uses dependencies: [Target.Dependency], carries resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/Renderer/\(folder)", resources: resources,
        swiftSettings: house)
}

/// The modules of the renderer, from the ground floor up.
let rooms = [
    "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian", "GuideScript", "GuideLibrary",
    "GuideTimeline", "GuideSpeech", "GuideTakes", "GuideRendering", "GuideOutput", "GuideCourse", "GuideProduction",
    "GuidePublish", "GuideImport", "GuideEditing", "GuideStudio", "GuideLanguageServer",
]

/// The tests of one module. They may use other modules to make what they test with, such as a timeline.
func tests(of module: String, and others: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(module)Tests", dependencies: ["TestSupport"] + rooms.map { .init(stringLiteral: $0) } + others,
        path: "Tests/\(module)Tests", swiftSettings: house)
}

let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let web = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

/// The commit that a release is made of, which `pusterom --version` tells. Builds for development have none.
let commit = Context.environment["PUSTEROM_COMMIT"].map { [CSetting.define("PUSTEROM_COMMIT", to: "\"\($0)\"")] } ?? []

let package = Package(
    name: "pusterom",
    products: [
        .executable(name: "pusterom", targets: ["pusterom"]),
        .library(name: "ScriptFuzz", type: .static, targets: ["ScriptFuzz"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CEbur128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
        // Loaded when something is to be spoken, and so not linked.
        .systemLibrary(name: "CEspeak", providers: [.apt(["libespeak-ng-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CSndfile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "COgg", pkgConfig: "ogg", providers: [.apt(["libogg-dev"])]),
        .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
        .systemLibrary(name: "CXxhash", providers: [.apt(["libxxhash-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

        // The learnt pronunciation model and the listed words, in the program itself: nothing to find, nothing to lose.
        .target(
            name: "CNorwegian",
            exclude: [
                "homographs.tsv", "letters.model-1", "letters.model-2", "letters.model-3", "letters.model-4",
                "tones.tsv", "words.list-1",
                "words.tsv",
            ]),

        // The listening page's templates, style and scripts, in the program as well.
        .target(name: "CPage", exclude: ["files"]),

        // The program's version, and the commit of a release.
        .target(name: "CVersion", cSettings: commit),
        // The studio's page: style and scripts, in the program as well.
        .target(name: "CStudio", exclude: ["files"]),

        // From the ground floor up: each module is one phase, and imports only what stands above it here.
        phase("GuideText", "Text", uses: [yaml]),
        phase("GuideSystem", "System", uses: ["CLinux", "CNettle", "CXxhash", "GuideText"]),
        phase("GuideSound", "Sound", uses: ["CEbur128", "CSoxr"]),
        phase("GuideSoundFiles", "SoundFiles", uses: ["COgg", "CSndfile", "GuideText", "GuideSound", "GuideSystem"]),
        phase("GuideNorwegian", "Norwegian", uses: ["CNorwegian", "GuideText"]),
        phase("GuideScript", "Script", uses: ["GuideText", "GuideNorwegian"]),
        phase("GuideLibrary", "Library", uses: ["GuideText", "GuideSystem", "GuideNorwegian", "GuideScript"]),
        phase("GuideTimeline", "Timeline", uses: ["GuideText", "GuideSound", "GuideScript"]),
        phase(
            "GuideSpeech", "Speech",
            uses: ["CEspeak", "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian"],
            carries: [
                .embedInCode("External/piper.py"), .embedInCode("External/Kokoro/kokoro.py"),
                .embedInCode("External/Kokoro/kokoro_prepare.py"),
                .embedInCode("External/Kokoro/kokoro-requirements.txt"),
                .embedInCode("External/Kokoro/symbols.tsv"), .embedInCode("External/Kokoro/voices.tsv"),
                .embedInCode("Listening/whisper.py"), .embedInCode("Listening/whisper_prepare.py"),
                .embedInCode("Listening/whisper-requirements.txt"),
            ]),
        phase(
            "GuideTakes", "Takes",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideScript", "GuideLibrary",
                "GuideTimeline", "GuideSpeech",
            ]),
        phase(
            "GuideRendering", "Rendering",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian", "GuideScript",
                "GuideLibrary", "GuideTimeline", "GuideSpeech", "GuideTakes",
            ]),
        phase(
            "GuideOutput", "Output",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian", "GuideScript",
                "GuideTimeline",
            ]),
        phase(
            "GuideCourse", "Course",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideScript", "GuideLibrary",
                "GuideTimeline", "GuideSpeech", "GuideOutput",
            ]),
        phase(
            "GuideProduction", "Production",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideScript", "GuideLibrary",
                "GuideTimeline", "GuideSpeech", "GuideTakes", "GuideRendering", "GuideOutput", "GuideCourse",
            ]),
        phase(
            "GuidePublish", "Publish",
            uses: [
                "CCairo", "CCmark", "CPage", "CQrencode", "CZip", "GuideText", "GuideSystem", "GuideSound",
                "GuideSoundFiles",
                "GuideScript", "GuideLibrary", "GuideTimeline", "GuideSpeech", "GuideRendering", "GuideOutput",
                "GuideCourse", "GuideProduction", mustache,
            ]),
        phase(
            "GuideImport", "Import",
            uses: ["CExpat", "CZip", "GuideText", "GuideSystem", "GuideScript"]),
        phase(
            "GuideEditing", "Editing",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian", "GuideScript",
                "GuideLibrary", "GuideTimeline", "GuideSpeech", "GuideTakes", "GuideRendering", "GuideCourse",
                "GuideProduction",
            ]),
        phase(
            "GuideLanguageServer", "LanguageServer",
            uses: [
                "GuideText", "GuideSystem", "GuideSound", "GuideNorwegian", "GuideScript", "GuideLibrary",
                "GuideTimeline", "GuideSpeech", "GuideRendering", "GuideCourse", "GuideProduction", "GuideEditing",
            ]),
        phase(
            "GuideStudio", "Studio",
            uses: [
                "CStudio", "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian", "GuideScript",
                "GuideLibrary", "GuideTimeline", "GuideSpeech", "GuideTakes", "GuideRendering", "GuideOutput",
                "GuideCourse", "GuideProduction", "GuidePublish", "GuideImport", "GuideEditing", web, sockets,
            ]),
        .executableTarget(
            name: "pusterom",
            dependencies: [
                "GuideText", "GuideSystem", "GuideSound", "GuideSoundFiles", "GuideNorwegian", "GuideScript",
                "GuideLibrary", "GuideTimeline", "GuideSpeech", "GuideTakes", "GuideRendering", "GuideOutput",
                "GuideCourse", "GuideProduction", "GuidePublish", "GuideImport", "GuideEditing", "GuideStudio",
                "GuideLanguageServer", "CVersion", arguments,
            ],
            path: "Sources/Renderer/Command", swiftSettings: house),

        .executableTarget(
            name: "course-benchmark",
            dependencies: [
                "GuideSystem", "GuideSound", "GuideNorwegian", "GuideScript", "GuideLibrary", "GuideTimeline",
                "GuideSpeech",
                "GuideRendering", "GuideCourse", "GuideProduction", "CEspeak",
            ],
            path: "Benchmarks/Course", swiftSettings: house, linkerSettings: [.linkedLibrary("espeak-ng")]),
        .executableTarget(
            name: "format-benchmark", dependencies: ["GuideSystem", "GuideSoundFiles", "CSndfile"],
            path: "Benchmarks/Formats", swiftSettings: house),

        .executableTarget(
            name: "learn-pronunciation", dependencies: ["GuideNorwegian", arguments], path: "Learning",
            swiftSettings: house),

        .target(
            name: "ScriptFuzz", dependencies: ["GuideText", "GuideScript", "GuideSound", "GuideTimeline"], path: "Fuzz",
            exclude: ["Corpus", "pust.dict"], swiftSettings: house),

        .target(
            name: "TestSupport",
            dependencies: rooms.map { .init(stringLiteral: $0) },
            path: "Tests/Support",
            swiftSettings: house),
        tests(of: "GuideText"),
        tests(of: "GuideSystem"),
        tests(of: "GuideSound"),
        tests(of: "GuideSoundFiles"),
        tests(of: "GuideNorwegian"),
        tests(of: "GuideScript"),
        tests(of: "GuideLibrary"),
        tests(of: "GuideTimeline"),
        tests(of: "GuideSpeech", and: ["pusterom"]),
        tests(of: "GuideTakes"),
        tests(of: "GuideRendering"),
        tests(of: "GuideOutput"),
        tests(of: "GuideCourse"),
        tests(of: "GuideProduction"),
        tests(of: "GuidePublish"),
        tests(of: "GuideImport"),
        tests(of: "GuideEditing"),
        tests(of: "GuideStudio", and: ["pusterom"]),
        tests(of: "GuideLanguageServer", and: ["pusterom"]),
        tests(of: "Command", and: ["pusterom"]),
    ]
)

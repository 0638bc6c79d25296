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

/// The tests of one module, with the shared support beside it.
func tests(of module: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(module)Tests", dependencies: ["TestSupport"] + dependencies, path: "Tests/\(module)Tests",
        swiftSettings: house)
}

let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

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
    ],
    targets: [
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CEbur128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
        .systemLibrary(name: "CEspeak", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"])]),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CSndfile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "COgg", pkgConfig: "ogg", providers: [.apt(["libogg-dev"])]),
        .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

        // The learnt pronunciation model and the listed words, in the program itself: nothing to find, nothing to lose.
        .target(name: "CNorwegian", exclude: ["norwegian.model", "words.tsv"]),

        // The listening page's templates, style and scripts, in the program as well.
        .target(name: "CPage", exclude: ["files"]),

        phase("GuideScript", "Script", uses: [yaml]),
        phase("GuideSound", "Sound", uses: ["CEbur128", "CSoxr"]),
        phase("GuideSystem", "System", uses: ["CLinux", "CNettle"]),
        phase("GuideTimeline", "Timeline", uses: ["GuideScript", "GuideSound"]),
        phase(
            "GuideSpeech", "Speech", uses: ["CEspeak", "CNorwegian", "GuideSound", "GuideSystem"],
            carries: [.embedInCode("External/piper.py")]),
        phase(
            "GuideOutput", "Output",
            uses: ["COgg", "CSndfile", "GuideSound", "GuideSystem", "GuideTimeline", "GuideScript"]),
        phase(
            "GuideCourse", "Course",
            uses: ["GuideScript", "GuideSound", "GuideSystem", "GuideTimeline", "GuideSpeech", "GuideOutput"]),
        phase(
            "GuidePublish", "Publish",
            uses: [
                "CCairo", "CPage", "CQrencode", "CZip", "GuideScript", "GuideSystem", "GuideTimeline", "GuideOutput",
                "GuideCourse",
                mustache,
            ]),
        .executableTarget(
            name: "pusterom",
            dependencies: [
                "GuideScript", "GuideSound", "GuideSystem", "GuideTimeline", "GuideSpeech", "GuideOutput",
                "GuideCourse", "GuidePublish",
                arguments,
            ],
            path: "Sources/Renderer/Command", swiftSettings: house),

        .executableTarget(
            name: "course-benchmark",
            dependencies: ["GuideCourse", "GuideScript", "GuideSpeech", "GuideTimeline", "CEspeak"],
            path: "Benchmarks/Course", swiftSettings: house),
        .executableTarget(
            name: "format-benchmark", dependencies: ["GuideOutput", "CSndfile"],
            path: "Benchmarks/Formats", swiftSettings: house),

        .executableTarget(
            name: "learn-pronunciation", dependencies: ["GuideSpeech", arguments], path: "Learning",
            swiftSettings: house),

        .target(
            name: "ScriptFuzz", dependencies: ["GuideScript", "GuideSound", "GuideTimeline"], path: "Fuzz",
            exclude: ["Corpus", "pust.dict"], swiftSettings: house),

        .target(
            name: "TestSupport", dependencies: ["GuideScript", "GuideSound", "GuideSpeech"], path: "Tests/Support",
            swiftSettings: house),
        tests(of: "GuideScript", uses: ["GuideScript"]),
        tests(of: "GuideTimeline", uses: ["GuideScript", "GuideTimeline"]),
        tests(of: "GuideSound", uses: ["GuideSound"]),
        tests(of: "GuideSystem", uses: ["GuideSystem"]),
        tests(of: "GuideSpeech", uses: ["GuideSound", "GuideSpeech", "pusterom"]),
        tests(of: "GuideOutput", uses: ["GuideOutput", "GuideScript", "GuideTimeline", "GuideSystem"]),
        tests(
            of: "GuideCourse",
            uses: [
                "GuideScript", "GuideSound", "GuideSystem", "GuideTimeline", "GuideSpeech", "GuideOutput",
                "GuideCourse",
            ]),
        tests(of: "GuidePublish", uses: ["GuidePublish", "GuideScript"]),
        tests(of: "Command", uses: ["GuideOutput", "pusterom"]),
    ]
)

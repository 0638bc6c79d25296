internal import ArgumentParser
internal import GuideProduction

/// Which part of a course a command makes.
struct PartOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only this week or day, such as uke-2. May be given several times.", valueName: "part"),
        completion: .units)
    var only: [String] = []

    @Option(
        help: ArgumentHelp("Only this variant. May be given several times.", valueName: "name"),
        completion: .variants)
    var variant: [String] = []

    /// The same for a build.
    var selection: BuildSelection {
        var selection = BuildSelection()
        (selection.units, selection.variants) = (only, variant)
        return selection
    }
}

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

    /// `uke-01` of `uke1`, `Uke_1` and `uke 01`; nil if no folder of the course is meant.
    static func folder(meantBy word: String, among known: [String]) -> String? {
        let shape = { (name: String) in
            let text = name.lowercased()
            return text.filter(\.isLetter) + String(text.filter(\.isNumber).drop { $0 == "0" })
        }
        return known.first { shape($0) == shape(word) }
    }
}

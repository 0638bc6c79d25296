internal import ArgumentParser

/// `pusterom ny`: something to begin with.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ny", abstract: "Begin a new exercise or a new course from a template.",
        discussion: """
            What it makes can be heard at once. Nothing that exists already is overwritten. It asks questions only on a \
            terminal, and only without --title.
            """,
        subcommands: [NewExerciseCommand.self, NewCourseCommand.self], aliases: ["new"])
}

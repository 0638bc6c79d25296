internal import ArgumentParser

/// `pusterom ny`: something to begin with.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ny", abstract: "Begin a new exercise or a new course from a template.",
        discussion: """
            What comes of it can be heard at once. Nothing that is there already is written over. Only on a terminal, and only \
            without --title, it asks.
            """,
        subcommands: [NewExerciseCommand.self, NewCourseCommand.self], aliases: ["new"])
}

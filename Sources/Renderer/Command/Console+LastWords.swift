internal import GuideText

extension Console {
    /// What is said if a mistake of ours ends the program.
    static func lastWords(language: MessageLanguage?) -> String {
        let console = Console(language: language)
        return "\npusterom: \(trap(console.language, [:]))\n"
    }

    private static let trap = Bilingual(
        nb: """
            her er det en feil i selve programmet, og det måtte stanse. Det er ikke noe du har gjort.
            Filene dine er slik de var, og ingenting halvferdig har fått navnet sitt; resten ryddes bort neste gang.
            Meld gjerne fra der du fant Pusterom: skriv hvilken kommando du kjørte, hva `pusterom --version` svarer, og legg ved \
            manuset eller mappen hvis du kan dele den.
            """,
        en: """
            there is a mistake in the program itself, and it had to stop. It is nothing that you have done.
            Your files are as they were, and nothing half done has got its name; the rest is cleared away next time.
            Please report it where you found Pusterom: say which command you ran and what `pusterom --version` says, and add \
            the script or folder if you can share it.
            """)
}

internal import GuideText

extension Console {
    /// What is said if a bug ends the program.
    static func lastWords(language: MessageLanguage?) -> String {
        let console = Console(language: language)
        return "\npusterom: \(trap(console.language, [:]))\n"
    }

    private static let trap = Bilingual(
        nb: """
            det er en feil i selve programmet, og det måtte stoppe. Du har ikke gjort noe galt.
            Filene dine er som før. Det som ikke ble ferdig, ryddes bort neste gang.
            Meld gjerne fra der du fant Pusterom: skriv hvilken kommando du kjørte, hva `pusterom --version` svarer, og legg ved \
            manuset eller mappen hvis du kan dele den.
            """,
        en: """
            there is a bug in the program itself, and it had to stop. You have done nothing wrong.
            Your files are as they were. What was not finished is removed next time.
            Please report it where you found Pusterom: say which command you ran and what `pusterom --version` says, and add \
            the script or folder if you can share it.
            """)
}

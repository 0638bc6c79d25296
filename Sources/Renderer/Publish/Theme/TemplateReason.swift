internal import GuideText
internal import Mustache

/// Why a template cannot be read, in words.
enum TemplateReason {
    /// The words for an error of the library's.
    static func of(_ error: any Error) -> Bilingual {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect:
            Bilingual(
                nb: "en del blir sluttet med et annet navn enn den begynte med",
                en: "a section ends by another name than it began with")
        case .unfinishedName:
            Bilingual(
                nb: "et navn slutter ikke med doble krøllparenteser", en: "a name does not end with double braces")
        case .expectedSectionEnd: Bilingual(nb: "en del mangler slutten sin", en: "a section lacks its end")
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
            Bilingual(
                nb: "et valg som begynner med `%`, finnes ikke",
                en: "there is no such choice as this, which begins with `%`")
        case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
            Bilingual(
                nb: "en mal som utvides, kan bare ha deler med `$`",
                en: "a template that is extended can only have sections with `$`")
        case .invalidSetDelimiter, nil:
            Bilingual(nb: "den slutter midt i noe", en: "it ends in the middle of something")
        }
    }
}

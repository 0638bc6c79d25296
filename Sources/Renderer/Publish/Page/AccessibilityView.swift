/// The accessibility statement. The names of its properties are those that templates use.
struct AccessibilityView {
    let site: SiteView
    let text: [String: Any]
    let title: String
    let summary: String? = nil
    let lead: String
    let contact: String?
    let statement: String?

    init(_ publication: Publication) {
        let text = publication.theme.text
        site = SiteView(publication)
        self.text = text.values
        title = "\(text("tilgjengelighet")) – \(publication.course.title)"
        lead = text("erklaering-ingress", ["tittel": publication.course.title])
        contact = (publication.theme.contact ?? publication.course.contact).map {
            text("erklaering-kontakt", ["kontakt": $0])
        }
        statement = publication.theme.statement
    }
}

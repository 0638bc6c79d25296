/// The page that is shown without a network, in place of one that is not kept. The names of its properties are those that
/// templates use.
struct OfflineView {
    let site: SiteView
    let text: [String: Any]
    let title: String
    let summary: String? = nil

    init(_ publication: Publication) {
        let text = publication.theme.text
        site = SiteView(publication)
        self.text = text.values
        title = "\(text("uten-nett-tittel")) – \(publication.course.title)"
    }
}

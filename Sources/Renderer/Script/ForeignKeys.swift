package import GuideText

/// What other programs keep at the top of their texts, and means nothing here. It comes along when a text is copied.
package enum ForeignKeys {
    /// The programs whose key a name is, for a message; nil if it is not known as anybody's.
    package static func owner(of name: String) -> Bilingual? {
        let name = name.lowercased()
        return table.first { $0.names.contains(name) }?.owner
    }

    private static let table: [(owner: Bilingual, names: Set<String>)] = [
        (
            same("Obsidian"),
            [
                "tags", "tag", "alias", "aliases", "cssclass", "cssclasses", "publish", "banner", "kanban-plugin",
                "obsidianuimode", "up", "related",
            ]
        ),
        (
            both("Jekyll", "Hugo"),
            [
                "layout", "permalink", "published", "categories", "category", "excerpt_separator", "date", "draft",
                "weight", "slug", "lastmod", "publishdate", "expirydate", "keywords", "url", "featured_image",
                "linktitle", "menu", "outputs", "series", "sitemap", "toc", "taxonomies", "cascade", "headless",
                "redirect_from", "comments", "last_modified_at",
            ]
        ),
        (
            both("Pandoc", "R Markdown"),
            [
                "output", "documentclass", "classoption", "geometry", "bibliography", "csl", "fontsize", "mainfont",
                "header-includes", "numbersections", "papersize", "toc-depth", "linkcolor", "editor_options", "knit",
                "params", "execute", "jupyter", "kernelspec",
            ]
        ),
        (same("Marp"), ["marp", "paginate", "backgroundcolor", "backgroundimage", "footer", "header", "class"]),
        (
            both("ElevenLabs", "OpenAI"),
            [
                "voice_id", "voice-id", "voiceid", "model_id", "model", "stability", "similarity_boost", "similarity",
                "style_exaggeration", "use_speaker_boost", "output_format", "response_format", "ssml", "engine_id",
            ]
        ),
        (
            both("Notion", "Docusaurus"),
            [
                "icon", "cover", "created", "created_time", "created_at", "modified", "updated", "last_edited_time",
                "sidebar_position", "sidebar_label", "hide_title", "id", "uuid", "notion-id", "status",
            ]
        ),
    ]

    private static func same(_ name: String) -> Bilingual { Bilingual(nb: name, en: name) }

    private static func both(_ first: String, _ second: String) -> Bilingual {
        Bilingual(nb: "\(first) og \(second)", en: "\(first) and \(second)")
    }
}

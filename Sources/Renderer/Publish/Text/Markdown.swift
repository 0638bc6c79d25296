internal import CCmark
internal import Foundation
internal import Glibc
internal import GuideCourse

/// Markdown as HTML that any page can take in, by cmark-gfm: CommonMark and tables. HTML of the author's own and addresses that are
/// programs are left out, and so are pictures, which would lead to files that are not published, except our own drawings:
/// `![Stå](figur:stå)`.
enum Markdown {
    /// The HTML of a text; its highest heading becomes one of `level`, and no level is left out below it.
    static func html(_ text: String, level: Int = 2) -> String {
        // Safe: registering twice does nothing, and the nodes, lists and strings that are made here are freed here.
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return "" }
        defer { unsafe cmark_parser_free(parser) }
        if let table = unsafe cmark_find_syntax_extension("table") {
            unsafe cmark_parser_attach_syntax_extension(parser, table)
        }
        unsafe cmark_parser_feed(parser, text, text.utf8.count)
        guard let root = unsafe cmark_parser_finish(parser) else { return "" }
        defer { unsafe cmark_node_free(root) }
        unsafe renumberHeadings(under: root, from: level)
        unsafe tidy(root)
        let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
        guard let html = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT, extensions) else { return "" }
        defer { unsafe free(html) }
        return unsafe String(cString: html)
    }

    /// Moves headings below that of the page. Those of a text stand at its top, or in quotations, which are left as they are.
    private static func renumberHeadings(under root: OpaquePointer, from level: Int) {
        // Safe: the nodes belong to the tree, which is whole as long as this runs.
        var headings = unsafe [OpaquePointer]()
        var child = unsafe cmark_node_first_child(root)
        while let node = unsafe child {
            if unsafe cmark_node_get_type(node) == CMARK_NODE_HEADING { unsafe headings.append(node) }
            unsafe child = cmark_node_next(node)
        }
        let own = unsafe headings.map { unsafe Int(cmark_node_get_heading_level($0)) }
        var last = level - 1
        for (index, written) in own.enumerated() {
            last = min(6, last + 1, written - (own.min() ?? 1) + level)
            _ = unsafe cmark_node_set_heading_level(headings[index], Int32(last))
        }
    }

    /// Puts drawings in, and takes other pictures and the author's HTML away.
    private static func tidy(_ root: OpaquePointer) {
        // Safe: nodes are only unlinked when the iterator is done, and the iterator is freed before the tree.
        guard let nodes = unsafe cmark_iter_new(root) else { return }
        defer { unsafe cmark_iter_free(nodes) }
        var (foreign, pictures) = unsafe ([OpaquePointer](), [OpaquePointer]())
        var event = unsafe cmark_iter_next(nodes)
        while event != CMARK_EVENT_DONE {
            if event == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(nodes) {
                let type = unsafe cmark_node_get_type(node)
                if type == CMARK_NODE_IMAGE {
                    unsafe pictures.append(node)
                } else if type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
                    unsafe foreign.append(node)
                }
            }
            event = unsafe cmark_iter_next(nodes)
        }
        while let node = unsafe foreign.popLast() { unsafe cmark_node_free(node) }
        while let node = unsafe pictures.popLast() { unsafe draw(node) }
    }

    /// Puts a drawing in the place of a picture, and takes it away if it is not one of ours.
    private static func draw(_ picture: OpaquePointer) {
        // Safe: the address is copied, and the nodes belong to the tree or are freed here; nothing else refers to them.
        let address = unsafe cmark_node_get_url(picture).map { unsafe String(cString: $0) } ?? ""
        let name = address.removingPercentEncoding ?? address
        if name.hasPrefix(TextDrawings.prefix),
            let drawing = Figure.named(String(name.dropFirst(TextDrawings.prefix.count))),
            let node = unsafe cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
        {
            let words = unsafe cmark_render_plaintext(picture, CMARK_OPT_DEFAULT, 0).map { text in
                defer { unsafe free(text) }
                return unsafe String(cString: text)
            }
            let caption = (words ?? "").split(separator: "\n").joined(separator: " ").asText
            unsafe cmark_node_set_on_enter(
                node, "<span class=\"figure\">\(drawing.svg(caption))<span>\(caption)</span></span>")
            _ = unsafe cmark_node_replace(picture, node)
        }
        unsafe cmark_node_free(picture)
    }
}

extension String {
    /// As text of HTML, in an attribute too.
    var asText: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

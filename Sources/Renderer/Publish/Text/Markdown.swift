internal import CCmark
internal import Glibc

/// Markdown as HTML that any page can take in, by cmark-gfm: CommonMark and tables. HTML of the author's own and addresses that are
/// programs are left out, and so are pictures, which would lead to files that are not published.
enum Markdown {
    /// The HTML of a text; its highest heading becomes one of `level`.
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
        unsafe tidy(root, level: level)
        let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
        guard let html = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT, extensions) else { return "" }
        defer { unsafe free(html) }
        return unsafe String(cString: html)
    }

    /// Moves headings below that of the page, and takes pictures and the author's HTML away.
    private static func tidy(_ root: OpaquePointer, level: Int) {
        // Safe: nodes are only unlinked when the iterator is done, and the iterator is freed before the tree.
        guard let nodes = unsafe cmark_iter_new(root) else { return }
        defer { unsafe cmark_iter_free(nodes) }
        var foreign = unsafe [OpaquePointer]()
        var event = unsafe cmark_iter_next(nodes)
        while event != CMARK_EVENT_DONE {
            if event == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(nodes) {
                let type = unsafe cmark_node_get_type(node)
                if type == CMARK_NODE_HEADING {
                    let own = unsafe Int(cmark_node_get_heading_level(node))
                    _ = unsafe cmark_node_set_heading_level(node, Int32(min(6, own + level - 1)))
                } else if type == CMARK_NODE_IMAGE || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
                    unsafe foreign.append(node)
                }
            }
            event = unsafe cmark_iter_next(nodes)
        }
        while let node = unsafe foreign.popLast() { unsafe cmark_node_free(node) }
    }
}

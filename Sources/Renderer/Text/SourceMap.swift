/// The sources that one script is made of: itself and what it includes, laid end to end.
///
/// Every span of a parsed script is in this common row, so that a span alone says in which file it is.
package struct SourceMap: Sendable {
    private var sources: [Source]
    private var bases: [Int]

    /// The map of a script that includes nothing yet.
    package init(_ root: Source) {
        sources = [root]
        bases = [0]
    }

    /// The script itself.
    package var root: Source { sources[0] }

    /// How many sources there are.
    package var count: Int { sources.count }

    /// Adds an included source; returns where it begins in the row.
    package mutating func add(_ source: Source) -> Int {
        let last = sources.count - 1
        let base = bases[last] + sources[last].bytes.count + 1
        sources.append(source)
        bases.append(base)
        return base
    }

    /// The source that a span is in, and the span within it.
    package func locate(_ span: Span) -> (source: Source, span: Span) {
        let index = bases.lastIndex { $0 <= span.start } ?? 0
        return (sources[index], Span(span.start - bases[index], span.end - bases[index]))
    }

    /// The line, from 1, on which a span begins in its source.
    package func line(of span: Span) -> Int {
        let (source, local) = locate(span)
        return source.line(of: local.start)
    }
}

internal import GuideSystem
internal import GuideText
internal import Synchronization

/// What the client tells: texts that are opened, changed and closed.
extension ServerDesk {
    /// Takes a message that wants no answer; what is not known, or not what it must be, changes nothing.
    func take(notice method: String, _ bytes: [UInt8]) {
        if method == "$/cancelRequest" { return cancel(Self.decode(bytes)) }
        guard state.withLock({ $0.phase }) == .open else { return }
        switch method {
        case "initialized": watchFiles()
        case "textDocument/didOpen": open(Self.decode(bytes))
        case "textDocument/didChange": change(Self.decode(bytes))
        case "textDocument/didClose": close(Self.decode(bytes))
        case "textDocument/didSave", "workspace/didChangeWatchedFiles": renew()
        default: break
        }
    }

    private func cancel(_ message: Wire.Message<Wire.Cancel>?) {
        guard let id = message?.params.id else { return }
        guard let request = state.withLock({ $0.requests.removeValue(forKey: id) }) else { return }
        request.cancel()
        writer.refuse(id, .cancelled, "called off")
    }

    private func open(_ message: Wire.Message<Wire.Question>?) {
        guard let document = message?.params.textDocument, document.text != nil else { return }
        let generation = state.withLock { state in
            let before = state.documents[document.uri]
            before?.speaking.cancel()
            var opened = OpenDocument(document)
            opened.generation = (before?.generation ?? 0) + 1
            state.documents[document.uri] = opened
            return opened.generation
        }
        review(document.uri, generation, after: 0)
    }

    private func change(_ message: Wire.Message<Wire.Changes>?) {
        guard let (changes, document) = message.map({ ($0.params.contentChanges, $0.params.textDocument) }) else {
            return
        }
        let generation = state.withLock { state -> Int? in
            guard var changed = state.documents.removeValue(forKey: document.uri) else { return nil }
            for change in changes {
                if let range = change.range {
                    changed.text.replace(
                        from: EditorPlace(range.start), to: EditorPlace(range.end), with: change.text)
                } else {
                    changed.text = EditedText(change.text)
                }
            }
            changed.version = document.version
            changed.outdate()
            state.documents[document.uri] = changed
            return changed.generation
        }
        if let generation { review(document.uri, generation, after: Self.rest) }
    }

    private func close(_ message: Wire.Message<Wire.Question>?) {
        guard let address = message?.params.textDocument.uri else { return }
        state.withLock { $0.documents.removeValue(forKey: address) }?.speaking.cancel()
        // After what is being reported of it now.
        reviews.add { [self] in
            if state.withLock({ $0.documents[address] }) == nil { publish([], of: address, version: nil) }
        }
    }

    /// Reviews all texts again: what they include has changed, or their course.
    private func renew() {
        let renewed = state.withLock { state in
            for address in state.documents.keys { state.documents[address]?.outdate() }
            return state.documents.mapValues(\.generation)
        }
        for (address, generation) in renewed { review(address, generation, after: Self.rest) }
    }

    /// Asks for a notice when files change that no editor has open.
    private func watchFiles() {
        guard state.withLock({ $0.watchesFiles }) else { return }
        writer.ask("watch", "client/registerCapability", Registrations())
    }
}

extension OpenDocument {
    /// What was made of it is no longer valid.
    fileprivate mutating func outdate() {
        generation += 1
        analysis = nil
        speaking.cancel()
        speaking = Cancellation()
    }
}

private struct Registrations: Encodable {
    struct Registration: Encodable {
        struct Options: Encodable {
            struct Watcher: Encodable { let globPattern: String }
            let watchers = [Watcher(globPattern: "**/*.pust"), Watcher(globPattern: "**/{kurs,uttale}.yml")]

            private enum CodingKeys: String, CodingKey { case watchers }
        }

        let id = "files"
        let method = "workspace/didChangeWatchedFiles"
        let registerOptions = Options()

        private enum CodingKeys: String, CodingKey { case id, method, registerOptions }
    }

    let registrations = [Registration()]

    private enum CodingKeys: String, CodingKey { case registrations }
}

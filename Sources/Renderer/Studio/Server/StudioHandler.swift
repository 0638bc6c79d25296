internal import Foundation
internal import GuideSystem
internal import GuideText

/// Answers the requests that come to the studio.
struct StudioHandler: WebHandler {
    /// Who may ask.
    let guarding: RequestGuard
    /// What answers.
    let workshop: Workshop
    /// The files of the page.
    let files: StudioFiles
    /// The address of the listener's pages, which the page shows in a frame.
    let preview: String
    /// Where refused requests are noted.
    let log: @Sendable (String) -> Void

    private static let routes = Dictionary(
        uniqueKeysWithValues: StudioRoute.all.map { ("\($0.method) \($0.path)", $0) })

    func answer(_ request: WebRequest, _ reader: WebReader) async throws -> WebAnswer {
        if let objection = guarding.objection(to: request) {
            if objection == .token, guarding.isOpening(request) { return opening }
            return refuse(request, objection)
        }
        if let route = Self.routes["\(request.method) \(request.path)"] {
            return await answer(request, reader, route)
        }
        guard request.method == "GET", let file = files.file(request.path) else {
            return secured(WebAnswer(status: 404))
        }
        return answer(200, file.bytes, type: file.type)
    }
}

extension StudioHandler {
    /// Takes the secret out of the address and into a cookie.
    private var opening: WebAnswer {
        let cookie = "\(guarding.cookie)=\(guarding.token); Path=/; HttpOnly; SameSite=Strict"
        return secured(WebAnswer(status: 303, headers: [("Location", "/"), ("Set-Cookie", cookie)]))
    }

    private func refuse(_ request: WebRequest, _ objection: RequestGuard.Objection) -> WebAnswer {
        log("refused (\(objection.rawValue)): \(request.method) \(request.path.prefix(200))")
        let text = Bilingual(
            nb: "Dette studioet åpnes med adressen som står i terminalen.\n",
            en: "Open this studio by the address in the terminal.\n")(workshop.language)
        return last(403, Array(text.utf8))
    }

    private func answer(_ request: WebRequest, _ reader: WebReader, _ route: StudioRoute) async -> WebAnswer {
        do {
            if route.isSpooled {
                let scratch = try ScratchFolder("pusterom-opptak-")
                let path = "\(scratch.path)/opptak"
                guard try await reader.write(upTo: route.limit, to: path) else {
                    return tooLarge(request, route)
                }
                return await answer(Question(values: request.values, body: [], file: path), route)
            }
            guard let body = try await reader.bytes(upTo: route.limit) else {
                return tooLarge(request, route)
            }
            return await answer(Question(values: request.values, body: body, file: nil), route)
        } catch {
            return failure(.system("\(error)"))
        }
    }

    private func answer(_ question: Question, _ route: StudioRoute) async -> WebAnswer {
        let cancellation = route.isReplaced ? workshop.replace(route.path) : nil
        do {
            let result = try await WorkerThreads.result(cancellation) { [workshop] in
                Result { try route.answer(workshop, question) }
            }
            switch try result.get() {
            case .json(let document): return answer(200, try Self.json(document), type: "application/json")
            case .file(let bytes, let type): return answer(200, bytes, type: type)
            case .sound(let body): return sound(body)
            }
        } catch let refusal as Refusal {
            return failure(refusal)
        } catch {
            return failure(.system("\(error)"))
        }
    }

    private static func json(_ document: any Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return Array(try encoder.encode(document))
    }

    private func sound(_ body: WaveBody) -> WebAnswer {
        secured(WebAnswer(status: 200, headers: [("Content-Type", "audio/wav")], body: body.parts))
    }

    private func failure(_ refusal: Refusal) -> WebAnswer {
        let message = refusal.message(workshop.language, refusal.arguments)
        let bytes = (try? Self.json(["message": message])) ?? []
        return answer(refusal.status, bytes, type: "application/json")
    }

    private func tooLarge(_ request: WebRequest, _ route: StudioRoute) -> WebAnswer {
        log("refused (more than \(route.limit) bytes): \(request.method) \(request.path)")
        let text = Bilingual(nb: "Filen er for stor.\n", en: "The file is too large.\n")(workshop.language)
        return last(413, Array(text.utf8))
    }
}

extension StudioHandler {
    private func answer(_ status: Int, _ bytes: [UInt8], type: String) -> WebAnswer {
        secured(WebAnswer(status: status, headers: [("Content-Type", type)], body: WebBytes(bytes)))
    }

    /// A refusal, after which the connection is closed.
    private func last(_ status: Int, _ text: [UInt8]) -> WebAnswer {
        var answer = self.answer(status, text, type: "text/plain; charset=utf-8")
        answer.isLast = true
        return answer
    }

    /// With what the browser is asked to refuse by itself.
    private func secured(_ answer: WebAnswer) -> WebAnswer {
        var answer = answer
        answer.headers += [
            ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cache-Control", "no-store"),
            ("Permissions-Policy", "microphone=(self), camera=(), geolocation=()"),
        ]
        return answer
    }

    private var policy: String {
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; "
            + "connect-src 'self'; worker-src 'self'; frame-src \(preview); base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
    }
}

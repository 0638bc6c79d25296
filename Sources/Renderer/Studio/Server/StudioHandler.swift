internal import FlyingFox
internal import Foundation
internal import GuideSystem
internal import GuideText

/// Answers the requests that come to the studio.
struct StudioHandler: HTTPHandler {
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

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        if let objection = guarding.objection(to: request) {
            if objection == .token, guarding.isOpening(request) { return opening }
            return refuse(request, objection)
        }
        if let route = Self.routes["\(request.method.rawValue) \(request.path)"] {
            return await answer(request, route)
        }
        guard request.method == .GET, let file = files.file(request.path) else {
            return secured(HTTPResponse(statusCode: .notFound))
        }
        return response(200, file.bytes, type: file.type)
    }
}

extension StudioHandler {
    /// Takes the secret out of the address and into a cookie.
    private var opening: HTTPResponse {
        var response = HTTPResponse(statusCode: HTTPStatusCode(303, phrase: "See Other"))
        response.headers[.location] = "/"
        response.headers[.setCookie] = "\(guarding.cookie)=\(guarding.token); Path=/; HttpOnly; SameSite=Strict"
        return secured(response)
    }

    private func refuse(_ request: HTTPRequest, _ objection: RequestGuard.Objection) -> HTTPResponse {
        log("refused (\(objection.rawValue)): \(request.method.rawValue) \(request.path.prefix(200))")
        let text = Bilingual(
            nb: "Dette studioet åpnes med adressen som står i terminalen.\n",
            en: "Open this studio by the address in the terminal.\n")(workshop.language)
        return last(403, Array(text.utf8))
    }

    private func answer(_ request: HTTPRequest, _ route: StudioRoute) async -> HTTPResponse {
        do {
            if route.isSpooled {
                let scratch = try ScratchFolder("pusterom-opptak-")
                let path = "\(scratch.path)/opptak"
                guard try await BodyReading.write(request, upTo: route.limit, to: path) else {
                    return tooLarge(request, route)
                }
                return await answer(Question(values: values(of: request), body: [], file: path), route)
            }
            guard let body = try await BodyReading.bytes(of: request, upTo: route.limit) else {
                return tooLarge(request, route)
            }
            return await answer(Question(values: values(of: request), body: body, file: nil), route)
        } catch {
            return failure(.system("\(error)"))
        }
    }

    private func values(of request: HTTPRequest) -> [String: String] {
        Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
    }

    private func answer(_ question: Question, _ route: StudioRoute) async -> HTTPResponse {
        let cancellation = route.isReplaced ? workshop.replace(route.path) : nil
        do {
            let result = try await WorkerThreads.result(cancellation) { [workshop] in
                Result { try route.answer(workshop, question) }
            }
            switch try result.get() {
            case .json(let document): return response(200, try Self.json(document), type: "application/json")
            case .file(let bytes, let type): return response(200, bytes, type: type)
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

    private func sound(_ body: WaveBody) -> HTTPResponse {
        var response = HTTPResponse(
            statusCode: .ok, body: HTTPBodySequence(from: body, count: body.count, suggestedBufferSize: 8192))
        response.headers[.contentType] = "audio/wav"
        return secured(response)
    }

    private func failure(_ refusal: Refusal) -> HTTPResponse {
        let message = refusal.message(workshop.language, refusal.arguments)
        let bytes = (try? Self.json(["message": message])) ?? []
        return response(refusal.status, bytes, type: "application/json")
    }

    private func tooLarge(_ request: HTTPRequest, _ route: StudioRoute) -> HTTPResponse {
        log("refused (more than \(route.limit) bytes): \(request.method.rawValue) \(request.path)")
        let text = Bilingual(nb: "Filen er for stor.\n", en: "The file is too large.\n")(workshop.language)
        return last(413, Array(text.utf8))
    }
}

extension StudioHandler {
    private func response(_ status: Int, _ bytes: [UInt8], type: String) -> HTTPResponse {
        var response = HTTPResponse(statusCode: HTTPStatusCode(status, phrase: Self.phrase(status)), body: Data(bytes))
        response.headers[.contentType] = type
        return secured(response)
    }

    /// A refusal, after which the connection is closed.
    private func last(_ status: Int, _ text: [UInt8]) -> HTTPResponse {
        var response = HTTPResponse(
            statusCode: HTTPStatusCode(status, phrase: Self.phrase(status)),
            body: HTTPBodySequence(from: LastWords(text: text), count: text.count))
        response.headers[.contentType] = "text/plain; charset=utf-8"
        response.headers[.connection] = "close"
        return secured(response)
    }

    private static func phrase(_ status: Int) -> String {
        [200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 409: "Conflict", 413: "Content Too Large"][
            status] ?? "Error"
    }

    /// With what the browser is asked to refuse by itself.
    private func secured(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        let headers = [
            "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
            "Cache-Control": "no-store", "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
        ]
        for (name, value) in headers { response.headers[HTTPHeader(name)] = value }
        return response
    }

    private var policy: String {
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; "
            + "connect-src 'self'; worker-src 'self'; frame-src \(preview); base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
    }
}

internal import GuideCourse
internal import GuideEditing
internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// A course whose pages are to be opened to the network.
struct PhoneForm: Decodable, Sendable {
    var course: String
    /// The address of this computer that is used; nil: the likeliest.
    var address: String?
}

/// What is open to the network, and what could be.
struct PhoneDocument: Encodable, Sendable {
    /// A network that this computer is in.
    struct Network: Encodable, Sendable {
        var address: String
        var interface: String
        /// Whether only neighbours can reach it.
        var isPrivate: Bool
    }

    /// Whether the course has been published.
    var isPublished: Bool
    var networks: [Network]
    /// Whether the studio runs within Windows, whose network phones do not see through.
    var isWithinWindows: Bool
    /// The course whose pages are open; nil: none.
    var course: String?
    /// Their address.
    var address: String?
    /// That address as a QR code: a drawing in SVG.
    var code: String?
}

extension Workshop {
    /// What is open to the network, and whether a course could be, if one is named.
    func phoneState(of course: String?) throws(Refusal) -> PhoneDocument {
        let opening = phone.opening
        var isPublished = false
        if let course { isPublished = try publishedFolder(of: course) != nil }
        return PhoneDocument(
            isPublished: isPublished,
            networks: LocalNetwork.addresses.map {
                PhoneDocument.Network(address: $0.text, interface: $0.interface, isPrivate: $0.isPrivate)
            }, isWithinWindows: LocalNetwork.isWithinWindows, course: opening?.course, address: opening?.address,
            code: opening.flatMap { try? QRCode($0.address).svg })
    }

    /// Opens the published pages of a course to the network.
    func openPhone(_ form: PhoneForm) throws(Refusal) -> PhoneDocument {
        guard let published = try publishedFolder(of: form.course) else {
            throw Refusal(409, nb: "gi ut kurset først", en: "publish the course first")
        }
        let addresses = LocalNetwork.addresses
        guard let address = form.address.map({ wanted in addresses.first { $0.text == wanted } }) ?? addresses.first
        else {
            throw Refusal(
                503, nb: "maskinen er ikke på noe nettverk. Koble den til det samme som telefonen",
                en: "this computer is in no network. Connect it to the one that the phone is in")
        }
        _ = try phone.open(published, of: form.course, at: address)
        return try phoneState(of: form.course)
    }

    /// Closes what is open to the network.
    func closePhone(_ form: PhoneForm) throws(Refusal) -> PhoneDocument {
        phone.close()
        return try phoneState(of: form.course)
    }

    /// Where a course's published pages lie; nil if it was never published.
    private func publishedFolder(of name: String) throws(Refusal) -> String? {
        let course = try find(try folder.course(name))
        let path = "\(folder.published)/\(course.plan.name(in: course.folder))"
        return FileStatus(of: "\(path)/index.html") == nil ? nil : path
    }
}

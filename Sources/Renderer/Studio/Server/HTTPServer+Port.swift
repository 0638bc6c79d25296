internal import FlyingFox
internal import FlyingSocks

extension HTTPServer {
    /// The port that it listens on; nil as long as it does not.
    var port: UInt16? {
        switch listeningAddress {
        case .ip4(_, let port): port
        case .ip6(_, let port): port
        default: nil
        }
    }
}

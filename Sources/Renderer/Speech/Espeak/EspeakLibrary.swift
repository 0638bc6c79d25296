internal import CEspeak
internal import Glibc
internal import GuideSystem

/// espeak-ng's library, loaded when it is first needed. It loads thirty other libraries for loudspeakers, which this program
/// has no use for, and only commands that speak should wait for them.
@safe struct EspeakLibrary {
    typealias Initialize = @convention(c) (espeak_AUDIO_OUTPUT, Int32, UnsafePointer<CChar>?, Int32) -> Int32
    typealias SetVoiceByName = @convention(c) (UnsafePointer<CChar>?) -> espeak_ERROR
    typealias SetParameter = @convention(c) (espeak_PARAMETER, Int32, Int32) -> espeak_ERROR
    typealias Callback =
        @convention(c) (UnsafeMutablePointer<Int16>?, Int32, UnsafeMutablePointer<espeak_EVENT>?) -> Int32
    typealias SetSynthCallback = @convention(c) (Callback?) -> Void
    typealias Synth =
        @convention(c) (
            UnsafeRawPointer?, Int, UInt32, espeak_POSITION_TYPE, UInt32, UInt32, UnsafeMutablePointer<UInt32>?,
            UnsafeMutableRawPointer?
        ) -> espeak_ERROR
    typealias Info = @convention(c) (UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> UnsafePointer<CChar>?

    /// The name that programs are linked with; where it lies is the system's to say, and the program's own folder goes first.
    static let name = "libespeak-ng.so.1"

    let initialize: Initialize
    let setVoiceByName: SetVoiceByName
    let setParameter: SetParameter
    let setSynthCallback: SetSynthCallback
    let synth: Synth
    private let tell: Info
    /// The file that the library was loaded from.
    let path: String

    /// Loads the library. It stays as long as the process does.
    init() throws(EspeakFailure) {
        // Safe: the name is passed as a terminated string.
        guard let handle = unsafe dlopen(Self.name, RTLD_NOW | RTLD_LOCAL) else {
            throw EspeakFailure(operation: "dlopen(\(Self.name))", code: 0)
        }
        unsafe initialize = try Self.function("espeak_Initialize", in: handle)
        unsafe setVoiceByName = try Self.function("espeak_SetVoiceByName", in: handle)
        unsafe setParameter = try Self.function("espeak_SetParameter", in: handle)
        unsafe setSynthCallback = try Self.function("espeak_SetSynthCallback", in: handle)
        unsafe synth = try Self.function("espeak_Synth", in: handle)
        unsafe tell = try Self.function("espeak_Info", in: handle)
        // Safe: the address is only looked up.
        guard let code = unsafe dlsym(handle, "espeak_Info"), let path = unsafe LoadedCode.file(of: code) else {
            throw EspeakFailure(operation: "dladdr(\(Self.name))", code: 0)
        }
        self.path = path
    }

    /// The library's version, and where it looks for its data.
    var info: (version: String, dataPath: String) {
        var path: UnsafePointer<CChar>?
        // Safe: both strings are terminated and live as long as the library; copied at once.
        let version = unsafe tell(&path).map { unsafe String(cString: $0) } ?? ""
        return (version, unsafe path.map { unsafe String(cString: $0) } ?? "")
    }

    private static func function<Function>(
        _ name: String, in handle: UnsafeMutableRawPointer
    ) throws(EspeakFailure) -> Function {
        guard let address = unsafe dlsym(handle, name) else {
            throw EspeakFailure(operation: "dlsym(\(name))", code: 0)
        }
        // Safe: the types above are those that the library's header declares.
        return unsafe unsafeBitCast(address, to: Function.self)
    }
}

extension EngineInfo {
    /// The version of the library that speech would be made with, which need not be started to tell it; empty if there is none.
    package static var libraryVersion: String {
        guard let library = try? EspeakLibrary() else { return "" }
        return library.info.version.split(separator: " ").first.map(String.init) ?? ""
    }
}

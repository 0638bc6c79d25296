import Glibc
import GuideSystem
import TestSupport
import Testing

@Suite("A descriptor")
struct DescriptorTests {
    @Test("is closed when it goes out of use, unless it is given away")
    func closes() throws {
        let folder = try TemporaryFolder()
        let given = try Descriptor(open: folder["a"], O_RDWR | O_CREAT).release()
        #expect(fcntl(given, F_GETFD) & FD_CLOEXEC != 0)
        #expect(close(given) == 0)
        #expect(throws: SystemFailure(code: ENOENT, operation: "open", path: folder["b"])) {
            _ = try Descriptor(open: folder["b"], O_RDONLY)
        }
    }

    @Test("reads what is there, and reports a file that ends too soon")
    func reads() throws {
        let folder = try TemporaryFolder()
        let file = try Descriptor(open: folder["a"], O_RDWR | O_CREAT)
        try file.write([1, 2, 3, 4])
        let (middle, end) = (try file.read(2, at: 1), try file.read(upTo: 10))
        #expect(middle == [2, 3])
        #expect(end.isEmpty)
        #expect(throws: SystemFailure(code: EIO, operation: "read", path: folder["a"])) {
            _ = try Descriptor(open: folder["a"], O_RDONLY).read(5, at: 0)
        }
        #expect(throws: SystemFailure(code: EBADF, operation: "write", path: folder["a"])) {
            try Descriptor(open: folder["a"], O_RDONLY).write([1])
        }
    }

    @Test("writes at a place without moving, and fills what is missing with zeros")
    func places() throws {
        let folder = try TemporaryFolder()
        let file = try Descriptor(open: folder["a"], O_RDWR | O_CREAT)
        try file.write([9], at: 3)
        try file.write([1])
        try file.setLength(6)
        #expect(try folder.bytes(of: "a") == [1, 0, 0, 9, 0, 0])
    }

    @Test("waits for a slow writer, whatever signals come, and takes what arrives in parts")
    func signals() throws {
        var child = try ChildProcess(["sh", "-c", "sleep 0.1; printf ab; sleep 0.1; printf cd"], text: [])
        var bytes: [UInt8] = []
        try whileSignalled {
            while case let part = try child.receive(until: .now + .seconds(5)), !part.isEmpty { bytes += part }
        }
        #expect(bytes == Array("abcd".utf8))
    }

    @Test("of a temporary file has no name")
    func temporary() throws {
        let file = try Descriptor.temporary()
        var status = stat()
        // Safe: the system fills the whole record.
        let answer = unsafe fstat(file.number, &status)
        #expect(answer == 0 && status.st_nlink == 0)
        try file.write([7])
        let bytes = try file.read(1, at: 0)
        #expect(bytes == [7])
        #expect(FileStatus(of: file.path) == nil)
    }

    @Test("goes over holes, and reads up to the next one")
    func holes() throws {
        let folder = try TemporaryFolder()
        let file = try Descriptor(open: folder["a"], O_RDWR | O_CREAT)
        try file.write([5], at: 1 << 20)
        try file.setLength(3 << 20)
        let first = try file.skipHole(atMost: .max)
        #expect(first <= 1 << 20)
        let data = try file.readData(upTo: 2 << 20)
        #expect(first + data.count > 1 << 20)
        #expect(data.filter { $0 != 0 } == [5])
    }

    @Test("of standard input is one of its own, which no child inherits")
    func standardInput() throws {
        let input = try Descriptor.standardInput()
        let number = input.number
        #expect(number > 2)
        #expect(fcntl(number, F_GETFD) == FD_CLOEXEC)
    }
}

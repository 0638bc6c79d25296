internal import CCairo

/// A square picture of red, green and blue without transparency, drawn by cairo.
@safe struct Canvas: ~Copyable {
    // Safe: both handles are given to cairo alone and destroyed once.
    private let surface: OpaquePointer
    private let context: OpaquePointer

    /// A black picture of `pixels` by `pixels`, on which lengths are given in units of which `side` make the whole; of these, a
    /// `margin` all round is cut off.
    init(pixels: Int32, side: Double, margin: Double) throws(LibraryFailure) {
        // Safe: cairo always gives objects that may be used and destroyed; a failed one remembers its failure.
        unsafe surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels, pixels)
        unsafe context = cairo_create(surface)
        if let failure = LibraryFailure("cairo_create", unsafe cairo_status(context)) { throw failure }
        let scale = Double(pixels) / (side - 2 * margin)
        unsafe cairo_scale(context, scale, scale)
        unsafe cairo_translate(context, -margin, -margin)
    }

    deinit {
        // Safe: nothing uses them any more.
        unsafe cairo_destroy(context)
        unsafe cairo_surface_destroy(surface)
    }

    /// Fills the whole picture.
    func fill(_ colour: CoverColour) {
        choose(colour)
        // Safe: the context lives as long as the canvas.
        unsafe cairo_paint(context)
    }

    /// Fills a circle.
    func fill(_ disc: CoverArt.Disc) {
        choose(disc.colour)
        // Safe: the context lives as long as the canvas.
        unsafe cairo_arc(context, disc.x, disc.y, disc.radius, 0, 2 * .pi)
        unsafe cairo_fill(context)
    }

    /// The picture as a PNG file: eight bits each of red, green and blue, and no date.
    func png() throws(LibraryFailure) -> [UInt8] {
        let file = ByteBox()
        // Safe: the callback is called only during this call, which keeps the box alive, and reads just the bytes it is given.
        let status = withExtendedLifetime(file) {
            unsafe cairo_surface_write_to_png_stream(
                surface,
                { box, bytes, count in
                    guard let box = unsafe box, let bytes = unsafe bytes else { return CAIRO_STATUS_WRITE_ERROR }
                    let file = unsafe Unmanaged<ByteBox>.fromOpaque(box).takeUnretainedValue()
                    unsafe file.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(file).toOpaque())
        }
        if let failure = LibraryFailure("cairo_surface_write_to_png_stream", status) { throw failure }
        return file.bytes
    }
}

extension Canvas {
    private func choose(_ colour: CoverColour) {
        // Safe: the context lives as long as the canvas.
        unsafe cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
    }
}

/// What the library's callback writes to.
private final class ByteBox {
    var bytes: [UInt8] = []
}

/// The library that draws covers.
package enum DrawingLibrary {
    /// Its version, such as `1.16.0`.
    package static var version: String {
        // Safe: the string is terminated and constant.
        unsafe String(cString: cairo_version_string())
    }
}

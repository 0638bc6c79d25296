internal import Glibc

/// A colour of screens (sRGB), each part from 0 to 1.
struct CoverColour: Sendable, Equatable {
    let red: Double
    let green: Double
    let blue: Double

    /// A colour as the eye sees it: lightness from 0 to 1, chroma from 0 (grey), hue in degrees. What screens cannot show
    /// is cut off. The matrices are those of Björn Ottosson, "A perceptual color space for image processing" (2020).
    init(lightness: Double, chroma: Double, hue: Double) {
        let a = chroma * cos(hue * .pi / 180)
        let b = chroma * sin(hue * .pi / 180)
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
        green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
        blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    }

    /// The colour as style sheets write it: `#1c3a4d`.
    var hexadecimal: String {
        Colour(red: Int(red * 255), green: Int(green * 255), blue: Int(blue * 255)).description
    }
}

private func cube(_ value: Double) -> Double { value * value * value }

/// Light as screens take it, in whole 255ths: picture and vector art have just the same colours.
private func shown(_ light: Double) -> Double {
    let curved = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
    return (min(max(curved, 0), 1) * 255).rounded() / 255
}

extension Float {
    /// The nearest whole number; of two as near, the one further from zero. Unlike `rounded()` it needs no function of the C library,
    /// so that the compiler can do several at once. The number must be one that 32 bits hold.
    @inline(__always)
    var nearestStep: Int32 {
        let whole = Int32(self)
        let rest = self - Float(whole)
        return whole &+ (rest >= 0.5 ? 1 : 0) &- (rest <= -0.5 ? 1 : 0)
    }
}

package import GuideText

/// One thing that a script says or does.
package indirect enum Element: Sendable {
    /// A chapter begins here.
    case chapter(Spanned<String>)
    /// A blank line: what follows is a new paragraph.
    case paragraph
    /// A sentence to be spoken.
    case sentence(Spanned<Sentence>)
    /// A written silence.
    case pause(Spanned<DurationRange>)
    /// Strikes of a bell.
    case bell(Spanned<BellCue>)
    /// Paced breathing.
    case breath(Spanned<BreathCue>)
    /// A count on the beat.
    case count(Spanned<CountCue>)
    /// A sound in place.
    case sound(Spanned<SoundCue>)
    /// A background begins; nil: the current one ends.
    case background(Spanned<BackgroundCue?>)
    /// What only some variants have.
    case only(variants: [String], [Element])
    /// What is between an unknown directive and its `[slutt]`. It is held back, so that it does not mislead later checks.
    case unknown([Element])
}

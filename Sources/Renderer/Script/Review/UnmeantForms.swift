/// The forms of what was surely not meant to be spoken. A pattern is read once: reading it takes far longer than using it.
///
/// Safe to share: a pattern is a value that nothing changes.
enum UnmeantForms {
    /// `(…)`, with what stands inside.
    nonisolated(unsafe) static let roundBrackets =
        #/\(+([^()]{1,80})\)+/#
    /// `<!-- … -->` and `/* … */`, to the end of the text if nothing ends them.
    nonisolated(unsafe) static let enclosedComment =
        #/<!--(.*?)(-->|$)|/\*(.*?)(\*/|$)/#
    /// `//` after a sentence or at the beginning.
    nonisolated(unsafe) static let slashes =
        #/(?:^|[ .!?…»])(//+)(?!/)/#
    /// `#`, `;`, `--` and `%` after a sentence.
    nonisolated(unsafe) static let otherCommentMark =
        #/[.!?…»:] +(#+|;+|--+|%+)(?= )/#
    /// `-- husk smil` at the beginning: a comment as some programs write it. A line that is spoken begins with a capital.
    nonisolated(unsafe) static let dashedComment =
        #/^ *(--+|;+|%+) +(?=[a-zæøå])[^-]*$/#
    /// `NB:`, `OBS!` and the like at the beginning: a note to the person who reads.
    nonisolated(unsafe) static let note =
        #/^ *((?:N\.?B\.?|OBS|[Nn]otat|[Mm]erknad|[Rr]egi|[Nn]ote)[:!]) *(?=[^ ])/#
    /// `LEDER:` at the beginning.
    nonisolated(unsafe) static let speaker =
        #/^ *([A-ZÆØÅa-zæøå]{3,20} ?[0-9]?|[A-ZÆØÅ]{1,2}):(?= )/#
    /// `00:30 Pust inn.`
    nonisolated(unsafe) static let minuteCode =
        #/^ *(\(?[0-9]{1,2}:[0-9]{2}\)?|[0-9]{2}\.[0-9]{2})[ \t–-]+(?=[A-ZÆØÅ«])/#
    /// `import felles/ankomst`, `@include ankomst`, `!include "ankomst"`, `sett inn: https://…`: nothing but a word and a path.
    nonisolated(unsafe) static let bareInclude =
        #/ *[@!#\\]?((?:[Ii]mport|[Ii]nclude|[Ii]nkluder|[Ss]ett inn|IMPORT|INCLUDE)):? +["“”'«]?([^\s"“”'«»()]*[\/.][^\s"“”'«»()]*[^\s"“”'«»().,;:!?])["“”'»]?;? */#
    /// `0–5 min: Ankomst`: a part of a plan, with its time.
    nonisolated(unsafe) static let planned =
        #/ *(?:[0-9]{1,3} ?(?:min\.?)? ?[-–] ?[0-9]{1,3} ?(?:minutter|minutes|min\.?|sekunder|sek\.?|s)|[0-9]{1,2}:[0-9]{2} ?[-–] ?[0-9]{1,2}:[0-9]{2}) *[:.–-]? +([A-ZÆØÅ][^.!?:]{1,59}) */#
    /// `pause 3 sekunder` between sentences' ends.
    nonisolated(unsafe) static let measuredPause =
        #/(?:^|[.!?…:]) *((?:[Pp]ause|[Ss]tillhet|[Ss]ilence)[ :(]+[0-9][0-9,.–-]* ?(?:sekunder|sekund|sek|seconds|sec|s|minutter|minutt|minutes|min)\b)\)? *(?=[.!?…]|$)/#
    /// `x3` and `3 ganger` behind a directive.
    nonisolated(unsafe) static let timesBehind =
        #/ *\(?(?:[xX×*] ?([0-9]{1,2})|([0-9]{1,2}) ?(?:[xX×]|ganger|times))\)?[.!]? */#
    /// `>` at the beginning.
    nonisolated(unsafe) static let quotation =
        #/^ *(>+ ?)/#
    /// `| … |`.
    nonisolated(unsafe) static let tableRow =
        #/ *\|.*\| */#
    /// `00:01:05,000 --> 00:01:07,500` and `00:01:05`.
    nonisolated(unsafe) static let timeCode =
        #/^ *((?:[0-9]+ *)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})? *-+> *[0-9:.,]+|[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?) */#
    /// `- …`.
    nonisolated(unsafe) static let bullet =
        #/^ *([-*+•·][ \t]+)[^ ].*/#
    /// `1. …`.
    nonisolated(unsafe) static let numbered =
        #/^ *((?:\(?[0-9]{1,2}[.)]|[a-hA-H]\))[ \t]+)[A-ZÆØÅ].*/#
    /// `o …`, which Word makes of a bullet.
    nonisolated(unsafe) static let letterBullet =
        #/^ *(o[ \t]+)[A-ZÆØÅ].*/#
    /// Words between the marks of Markdown.
    nonisolated(unsafe) static let emphasis =
        #/(\*{1,3}|_{1,3}|~~|==|`{1,3})(?! )([^*_~`=]{0,400}?[^*_~`= ])\1/#
    /// A row of dots.
    nonisolated(unsafe) static let dots =
        #/\.{5,}|……+/#
    /// What was to be replaced by something.
    nonisolated(unsafe) static let placeholder =
        #/\b(?:TODO|FIXME|TBD|TBA)\b:?|\bXXXX+\b|%[A-Za-zÆØÅæøå_]{2,30}%|\$[A-Za-zÆØÅæøå_]{2,30}\b|_{3,}|[Ll]orem ipsum/#
    /// `«NAVN»` and `DATO`: what is to be filled in, in capitals.
    nonisolated(unsafe) static let blank =
        #/[«“"]?\b(?:(?:DITT |YOUR )?(?:FORNAVN|NAVNET|NAVN|NAME)|STEDET|STED|PLACE|DATO|DATE|KLINIKKEN|KLINIKK|KURSNAVN)\b[»”"]?/#
    /// An address on the web with more than its host.
    nonisolated(unsafe) static let address =
        #/\b(?:https?:\/\/|www\.)[^\s\/«»“”"()<>]+\/[^\s«»“”"()<>]*[^\s«»“”"()<>.,;:!?…]/#
    /// `<<…>>` and `<…>`.
    nonisolated(unsafe) static let tag =
        #/<<([^<>]*)>>|<(\/?[A-Za-zÆØÅæøå!][^<>]*)>/#
    /// `&nbsp;`.
    nonisolated(unsafe) static let entity =
        #/&(?:#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5}|[a-zA-Z]{2,8});/#
    /// `<sub alias="…">…</sub>`.
    nonisolated(unsafe) static let alias =
        #/<sub +alias=["“”']([^"“”'<>|]+)["“”'] *>([^<>|]+)<\/sub>/#
    /// The length in `<break time="5s"/>`.
    nonisolated(unsafe) static let breakTime =
        #/(?:time|sec|msec|duration|length|value)=["“”']?\+?([0-9.,]+) *(ms|s|min)?/#
    /// The file in `<audio src="…"/>`.
    nonisolated(unsafe) static let audioFile =
        #/src=["“”']([^"“”'\/\\]+)["“”']/#
    /// `<#1.5#>`, `%%pause 5%%`, `|500ms|`, `~pause~` and `>>pause<<`.
    nonisolated(unsafe) static let enclosedAside =
        #/<#([0-9.]{1,6})#>|(?:%%|\||~|>>)([^%|~<>]{1,30})(?:%%|\||~|<<)/#
    /// `– 4 s –`, `--5s--`, `… 5 sek …` and `… pause …`. Seconds in full may be said.
    nonisolated(unsafe) static let dashedAside =
        #/(?:--|[–—…]|\.\.\.| -) ?(?:([0-9][0-9,.–-]* ?(?:sek|s)\.?)) ?(?:--|[–—…]|\.\.\.|- )|(?:…|\.\.\.) ?((?:(?:[Kk]ort|[Ll]ang) )?(?:[Pp]ause|[Ss]tillhet)) ?(?:…|\.\.\.)/#
    /// Brackets that are not those of this keyboard.
    nonisolated(unsafe) static let foreignBrackets =
        #/[‹［【⟨]([^‹›［］【】⟨⟩]{1,40})[›］】⟩]/#
    /// `⏸` and `⏸ 10 s`.
    nonisolated(unsafe) static let pauseSign =
        #/(?:⏸️|⏯️|⏸|⏯) *([0-9]{1,3} ?(?:sekunder|sek|s|minutter|min)\b\.?)?/#
    /// `(gjenta 3 ganger)`, `(repeter)`, `(x3)` and `(2 ganger)`.
    nonisolated(unsafe) static let repetition =
        #/\((?:(?:[Gg]jentas?|[Rr]epeter(?:es)?|[Rr]epeat)(?: (?:dette|det|øvelsen|alt|this))?(?:,? (?:[xX×] ?)?(?:[0-9]{1,2}|to|tre|fire|fem|seks|ti)(?: ?[xX×]| ganger| times)?)?|[xX×] ?[0-9]{1,2}|[0-9]{1,2} ?(?:[xX×]|ganger|gonger|times))\)/#
    /// `Gjenta x3` and `… 3 x` at the end of a line.
    nonisolated(unsafe) static let finalRepetition =
        #/[A-Za-zæøåÆØÅ.] ([xX×] ?[0-9]{1,2}|[0-9]{1,2} ?[xX×])\.? *$/#
    /// `Ankomst (2 min)`.
    nonisolated(unsafe) static let timedHeading =
        #/([A-ZÆØÅ][^().!?,:;]{1,45}?) ?[(–-] ?(?:ca\.? ?)?[0-9]{1,3}(?: ?[-–] ?[0-9]{1,3})? ?(?:min|minutter|minutes|minutt)\.?\)?/#
    /// `– Ankomst –`.
    nonisolated(unsafe) static let framedHeading =
        #/[–—-]{1,3} ?([A-ZÆØÅ][^.!?,:–—-]{2,45}?) ?[–—-]{1,3}/#
    /// `Ankomst:`.
    nonisolated(unsafe) static let lonelyLabel =
        #/([A-ZÆØÅ][a-zæøå]{3,30}):/#
    /// `Del 1: Ankomst`, `1.1 Ankomst`, `h1. Ankomst`.
    nonisolated(unsafe) static let numberedHeading =
        #/(?:(?:Del|DEL|Fase|FASE|Part|PART|Kapittel|KAPITTEL|Bolk) [0-9]{1,2} ?[:.–-]|[0-9]{1,2}\.[0-9]{1,2}\.?|h[1-6]\.) +([A-ZÆØÅ][^.!?:]{1,50})/#
}

/// The texts of `--help` in Norwegian, by their English ones, which the commands declare. A text without one is shown in English.
package enum HelpTexts {
    /// A text of the declarations in Norwegian; nil if there is none.
    package static func norwegian(_ english: String) -> String? { texts[english] }

    private static let texts = commands.merging(discussions) { $1 }.merging(options) { $1 }.merging(arguments) { $1 }

    private static let commands = [
        "Turns exercise scripts into guided audio in Norwegian.": "Gjør øvelsesmanus om til ferdige lydspor på norsk.",
        "Make all tracks of courses; what has not changed is left as it is.":
            "Lag alle sporene i kurs. Det som ikke er endret, får stå.",
        "Put the parts of a build together that --shard has made.":
            "Sett sammen delene av et bygg som --shard har laget.",
        "Make a folder that any web server can hand out: a course's sound, and pages to listen from.":
            "Lag en mappe som enhver nettjener kan dele ut: lyden i et kurs, og sider å lytte fra.",
        "Pack a course for players without a browser: as audio CDs, for a memory stick, or as one file.":
            "Pakk et kurs for spillere uten nettleser: som lyd-CD-er, til en minnepinne, eller som én fil.",
        "Render scripts as sound files.": "Gjør manus om til lydfiler.",
        "Show the timing of scripts as text, before anyone listens.":
            "Vis som tekst hva som kommer når i et manus, før noen lytter.",
        "Tell every mistake in scripts or whole courses, and whether each variant reaches its length; warn of what listeners may stumble over. Writes nothing, unless --fix is given.":
            "Si fra om alle feil i manus eller hele kurs, om hver variant når lengden sin, og om det lyttere kan snuble i. Skriver ingenting uten --fix.",
        "Read finished tracks back and look for what should not be there, or is missing.":
            "Les ferdige spor og se etter det som ikke skulle vært der, eller mangler.",
        "Bring scripts to the one canonical layout; nothing that is heard changes.":
            "Sett manus opp på den ene faste måten. Ingenting som høres, endres.",
        "Show how a text will be said: a line of text, a tab, and its sounds.":
            "Vis hvordan en tekst blir sagt: teksten, en tabulator og lydene.",
        "Explain a mistake by its code, with an example of it and of how it is mended.":
            "Forklar en feil ut fra koden, med et eksempel på feilen og på hvordan den rettes.",
        "Write the reading sheet of scripts or of a course: a page to print, and a table.":
            "Skriv lesemanuset til manus eller et kurs: en side å skrive ut, og en tabell.",
        "Look at the recordings of lines, or cut a long one into them.":
            "Se på opptakene av linjer, eller del et langt i linjer.",
        "Tell which lines have been recorded, which are missing, and what is wrong with recordings.":
            "Vis hvilke linjer som er lest inn, hvilke som mangler, og hva som er galt med opptak.",
        "Cut one recording of a whole reading sheet at its silences, and name the parts.":
            "Del ett opptak av et helt lesemanus der det er stille, og gi delene navn.",
        "List the voices that are to be had, or let one say a sentence.":
            "Vis stemmene som finnes, eller la en si en setning.",
        "Check that all is here that the commands need: engines, libraries, fonts, printing, and room to write.":
            "Se etter at alt som kommandoene trenger, er her: talemotorer, biblioteker, skrifter, utskrift og plass å skrive.",
        "List the voices that are to be had, try one, install or remove one, or compare them all.":
            "Vis stemmene som finnes, prøv en, installer eller fjern en, eller sammenlign alle.",
        "Make a page with the same sentences by every voice that is here, unnamed and shuffled, for listeners to judge.":
            "Lag en side med de samme setningene av alle stemmene som er her, uten navn og stokket, så lyttere kan velge.",
        "Fetch an engine into a folder of your own, to be used without the network.":
            "Hent en talemotor til en mappe du eier, så den kan brukes uten nett.",
        "Remove an engine that was installed. What it has said before stays in the cache.":
            "Fjern en talemotor som er installert. Det den har sagt før, blir liggende i hurtiglageret.",
        "Make scripts of Word documents, OpenDocument texts or plain text.":
            "Lag manus av Word-dokumenter, OpenDocument-tekster eller ren tekst.",
        "Write the course leader's booklet: a page to print, and a PDF where a Chromium is.":
            "Skriv heftet for kurslederen: en side til utskrift, og en PDF der det finnes en Chromium.",
        "Open a folder in the browser: write, hear, record, build and publish without a terminal.":
            "Åpne en mappe i nettleseren: skriv, hør, les inn, bygg og utgi uten terminal.",
        "Begin a new exercise or a new course from a template.":
            "Begynn på en ny øvelse eller et nytt kurs, med en mal.",
        "Begin a script that can be heard at once.": "Begynn på et manus som kan høres med en gang.",
        "Begin a course with its first exercise, or the sample course.":
            "Begynn på et kurs med den første øvelsen, eller lag eksempelkurset.",
        "Play a script, and play it again whenever it is saved.":
            "Spill av et manus, og spill det igjen hver gang det lagres.",
        "Serve an editor: mistakes, completion, lengths and pronunciation as one types.":
            "Hjelp et skriveprogram: feil, forslag, lengder og uttale mens du skriver.",
        "Show the version.": "Vis versjonen.",
        "Show help information.": "Vis hjelp.",
        "Show subcommand help information.": "Vis hjelp til en kommando.",
    ]

    private static let discussions = [
        "Headings become chapters; (pause 10 sekunder), [klokke], dots and the like become what a script writes for them. What is uncertain stands in comments that begin with // ?. Nothing that is there already is written over.":
            "Overskrifter blir kapitler. (pause 10 sekunder), [klokke], prikker og lignende blir til det et manus skriver for dem. Det som er usikkert, står i kommentarer som begynner med // ?. Ingenting som finnes fra før, blir skrevet over.",
        "It is made of the Markdown pages in the course's folder `kursleder`. `pusterom publish` never reads that folder, and this command never writes into a published one.":
            "Det lages av Markdown-sidene i mappen `kursleder` i kurset. `pusterom publish` leser aldri den mappen, og denne kommandoen skriver aldri i en utgitt mappe.",
        "It lies in ~/.local/share/pusterom/engines, or pusterom/engines in $XDG_DATA_HOME, and comes from the Python package index as packages whose digests are known. It is there whole or not at all. Needs Python 3.11 or newer with pip.":
            "Den ligger i ~/.local/share/pusterom/engines, eller i pusterom/engines i $XDG_DATA_HOME, og kommer fra Pythons pakkeregister som pakker med kjente sjekksummer. Den er der hel eller ikke i det hele tatt. Krever Python 3.11 eller nyere med pip.",
        "The built-in voice, those that can be installed, and the engine that a course or your own settings choose. With --sample the last of them speaks: that of the course, else your own, else the built-in one; or the one that --voice names.":
            "Den innebygde stemmen, de som kan installeres, og talemotoren som et kurs eller dine egne innstillinger velger. Med --sample snakker den siste av dem: den fra kurset, ellers din egen, ellers den innebygde – eller den som --voice nevner.",
        "What comes of it can be heard at once. Nothing that is there already is written over. Only on a terminal, and only without --title, it asks.":
            "Det som kommer ut av det, kan høres med en gang. Ingenting som finnes fra før, blir skrevet over. Bare i en terminal, og bare uten --title, blir du spurt.",
        "With --unit it also gets its place in the course file of its folder.":
            "Med --unit får det også plassen sin i kursfila i mappen.",
        "It sounds as its course wants it, and begins at once. Files that it includes and lexicons are watched too. A script with mistakes is told of and waited for. Ctrl-C ends it.":
            "Det høres slik kurset vil ha det, og begynner med en gang. Filer som settes inn, og uttalelister blir også fulgt med på. Er det feil i manuset, blir de vist, og så ventes det til de er rettet. Ctrl-C avslutter.",
        "It speaks the Language Server Protocol (3.17) on standard input and output, and is started by the editor. Docs/editors.md says how.":
            "Den snakker Language Server Protocol (3.17) på standard inn og ut, og startes av skriveprogrammet. Docs/editors.md forteller hvordan.",
        "Compared are the built-in voice with and without Norwegian word tones, the voices of Kokoro if it is installed, and the engine that a course or your own settings choose. The key to who speaks where is written beside the folder, not in it: keep it to yourself until the answers are in.":
            "Med er den innebygde stemmen med og uten norske tonelag, stemmene til Kokoro om den er installert, og talemotoren som et kurs eller dine egne innstillinger velger. Fasiten over hvem som snakker hvor, skrives ved siden av mappen, ikke i den: hold den for deg selv til svarene er inne.",
        "Without the name of a subcommand: `list`.":
            "Uten navnet på en underkommando: `list`.",
        "The page can only be reached from this computer, and only by the address that is printed. Everything that is done there is done to the files of the folder. Ctrl-C ends it.":
            "Siden kan bare nås fra denne maskinen, og bare med adressen som vises. Alt som gjøres der, gjøres med filene i mappen. Ctrl-C avslutter.",
        "Gjør øvelsesmanus om til ferdige lydspor på norsk. Start with `pusterom preview SCRIPT`.":
            "Begynn med `pusterom preview MANUS`.",
        "A course is a folder with a file kurs.yml. Its tracks go to a folder of its own in Build, with playlists, manifest.json and SHA256SUMS. A script with mistakes does not stop the others; the exit status is then 65.":
            "Et kurs er en mappe med en fil som heter kurs.yml. Sporene kommer i en egen mappe i Build, med spillelister, manifest.json og SHA256SUMS. Et manus med feil stopper ikke de andre; sluttstatus blir da 65.",
        "The tracks that the parts have as the courses want them now are copied, each checked against its digest; the result is to the byte that of a single build. What no part has is told, and the exit status is then 66.":
            "Sporene som delene har slik kursene vil ha dem nå, blir kopiert, hvert kontrollert mot sjekksummen sin. Resultatet er på byten som av ett bygg. Det ingen del har, blir nevnt, og sluttstatus er da 66.",
        "What has changed is built first. The folder then holds an app for phones that works without a network. Publish into the same folder again after a change: the new edition takes the place of the old one, whole or not at all.":
            "Det som er endret, bygges først. Mappen har da en app for telefoner som virker uten nett. Utgi i samme mappe igjen etter en endring: den nye utgaven tar plassen til den gamle, hel eller ikke i det hele tatt.",
        "cd: a folder for each disc, with WAV files, a cue sheet and titles as CD-Text. usb: MP3 files in folders with short names in the right order, and playlists, for cars and old players. m4b: one file with a chapter for each track, for audiobook players; needs ffmpeg. What was packed before is replaced, whole or not at all.":
            "cd: en mappe for hver CD, med WAV-filer, et cue-ark og titler som CD-Text. usb: MP3-filer i mapper med korte navn i rett rekkefølge, og spillelister, for biler og eldre spillere. m4b: én fil med et kapittel for hvert spor, for lydbokspillere; trenger ffmpeg. Det som er pakket før, blir byttet ut, helt eller ikke i det hele tatt.",
        "Writes <script>-<variant>.<format> and prints each file's name and length.":
            "Skriver <manus>-<variant>.<format> og viser navn og lengde på hver fil.",
        "Of a course, a row for each of its tracks, unless --format says otherwise.":
            "Av et kurs vises en rad for hvert spor, om ikke --format sier noe annet.",
        "Length, speech and silences are held to a timeline: the one named, else the .json file beside a track. Ends with 65 if anything is wrong.":
            "Lengde, tale og stillhet holdes mot en tidslinje: den som er oppgitt, ellers .json-filen ved siden av sporet. Slutter med 65 hvis noe er galt.",
        "Rewrites the files in place; - reads standard input and writes standard output.":
            "Skriver om filene der de ligger; - leser standard inn og skriver standard ut.",
        "Sounds are espeak-ng's mnemonics for Norwegian, with ' before a stressed vowel; an entry in uttale.yml may use them between slashes. Words that are not listed are read by a learnt model.":
            "Lydene er espeak-ngs tegn for norsk, med ' foran en vokal med trykk. En linje i uttale.yml kan bruke dem mellom skråstreker. Ord som ikke står i listen, leses av en lært modell.",
        "Without a code, all are listed.": "Uten kode vises alle.",
        "Each line stands once, with the name that its recording must have to take the voice's place: opptak/<name>.wav beside the script or the course file. `pusterom takes split` cuts one long recording of the whole sheet.":
            "Hver linje står én gang, med navnet som opptaket må ha for å ta stemmens plass: opptak/<navn>.wav ved siden av manuset eller kursfila. `pusterom takes split` deler ett langt opptak av hele lesemanuset.",
        "A row for each line: its state, its name, its length in seconds, its text, and remarks. Recordings whose line has been edited follow, the old text and the new side by side.":
            "En rad for hver linje: tilstand, navn, lengde i sekunder, tekst og merknader. Så følger opptak av linjer som er endret, med gammel og ny tekst ved siden av hverandre.",
        "The lines must have been read in the order of the sheet, with clear pauses between. Where recording and sheet are out of step, that is told with its time, nothing is written, and the status is 65.":
            "Linjene må være lest i samme rekkefølge som i lesemanuset, med tydelige pauser mellom. Der opptak og manus ikke følges ad, blir det sagt med tidspunkt, ingenting skrives, og status er 65.",
        "The built-in voice, and the engine that a course or your own settings choose. With --sample the last of them speaks: that of the course, else your own, else the built-in one.":
            "Den innebygde stemmen, og talemotoren som et kurs eller dine egne innstillinger velger. Med --sample snakker den siste av dem: kursets, ellers din egen, ellers den innebygde.",
    ]
}

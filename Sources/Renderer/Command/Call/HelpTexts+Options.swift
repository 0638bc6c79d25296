extension HelpTexts {
    static let arguments: [String: String] = [
        "Documents (.docx, .odt) or plain text (.txt).":
            "Dokumenter (.docx, .odt) eller ren tekst (.txt).",
        "The engine.":
            "Talemotoren.",
        "Folder with courses or scripts, or a folder for new ones.":
            "Mappe med kurs eller manus, eller en mappe for nye.",
        "Courses: folders with a kurs.yml, or such files.": "Kurs: mapper med en kurs.yml, eller slike filer.",
        "Course: a folder with a kurs.yml, or such a file.": "Kurs: en mappe med en kurs.yml, eller en slik fil.",
        "Scripts (.pust); - is standard input.": "Manus (.pust); - er standard inn.",
        "Scripts (.pust), or one course: a folder with a kurs.yml.":
            "Manus (.pust), eller ett kurs: en mappe med en kurs.yml.",
        "Sound files in any format.": "Lydfiler i hvilket som helst format.",
        "Texts; - reads lines from standard input.": "Tekster; - leser linjer fra standard inn.",
        "The code in a message, such as P012.": "Koden i en melding, for eksempel P012.",
        "The recording.": "Opptaket.",
        "The script.": "Manuset.",
        "The script, with or without .pust.": "Manuset, med eller uten .pust.",
        "The course's folder. It may exist already.": "Mappen til kurset. Den kan finnes fra før.",
        "A course whose voice is compared too: a folder with a kurs.yml.":
            "Et kurs der stemmen også skal være med: en mappe med en kurs.yml.",
        "A course whose voice is asked for: a folder with a kurs.yml.":
            "Kurset som stemmen gjelder: en mappe med en kurs.yml.",
    ]

    static let options: [String: String] = [
        "Folder for the scripts; by default the folder of each document.":
            "Mappen for manusene; ellers den dokumentet ligger i.",
        "Formats, separated by commas: \(FormatOptions.formatNames). One mix becomes all of them.":
            "Formater, med komma mellom: \(FormatOptions.formatNames). Én miks blir til alle.",
        "Print it as PDF too, if Chromium is installed.":
            "Skriv det ut som PDF også, om Chromium er installert.",
        "Show for each word why it is said so: lexicon, listed, compound, homograph, letters or model.":
            "Vis for hvert ord hvorfor det sies slik: lexicon (uttaleliste), listed (ordliste), compound (sammensetning), homograph (homograf), letters (bokstaver) eller model (modell).",
        "Show the tone of each stressed word: \" for tone 2 in espeak-ng's signs, ¹ and ² in IPA.":
            "Vis tonelaget i hvert ord med trykk: \" for tonelag 2 i tegnene til espeak-ng, ¹ og ² i IPA.",
        "Show what would be fetched, and fetch nothing.":
            "Vis hva som ville blitt hentet, og hent ingenting.",
        "Who speaks, whatever is chosen elsewhere: espeak-ng, kokoro, or a voice of Kokoro by its name.":
            "Hvem som snakker, uansett hva som er valgt ellers: espeak-ng, kokoro eller navnet på en av stemmene til Kokoro.",
        "Show at the end what the time went into.":
            "Vis til slutt hva tiden gikk til.",
        "Its title; by default made from its name.": "Tittelen; ellers lages den av navnet.",
        "Its title; by default made from the folder's name.": "Tittelen; ellers lages den av navnet på mappen.",
        "Its variants with their lengths, from 1 to 60 minutes, such as \"kort: 3 min, lang: 12 min\".":
            "Variantene og lengden på hver, fra 1 til 60 minutter, for eksempel \"kort: 3 min, lang: 12 min\".",
        "The week or day of the course that it goes into, such as uke-02.":
            "Uken eller dagen i kurset som den skal inn i, for eksempel uke-02.",
        "How many weeks it lasts, from 1 to 52.": "Hvor mange uker det varer, fra 1 til 52.",
        "The title of its first exercise.": "Tittelen på den første øvelsen.",
        "The sample course instead: two small exercises to try things on.":
            "Eksempelkurset i stedet: to små øvelser å prøve seg fram med.",
        "Where to begin: a line, such as 12; a time, such as 2:30; or the beginning of a chapter's title.":
            "Hvor det begynner: en linje, for eksempel 12; en tid, for eksempel 2:30; eller begynnelsen på navnet til et kapittel.",
        "The variant; by default the first.": "Varianten; ellers den første.",
        "Play it once, and end.": "Spill det én gang, og avslutt.",
        "The program that plays. It gets a WAV file on its standard input. By default the first one installed of pw-play, paplay, aplay, ffplay and play.":
            "Programmet som spiller. Det får en WAV-fil på standard inn. Ellers brukes det første som er installert av pw-play, paplay, aplay, ffplay og play.",
        "Port; by default a free one.":
            "Port; ellers en ledig.",
        "Print the address without opening the browser.":
            "Vis adressen uten å åpne nettleseren.",
        "Formats instead of the course's own, separated by commas: \(FormatOptions.formatNames).":
            "Formater i stedet for kursets egne, med komma mellom: \(FormatOptions.formatNames).",
        "Folder in which each course gets its own folder.": "Mappen som kursene får hver sin mappe i.",
        "Do not wait for another build in the same folder; end with 75.":
            "Ikke vent på en annen bygging i samme mappe; slutt med 75.",
        "Also pack the folder into this file, with a page of instructions for the person who runs the web site.":
            "Pakk også mappen i denne filen, med en side som forteller nettredaktøren hva som skal gjøres.",
        "What the course becomes: cd, usb or m4b.": "Hva kurset blir til: cd, usb eller m4b.",
        "Folder for the result, such as a memory stick.":
            "Mappe for resultatet, for eksempel en minnepinne.",
        "Minutes that a disc holds: 79, or 74 for old ones.":
            "Minutter det er plass til på en CD: 79, eller 74 på gamle.",
        "Report nothing but errors.": "Si bare fra om feil.",
        "Only this week or day, such as uke-2. May be given several times.":
            "Bare denne uken eller dagen, for eksempel uke-2. Kan oppgis flere ganger.",
        "Only this variant. May be given several times.": "Bare denne varianten. Kan oppgis flere ganger.",
        "Only this variant of scripts. May be given several times.":
            "Bare denne varianten av manus. Kan oppgis flere ganger.",
        "Only part I of N parts of nearly the same size, such as 2/4. Each part is made by its own process or machine, and `pusterom merge` puts them together. auto or auto/N: the part that Slurm or Kubernetes gives.":
            "Bare del I av N nesten like store deler, for eksempel 2/4. Hver del lages av sin egen prosess eller maskin, og `pusterom merge` setter dem sammen. auto eller auto/N: den delen Slurm eller Kubernetes gir.",
        "Make tracks also when nothing has changed.": "Lag spor også når ingenting er endret.",
        "Make nothing. Show what would be made, and why.": "Lag ingenting. Vis hva som ville blitt laget, og hvorfor.",
        "Refuse tracks with lines that are not recorded.": "Avvis spor med linjer som ikke er lest inn.",
        "Number of speech processes at the same time; by default one per core.":
            "Antall taleprosesser samtidig; ellers én for hver kjerne.",
        "Folder in which speech is kept until next time. Several calls and machines may share it. By default ~/.cache/pusterom, or pusterom in $XDG_CACHE_HOME.":
            "Mellomlageret: mappen der tale spares til neste gang. Flere maskiner kan dele den. Ellers ~/.cache/pusterom, eller pusterom i $XDG_CACHE_HOME.",
        "Speak everything again, and keep nothing.": "Si alt på nytt, og spar ingenting.",
        "MiB that the folder may hold. What was used longest ago is deleted first.":
            "Hvor mange MiB mellomlageret kan ta. Det som er lengst siden ble brukt, slettes først.",
        "Language of messages, nb or en; by default that of the locale.":
            "Språket i meldinger, nb eller en; ellers det som er valgt på maskinen.",
        "The folders that the parts were built in, as --output named them.":
            "Mappene som delene ble bygd i, slik --output ga dem.",
        "Folder to publish in. It is made if it does not exist.":
            "Mappen som skal gis ut. Den blir laget om den ikke finnes.",
        "Address that the folder will have on the web, such as https://eksempel.no/kurs.":
            "Adressen som mappen får på nettet, for eksempel https://eksempel.no/kurs.",
        "First day of the course, such as 2027-01-11. Makes a calendar. By default `start` in the course file, or as last time.":
            "Første kursdag, for eksempel 2027-01-11. Da lages en kalender. Ellers brukes `start` i kursfilen, eller dagen fra sist.",
        "Time of day to practise. By default as last time, or 09:00.":
            "Klokkeslettet å øve på. Ellers som sist, eller 09:00.",
        "Make no calendar, and delete one that was published before.":
            "Lag ingen kalender, og slett den som er gitt ut før.",
        "Theme: a folder with a clinic's own name, colours, texts and templates.":
            "Tema: en mappe med klinikkens eget navn, farger, tekster og maler.",
        "Let directories and search engines list the course.": "La kataloger og søkemotorer vise kurset.",
        "Print the sheets as PDF too, if Chromium is installed.":
            "Skriv arkene ut som PDF også, om Chromium er installert.",
        "Make a book of the short tracks too, with text and sound in step (EPUB 3).":
            "Lag også en bok av de korte sporene, med tekst og lyd i takt (EPUB 3).",
        "Do not wait for another publication in the same folder; end with 75.":
            "Ikke vent på en annen utgivelse i samme mappe; slutt med 75.",
        "Folder for the files.": "Mappen for filene.",
        "Folder for the page and its sounds.": "Mappen for siden og lydene.",
        "File with the sentences to be said, one on each line, instead of our own ten.":
            "Fil med setningene som skal sies, en på hver linje, i stedet for våre egne ti.",
        "Another number shuffles the voices in another way.": "Et annet tall stokker stemmene på en annen måte.",
        "Sample rate: 22050, 44100 or 48000 Hz; by default 44100, with opus 48000.":
            "Samplingsrate: 22050, 44100 eller 48000 Hz; ellers 44100, med opus 48000.",
        "kbit/s for the formats that have it; by default \(FormatOptions.standardBitRates).":
            "kbit/s for formatene som har det; ellers \(FormatOptions.standardBitRates).",
        "What is written beside each track, separated by commas: \(FormatOptions.sidecarNames).":
            "Det som skrives ved siden av hvert spor, med komma mellom: \(FormatOptions.sidecarNames).",
        "Do not show how far it has come.": "Ikke vis hvor langt det er kommet.",
        "How to show it: table; summary, a line for each track; json, for programs; or what can be written beside a track: \(PreviewFormat.sidecarNames).":
            "Hvordan det vises: table, en tabell; summary, en linje for hvert spor; json, for programmer; eller det som kan skrives ved siden av et spor: \(PreviewFormat.sidecarNames).",
        "The same as --format json: an array with one object per variant, and times in samples.":
            "Det samme som --format json: en liste med ett objekt for hver variant, og tider i sampler.",
        "List the ten words whose pronunciation is least certain, each with its sounds and how certain they are.":
            "List opp de ti ordene med mest usikker uttale, hvert med lydskrift og hvor sikker den er.",
        "End with 65 also when there are only warnings.": "Slutt med 65 også når det bare er varsler.",
        "Correct what has one right answer, in the files themselves, and then check them.":
            "Rett det som har ett riktig svar, i selve filene, og sjekk dem etterpå.",
        "Print all that is found as JSON, with places and corrections, for editors and other programs.":
            "Skriv alt som er funnet, som JSON, med steder og rettelser, for skriveprogrammer og andre programmer.",
        "Timeline to compare them with: a .json sidecar or what preview --json prints.":
            "Tidslinjen de sammenlignes med: et .json-tillegg, eller det preview --json skriver.",
        "Script to compare them with; with --variant if it has several.":
            "Manuset de sammenlignes med; med --variant om det har flere varianter.",
        "Variant of the script.": "Varianten av manuset.",
        "Loudness that the speech should have; by default that of the script, otherwise -19.":
            "Lydstyrken som talen skal ha; ellers den i manuset, ellers -19.",
        "Let a speech recogniser listen to the track, and list the twenty parts that it heard worst.":
            "La et program for talegjenkjenning lytte til sporet, og vis de tjue delene det hørte dårligst.",
        "Print JSON for programs: an array with one object per file.":
            "Skriv JSON for programmer: en liste med ett objekt for hver fil.",
        "Change nothing. List the scripts with another layout, and end with 65 if there are any.":
            "Endre ingenting. List opp manusene som er satt opp annerledes, og slutt med 65 om det er noen.",
        "Print IPA instead of espeak-ng's signs.": "Skriv IPA i stedet for tegnene til espeak-ng.",
        "Say it as this script does: with its lexicon, and those of its folder and course.":
            "Si det slik dette manuset gjør: med uttalelistene i manuset, mappen og kurset.",
        "Only the lines that are not recorded yet.": "Bare linjene som ikke er lest inn ennå.",
        "Seconds of silence between two lines; by default found from the recording itself.":
            "Sekunder stillhet mellom to linjer; ellers blir det funnet ut fra opptaket.",
        "Name the parts in order if there are as many parts as lines, however long or short they are.":
            "Gi delene navn i rekkefølge når det er like mange deler som linjer, uansett hvor lange de er.",
        "Replace recordings of the same lines.": "Erstatt opptak av de samme linjene.",
        "Write nothing. Show what would be written.": "Skriv ingenting. Vis hva som ville blitt skrevet.",
        "Say a sentence to this file: \(FormatOptions.endings(or: "or")).":
            "Si en setning til denne filen: \(FormatOptions.endings(or: "eller")).",
        "What is said.": "Det som sies.",
        "Folder that files are to be written to.": "Mappen som filer skal skrives til.",
    ]

    /// What stands in angle brackets for a value, where that is a word.
    static let valueNames = [
        "book": "bok", "place": "sted", "program": "program", "variants": "varianter", "code": "kode", "course": "kurs",
        "date": "dato", "document": "dokument", "engine": "talemotor", "file": "fil", "folder": "mappe",
        "form": "form", "format": "format",
        "format=kbit/s": "format=kbit/s", "formats": "formater", "hh:mm": "tt:mm", "kinds": "typer",
        "language": "språk",
        "n": "n", "name": "navn", "part": "del", "recording": "opptak", "s": "s", "script": "manus",
        "script or course": "manus eller kurs", "text": "tekst", "url": "adresse", "subcommand": "kommando",
        "subcommands": "kommandoer", "script-or-course": "manus-eller-kurs", "options": "valg",
    ]
}

extension HelpTexts {
    static let arguments: [String: String] = [
        "Documents (.docx, .odt) or plain text (.txt).":
            "Dokumenter (.docx, .odt) eller ren tekst (.txt).",
        "The engine.":
            "Talemotoren.",
        "Folder with courses or scripts, or one for new ones.":
            "Mappen med kurs eller manus, eller en for nye.",
        "Courses: folders with a kurs.yml, or such files.": "Kurs: mapper med en kurs.yml, eller slike filer.",
        "Course: a folder with a kurs.yml, or such a file.": "Kurs: en mappe med en kurs.yml, eller en slik fil.",
        "Scripts (.pust); - is standard input.": "Manus (.pust); - er standard inn.",
        "Scripts (.pust), or one course: a folder with a kurs.yml.":
            "Manus (.pust), eller ett kurs: en mappe med en kurs.yml.",
        "Sound files in any format.": "Lydfiler i et hvilket som helst format.",
        "Texts; - reads lines from standard input.": "Tekster; - leser linjer fra standard inn.",
        "The code in a message, such as P012.": "Koden i en melding, for eksempel P012.",
        "The recording.": "Opptaket.",
        "The script.": "Manuset.",
        "The script, with or without .pust.": "Manuset, med eller uten .pust.",
        "The course's folder; it may be there already.": "Mappen til kurset. Den kan finnes fra før.",
        "A course whose voice is compared too: a folder with a kurs.yml.":
            "Et kurs der stemmen også skal være med: en mappe med en kurs.yml.",
        "A course whose voice is asked for: a folder with a kurs.yml.":
            "Kurset som stemmen gjelder: en mappe med en kurs.yml.",
    ]

    static let options: [String: String] = [
        "Folder for the scripts; by default that of each document.":
            "Mappen for manusene; ellers den dokumentet ligger i.",
        "Formats, parted by commas: \(FormatOptions.formatNames). One mix becomes all of them.":
            "Formater, med komma mellom: \(FormatOptions.formatNames). Én miks blir til alle.",
        "Print it as PDF too, where a Chromium is.":
            "Skriv det ut som PDF også, der det finnes en Chromium.",
        "Show for each word why it is said so: lexicon, listed, compound, homograph, letters or model.":
            "Vis for hvert ord hvorfor det sies slik: uttaleordbok, ordliste, sammensetning, homograf, bokstaver eller modell.",
        "Show the tone of each stressed word: \" for tone 2 in mnemonics, ¹ and ² in IPA.":
            "Vis tonen i hvert trykksterkt ord: \" for tone 2 i mnemoniske tegn, ¹ og ² i IPA.",
        "Tell what would be fetched, and fetch nothing.":
            "Si hva som ville blitt hentet, og hent ingenting.",
        "Who speaks, whatever is chosen elsewhere: espeak-ng, kokoro, or a voice of Kokoro by its name.":
            "Hvem som snakker, uansett hva som er valgt ellers: espeak-ng, kokoro, eller en av Kokoros stemmer ved navn.",
        "Show at the end what the time went into.":
            "Vis til slutt hva tiden gikk til.",
        "Its title; by default told from its name.": "Tittelen; ellers etter navnet.",
        "Its title; by default told from the folder's name.": "Tittelen; ellers etter navnet på mappen.",
        "Its variants with their lengths, from 1 to 60 minutes, such as \"kort: 3 min, lang: 12 min\".":
            "Variantene og lengdene, fra 1 til 60 minutter, for eksempel «kort: 3 min, lang: 12 min».",
        "The week or day of its course that gets it, such as uke-02.":
            "Uken eller dagen i kurset som får den, for eksempel uke-02.",
        "How many weeks it lasts, from 1 to 52.": "Hvor mange uker det varer, fra 1 til 52.",
        "The title of its first exercise.": "Tittelen på den første øvelsen.",
        "The sample course instead: two small exercises to try things on.":
            "Eksempelkurset i stedet: to små øvelser å prøve seg fram med.",
        "Where to begin: a line, such as 12; a time, such as 2:30; or the beginning of a chapter's title.":
            "Hvor det begynner: en linje, for eksempel 12, en tid, for eksempel 2:30, eller begynnelsen på en kapitteltittel.",
        "The variant; by default the first.": "Varianten; ellers den første.",
        "Play it once, and end.": "Spill det én gang, og avslutt.",
        "The program that plays: it gets a WAV file on its standard input. By default the first that is there of pw-play, paplay, aplay, ffplay and play.":
            "Programmet som spiller: det får en WAV-fil på standard inn. Ellers det første som finnes av pw-play, paplay, aplay, ffplay og play.",
        "Port; by default one that is free.":
            "Port; ellers en som er ledig.",
        "Print the address, and do not open a browser.":
            "Vis adressen, og la være å åpne nettleseren.",
        "Formats instead of the course's own, parted by commas: \(FormatOptions.formatNames).":
            "Formater i stedet for kursets egne, med komma mellom: \(FormatOptions.formatNames).",
        "Folder for the courses' folders.": "Mappen for mappene til kursene.",
        "Do not wait for another build in the same folder: end with 75.":
            "Ikke vent på et annet bygg i samme mappe: slutt med 75.",
        "Also pack the folder into this file, with a page of instruction for whoever looks after the web site.":
            "Pakk også mappen i denne filen, med en side som forteller nettredaktøren hva som skal gjøres.",
        "What it becomes: cd, usb or m4b.": "Hva det blir til: cd, usb eller m4b.",
        "Folder that the result appears in, such as a memory stick.":
            "Mappen som resultatet kommer i, for eksempel en minnepinne.",
        "Minutes that a disc holds: 79, or 74 for old ones.": "Minutter på en CD: 79, eller 74 for gamle.",
        "Tell nothing but mistakes.": "Si bare fra om feil.",
        "Report nothing but errors.": "Si bare fra om feil.",
        "Only this week or day, such as uke-2; may be given several times.":
            "Bare denne uken eller dagen, for eksempel uke-2. Kan gis flere ganger.",
        "Only this variant; may be given several times.": "Bare denne varianten. Kan gis flere ganger.",
        "Only this variant of scripts; may be given several times.":
            "Bare denne varianten av manus. Kan gis flere ganger.",
        "Only part I of N parts of nearly the same size, such as 2/4: each is made by a process or a machine of its own, and `pusterom merge` puts them together. auto or auto/N: as Slurm or Kubernetes says.":
            "Bare del I av N nesten like store deler, for eksempel 2/4: hver lages av sin prosess eller maskin, og `pusterom merge` setter dem sammen. auto eller auto/N: slik Slurm eller Kubernetes sier.",
        "Make tracks also when nothing has changed.": "Lag spor også når ingenting er endret.",
        "Make nothing: tell what would be made, and why.": "Lag ingenting: vis hva som ville blitt laget, og hvorfor.",
        "Refuse tracks with lines that have not been recorded.": "Avvis spor med linjer som ikke er lest inn.",
        "Speech processes at the same time; by default one per core.":
            "Taleprosesser på samme tid; ellers én for hver kjerne.",
        "Folder in which speech is kept for the next call; several calls and machines may share it. By default ~/.cache/pusterom, or pusterom in $XDG_CACHE_HOME.":
            "Mappen der tale spares til neste gang; flere kall og maskiner kan dele den. Ellers ~/.cache/pusterom, eller pusterom i $XDG_CACHE_HOME.",
        "Speak everything anew and keep nothing.": "Si alt på nytt, og spar ingenting.",
        "MiB that the folder may hold; what has not been used for longest goes.":
            "Hvor mange MiB mappen kan ha; det som er lengst siden ble brukt, ryker først.",
        "Language of messages, nb or en; by default that of the locale.":
            "Språket i meldinger, nb eller en; ellers det som er valgt på maskinen.",
        "The folders that the parts were built in, as --output gave them.":
            "Mappene som delene ble bygd i, slik --output ga dem.",
        "Folder to hand out; made if it is missing.": "Mappen som skal deles ut; den lages om den mangler.",
        "Address that the folder will have, such as https://eksempel.no/kurs.":
            "Adressen som mappen får, for eksempel https://eksempel.no/kurs.",
        "First day of the course, such as 2027-01-11: makes a calendar. By default `start` of the course file, or as last time.":
            "Første kursdag, for eksempel 2027-01-11: gir en kalender. Ellers `start` i kursfila, eller som sist.",
        "Time of day to practise. By default as last time, or 09:00.":
            "Klokkeslettet å øve på. Ellers som sist, eller 09:00.",
        "Make no calendar, and remove one that was published before.":
            "Lag ingen kalender, og ta bort den som er utgitt før.",
        "Folder with a clinic's own name, colours, texts and templates.":
            "Mappe med klinikkens eget navn, farger, tekster og maler.",
        "Let directories and search engines list the course.": "La kataloger og søkemotorer vise kurset.",
        "Print the sheets as PDF too, where a Chromium is.": "Skriv arkene ut som PDF også, der Chromium finnes.",
        "Make a book of the short tracks too, with text and sound in step (EPUB 3).":
            "Lag også en bok av de korte sporene, med tekst og lyd i takt (EPUB 3).",
        "Do not wait for another publication in the same folder: end with 75.":
            "Ikke vent på en annen utgivelse i samme mappe: slutt med 75.",
        "Folder for the files.": "Mappen for filene.",
        "Folder for the page and its sounds.": "Mappen for siden og lydene.",
        "File with the sentences to be said, one on each line, instead of our own ten.":
            "Fil med setningene som skal sies, en på hver linje, i stedet for våre egne ti.",
        "Another number shuffles the voices in another way.": "Et annet tall stokker stemmene på en annen måte.",
        "Sample rate: 22050, 44100 or 48000 Hz; by default 44100, with opus 48000.":
            "Samplingsrate: 22050, 44100 eller 48000 Hz; ellers 44100, med opus 48000.",
        "kbit/s of the formats that have it; by default \(FormatOptions.standardBitRates).":
            "kbit/s for formatene som har det; ellers \(FormatOptions.standardBitRates).",
        "What is written beside each track, parted by commas: \(FormatOptions.sidecarNames).":
            "Det som skrives ved siden av hvert spor, med komma mellom: \(FormatOptions.sidecarNames).",
        "Tell nothing of how far it has come.": "Si ingenting om hvor langt det er kommet.",
        "How to show it: table; summary, a line for each track; json, for programs; or what can be written beside a track: \(PreviewFormat.sidecarNames).":
            "Hvordan det vises: table, en tabell; summary, en linje for hvert spor; json, for programmer; eller det som kan skrives ved siden av et spor: \(PreviewFormat.sidecarNames).",
        "The same as --format json: an array with one object per variant, times in samples.":
            "Det samme som --format json: en liste med ett objekt for hver variant, tider i sampler.",
        "List the ten words whose sound is least certain, each with its sounds and how certain they are.":
            "List opp de ti ordene som uttalen er mest usikker for, hvert med lydskrift og hvor sikker den er.",
        "End with 65 also when there are only warnings.": "Slutt med 65 også når det bare er varsler.",
        "Mend what has one right answer, in the files themselves, and then check them.":
            "Rett det som har ett riktig svar, i selve filene, og se over dem etterpå.",
        "Print all that is found as JSON, with places and mends, for editors and other programs.":
            "Skriv alt som er funnet, som JSON, med steder og rettelser, for skriveprogrammer og andre.",
        "Timeline to hold them to: a .json sidecar or what preview --json prints.":
            "Tidslinjen de holdes mot: et .json-tillegg, eller det preview --json skriver.",
        "Script to hold them to; with --variant if it has several.":
            "Manuset de holdes mot; med --variant om det har flere.",
        "Variant of the script.": "Varianten av manuset.",
        "Loudness that the speech should have; by default that of the script, else -19.":
            "Lydstyrken som talen skulle hatt; ellers manusets, ellers -19.",
        "Read the track back with a recogniser, and list the twenty passages that it heard worst.":
            "Les sporet tilbake med et program som hører, og vis de tjue delene det hørte dårligst.",
        "Print JSON for programs: an array with one object per file.":
            "Skriv JSON for programmer: en liste med ett objekt for hver fil.",
        "Change nothing: name the scripts in another layout and end with 65 if there are any.":
            "Endre ingenting: nevn manusene som er satt opp annerledes, og slutt med 65 om det er noen.",
        "Print IPA instead of mnemonics.": "Skriv IPA i stedet.",
        "Say it as this script does: with its lexicon, and those of its folder and course.":
            "Si det slik dette manuset gjør: med uttalelisten i det, i mappen og i kurset.",
        "Only the lines that have no recording yet.": "Bare linjene som ikke er lest inn ennå.",
        "Seconds of silence that part two lines; by default told from the recording itself.":
            "Sekunder stillhet mellom to linjer; ellers finnes det av selve opptaket.",
        "Name the parts in order if there are as many as lines, however long or short they are.":
            "Gi delene navn i rekkefølge når det er like mange som linjer, uansett hvor lange de er.",
        "Replace recordings of the same lines.": "Erstatt opptak av de samme linjene.",
        "Write nothing: tell what would be written.": "Skriv ingenting: vis hva som ville blitt skrevet.",
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
        "format=kbit/s": "format=kbit/s", "formats": "formater", "hh:mm": "tt:mm", "kinds": "slag", "language": "språk",
        "n": "n", "name": "navn", "part": "del", "recording": "opptak", "s": "s", "script": "manus",
        "script or course": "manus eller kurs", "text": "tekst", "url": "adresse", "subcommand": "kommando",
        "subcommands": "kommandoer", "script-or-course": "manus-eller-kurs", "options": "valg",
    ]
}

/// What people call the keys of scripts and course files before they know our words, each with the key that is meant.
package enum KeySynonyms {
    /// Names in small letters, each with Norwegian names of keys: the first that is known where it stands is meant.
    package static let all: [String: [String]] = [
        "navn": ["tittel", "tema", "røst"], "overskrift": ["tittel", "tema"], "name": ["tittel", "tema", "røst"],
        "heading": ["tittel", "tema"], "tittle": ["tittel"], "beskrivelse": ["sammendrag"], "ingress": ["sammendrag"],
        "om": ["sammendrag"], "description": ["sammendrag"], "subtitle": ["sammendrag"], "undertittel": ["sammendrag"],
        "av": ["forfatter"], "skrevet-av": ["forfatter"], "forfattere": ["forfatter"], "authors": ["forfatter"],
        "by": ["forfatter"], "writer": ["forfatter"], "lisens": ["rettigheter"], "license": ["rettigheter"],
        "licence": ["rettigheter"], "copyright": ["rettigheter"], "opphavsrett": ["rettigheter"],
        "variant": ["varianter"], "versjoner": ["varianter"], "versjon": ["varianter"], "lengder": ["varianter"],
        "versions": ["varianter"], "lengths": ["varianter"], "lengde": ["varianter"], "length": ["varianter"],
        "varighet": ["varianter"], "duration": ["varianter"], "utgave": ["utgaver"], "speaker": ["stemme"],
        "voice": ["røst"],
        "røst": ["stemme"], "volum": ["lydstyrke"], "volume": ["lydstyrke"], "styrke": ["lydstyrke"],
        "lydnivå": ["lydstyrke"], "fart": ["tempo"], "hastighet": ["tempo"], "speed": ["tempo"], "rate": ["tempo"],
        "tone": ["toneleie"], "tonehøyde": ["toneleie"], "pauser": ["rytme"], "pause": ["rytme"],
        "mellomrom": ["rytme"], "ordliste": ["uttale"], "lexicon": ["uttale"], "leksikon": ["uttale"],
        "advarsler-av": ["varsler-av"], "ignorer": ["varsler-av"], "uker-liste": ["uker"], "moduler": ["uker"],
        "modules": ["uker"], "ukene": ["uker"], "øvelser": ["spor"], "øvelse": ["manus", "spor"], "exercises": ["spor"],
        "manuser": ["spor"], "manuskript": ["manus"], "fil": ["manus"], "file": ["manus"], "emne": ["tema", "tittel"],
        "topic": ["tema", "tittel"], "start-dato": ["start"], "startdato": ["start"], "oppstart": ["start"],
        "dato": ["start"], "date": ["start"],
        "format": ["formater"], "lydformat": ["formater"], "katalog": ["mappe"], "utmappe": ["mappe"],
        "lang": ["språk"], "målform": ["språk"], "hjemmelekse": ["uformelt"], "hverdag": ["uformelt"],
        "nummer": ["uke"], "exercise": ["manus", "spor"], "tittel": ["tema"], "title": ["tema"], "script": ["manus"],
        "modul": ["uke"], "module": ["uke"], "økt": ["uke", "dag"], "spill": ["manus"], "lydfil": ["manus", "spor"],
        "telefon": ["kontakt"], "tlf": ["kontakt"], "phone": ["kontakt"], "e-post": ["kontakt"], "epost": ["kontakt"],
        "mail": ["kontakt"], "email": ["kontakt"], "e-mail": ["kontakt"], "nettside": ["kontakt"],
        "adresse": ["kontakt"],
    ]
}

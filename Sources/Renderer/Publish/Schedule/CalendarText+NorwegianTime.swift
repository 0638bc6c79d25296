extension CalendarText {
    /// The name of the time zone.
    static let zone = "Europe/Oslo"

    /// Adds Norway's time zone: summer time from the last Sunday of March to the last of October, as it is since 1996
    /// (directive 2000/84/EC; IANA time zone database, rule EU).
    mutating func addNorwegianTime() {
        add(component: "VTIMEZONE") { zone in
            zone.add("TZID", Self.zone)
            zone.add(component: "DAYLIGHT") {
                $0.addChange("CEST", on: "19960331T020000", from: "+0100", to: "+0200", every: "BYMONTH=3;BYDAY=-1SU")
            }
            zone.add(component: "STANDARD") {
                $0.addChange("CET", on: "19961027T030000", from: "+0200", to: "+0100", every: "BYMONTH=10;BYDAY=-1SU")
            }
        }
    }

    private mutating func addChange(
        _ name: String, on first: String, from before: String, to after: String, every rule: String
    ) {
        add("DTSTART", first)
        add("TZOFFSETFROM", before)
        add("TZOFFSETTO", after)
        add("RRULE", "FREQ=YEARLY;\(rule)")
        add("TZNAME", name)
    }
}

extension WrittenForms {
    /// Units, their powers and what is counted per unit; times and signs.
    static let units = parse(
        """
        5 m/s² | fem meter per sekund i andre
        9,8 m/s2 | ni komma åtte meter per sekund i andre
        Ca²⁺ | kalsium to pluss
        Na⁺ | natrium pluss
        100 m² | hundre kvadratmeter
        3 m³ | tre kubikkmeter
        20 km² | tjue kvadratkilometer
        5 cm² | fem kvadratcentimeter
        10 m^2 | ti kvadratmeter
        10 m2 | ti kvadratmeter
        80 kg/m² | åtti kilo per kvadratmeter
        2 kg/m³ | to kilo per kubikkmeter
        10 mg/ml | ti milligram per milliliter
        5 mmol/l | fem millimol per liter
        15 mg/kg | femten milligram per kilo
        80 km/t | åtti kilometer i timen
        5 m/s | fem meter i sekundet
        60 slag/min | seksti slag i minuttet
        2 timer/dag | to timer per dag
        3 ganger/uke | tre ganger per uke
        1 kWh | en kilowattime
        kWh | kilowattimer
        120/80 mmHg | hundre og tjue over åtti millimeter kvikksølv
        5 mcg | fem mikrogram
        5 μg | fem mikrogram
        5 µg | fem mikrogram
        37 °C | trettisju grader
        1 ℃ | en grad
        50 % | femti prosent
        5 ‰ | fem promille
        440 Hz | fire hundre og førti hertz
        2 m x 3 m | to meter ganger tre meter
        5 mg x 2 | fem milligram ganger to
        3x per uke | tre ganger per uke
        1 x daglig | en gang daglig
        2–3 x i uka | to til tre ganger i uka
        4 x 1 min | fire ganger ett minutt
        +/- 5 | pluss minus fem
        ±2 | pluss minus to
        300 moh. | tre hundre meter over havet.
        3 rep. | tre repetisjoner.
        100 W | hundre watt
        230 V | to hundre og tretti volt
        20 ° C | tjue grader
        80 bpm | åtti slag i minuttet
        > 18 år | over atten år
        < 5 min | under fem minutter
        5 < 7 | fem mindre enn sju
        90°-vinkel | nitti graders vinkel
        puls 72/min | puls syttito i minuttet
        12/min | tolv i minuttet
        3,5 ml/kg/min | tre komma fem milliliter per kilo i minuttet
        """)
}

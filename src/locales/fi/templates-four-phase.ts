import type { TemplateWords } from "../build-words";

export const fourPhase: TemplateWords<"four-phase"> = {
  name: "Neljä vaihetta",
  summary:
    "Kontakti, tarve, perustelut ja päätös: palveluihin ja neuvontaan, jotka myydään muutamassa keskustelussa.",
  stages: {
    contact: {
      purpose: "Avaa keskustelu asiakkaan kanssa, joka voisi sopia.",
      entry: "Asiakkaan nimi on tiedossa, ja kontaktilla on vastuuhenkilö.",
      exit: "Keskustelu asiakkaan tilanteesta on sovittu.",
      checklist: [
        "Täytä myyntiputki sopivilla kontakteilla ennen ensimmäistä soittoa",
        "Valitse yhteydenoton tapa: katso Luettelot-taulukon kohta Lähestymistapa",
        "Sano yhdellä lauseella, mitä asiakas hyötyy keskustelusta",
        "Sovi päivä",
      ],
      questions: [
        "Onko tämä teille tällä hetkellä ajankohtaista?",
        "Milloin voisimme jutella tästä puoli tuntia?",
      ],
    },
    needs: {
      purpose: "Kartoita, mitä asiakas tarvitsee ja miksi.",
      entry: "Asiakas varaa aikaa puhua tilanteestaan.",
      exit: "Tarpeista on tehty yhteenveto, ja asiakas on hyväksynyt sen.",
      checklist: [
        "Kysy nykytilasta, siitä mitä puuttuu ja mitä siitä seuraa",
        "Kirjaa tavoitteet asiakkaan sanoin",
        "Ota mukaan kollega, joka tuntee aiheen paremmin",
        "Tee yhteenveto ja anna asiakkaan korjata sitä",
      ],
      questions: [
        "Mitä haluatte saavuttaa, ja mistä tiedätte onnistuneenne?",
        "Mitä olette jo kokeilleet?",
        "Olenko ymmärtänyt oikein?",
      ],
    },
    justification: {
      purpose:
        "Anna asiakkaalle hyvät perustelut: ominaisuudet vain siltä osin kuin niistä on hyötyä.",
      entry: "Tarpeista ollaan yhtä mieltä.",
      exit: "Asiakas näkee hyödyn jokaiselle tarpeelle eikä epäile enää mitään.",
      checklist: [
        "Etene ominaisuudesta etuun ja edusta hyötyyn, ja päätä hyötyyn",
        "Perustele hinta sillä, mitä tarve maksaa tänään",
        "Kerro asiakkaasta, joka oli samassa tilanteessa",
        "Vastaa epäilyihin, ennen kuin pyydät päätöstä",
      ],
      questions: [
        "Mikä näistä hyödyistä on teille tärkein?",
        "Mikä puhuu sitä vastaan?",
        "Onko hyöty mielestänne hintansa arvoinen?",
      ],
    },
    decision: {
      purpose: "Auta asiakas päätökseen, jonka takana hän seisoo.",
      entry: "Perustelut on ymmärretty, ja päätös voidaan tehdä.",
      exit: "Asiakas on päättänyt, ja voitettu asiakas on luovutettu siitä vastaavalle.",
      checklist: [
        "Pyydä päätöstä suoraan",
        "Sovi hinnasta ja maksuehdoista",
        "Tarkista asiakkaan maksukyky",
        "Luovuta asiakas henkilökohtaisesti hänestä huolehtivalle",
      ],
      questions: ["Päätetäänkö asiasta tänään?", "Mitä vielä tarvitsette päätöstä varten?"],
    },
  },
};

import type { TemplateWords } from "../build-words";

export const optimisedFunnel: TemplateWords<"optimised-funnel"> = {
  name: "Optimoitu suppilo",
  summary: "Viisi mitattavaa vaihetta tiimille, joka saa liidinsä markkinoinnilta.",
  stages: {
    lead: {
      purpose: "Ota jokainen tiedustelu talteen ja tiedä, montako niitä tavoite vaatii.",
      entry: "Joku on osoittanut kiinnostusta tai vastaa profiilia, ja hänet tavoittaa.",
      exit: "Liidi on käyty läpi, ja sitä on päätetty viedä eteenpäin.",
      checklist: [
        "Kirjaa, mistä liidi tuli ja mitä se katsoi",
        "Vastaa samana päivänä",
        "Laske, montako liidiä tavoite vähintään vaatii: SALES.NEEDED",
        "Anna liidille vastuuhenkilö",
      ],
      questions: [
        "Mikä sai teidät etsimään tällaista?",
        "Minkä haluaisitte olevan toisin kolmen kuukauden kuluttua?",
      ],
    },
    qualified: {
      purpose: "Pidä vain liidit, jotka vastaavat ihanneasiakkaan profiilia.",
      entry: "Markkinointi ja myynti pitävät liidiä molemmat tavoittelemisen arvoisena.",
      exit: "Liidi vastaa profiilia ja on suostunut tapaamiseen.",
      checklist: [
        "Vertaa liidiä pelikirjan ihanneasiakkaan profiiliin",
        "Tarkista tarve, budjetti, päätösvalta ja aikataulu",
        "Kerro markkinoinnille, mitkä liidit eivät sopineet ja miksi",
        "Kutsu tapaamiseen kaikki, joilla on asiassa sananvaltaa",
      ],
      questions: [
        "Kenellä muulla teillä on tässä sananvaltaa?",
        "Miten hoidatte asian nykyään?",
        "Mihin mennessä asia pitäisi ratkaista?",
      ],
    },
    meeting: {
      purpose: "Selvitä, mikä päättäjiä liikuttaa, ja näytä, mihin pystymme.",
      entry: "Tapaaminen on sovittu päivämäärineen jonkun kanssa, jolla on sananvaltaa.",
      exit: "Tarjousta on pyydetty, ja asiakas tietää, mitä seuraavaksi tapahtuu.",
      checklist: [
        "Selvitä, mitä kukin päättäjä toivoo ja pelkää",
        "Näytä vain se, mikä vastaa siihen",
        "Lähetä yhteenveto tapaamisesta vuorokauden kuluessa",
        "Sovi seuraava askel ja sen päivä ennen kuin eroatte",
      ],
      questions: [
        "Mitä tässä päätöksessä on teille pelissä?",
        "Mikä saisi teidät jättämään asiat ennalleen?",
        "Sovitaanko päivä, jolloin käymme tarjouksen läpi?",
      ],
    },
    offer: {
      purpose: "Lähetä tarjous, joka on tehty tälle asiakkaalle ja aukeaa ensi lukemalta.",
      entry: "Tarpeet tunnetaan, ja tarjousta on pyydetty.",
      exit: "Asiakas on lukenut tarjouksen ja haluaa sopia viimeisistä kohdista.",
      checklist: [
        "Aloita asiakkaan tarpeista hänen omin sanoin",
        "Kerro, mikä erottaa meidät muista vaihtoehdoista",
        "Sijoita hinta, laajuus ja aikataulu yhdelle sivulle",
        "Käy tarjous läpi yhdessä; älä vain lähetä sitä",
        "Ota yhteyttä sovittuna päivänä",
      ],
      questions: [
        "Onko tarjouksessa jotain epäselvää?",
        "Mihin muihin tarjouksiin vertaatte sitä?",
        "Mitä vielä puuttuu, jotta pääsette eteenpäin?",
      ],
    },
    closing: {
      purpose: "Auta ostamaan haluava asiakas ottamaan viimeinen askel.",
      entry: "Sopimatta on enää ehdot ja allekirjoitukset.",
      exit: "Tilaus on allekirjoitettu, tai asiakas on kieltäytynyt.",
      checklist: [
        "Sovi avoimista kohdista yhdessä keskustelussa",
        "Varmista, että kaikki päättäjät ovat samaa mieltä",
        "Pyydä tilausta ja sovi aloituspäivä",
        "Pidä yhteyttä allekirjoitukseen asti: kuuma liidi jäähtyy nopeasti",
      ],
      questions: ["Onko vielä jotain allekirjoituksen tiellä?", "Mikä päivä sopii aloitukseen?"],
    },
  },
};

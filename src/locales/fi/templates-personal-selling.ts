import type { TemplateWords } from "../build-words";

export const personalSelling: TemplateWords<"personal-selling"> = {
  name: "Henkilökohtainen myynti",
  summary: "Uusille tuotteille, jotka on näytettävä ja selitettävä kasvokkain.",
  stages: {
    identifying: {
      purpose: "Erota todennäköiset ostajat kaikista mahdollisista.",
      entry: "Nimi on saatu hakemistosta, messuilta, verkkosivulta, asiakkaalta tai kumppanilta.",
      exit: "Varat, tarve ja mieltymykset on tarkistettu, ja prospektiin kannattaa ottaa yhteyttä.",
      checklist: [
        "Etsi hakemistoista ja verkkosivuilta; kirjoita ja soita",
        "Kerää nimiä messuilta ja näyttelyistä",
        "Kysy nimiä asiakkailta, jälleenmyyjiltä, tavarantoimittajilta ja pankeista",
        "Tarkista varat, tarve ja mieltymykset",
      ],
      questions: [
        "Kenen tiedätte etsivän jotain tällaista?",
        "Mitä käytätte nyt, ja kuinka tyytyväisiä olette siihen?",
      ],
    },
    "pre-approach": {
      purpose: "Valitse yhteydenoton tapa, joka sopii prospektille.",
      entry: "Prospekti on kvalifioitu.",
      exit: "Ensimmäisen yhteydenoton tapa, aika ja avaus on päätetty.",
      checklist: [
        "Selvitä, miten prospekti ostaa, päättää ja haluaa itseään puhuteltavan",
        "Valitse käynti, puhelu tai kirje",
        "Valitse prospektille sopiva aika",
        "Valmistele kaksi ensimmäistä lausetta",
      ],
      questions: [
        "Kuka voi kertoa tästä prospektista lisää?",
        "Mitä tämä ihminen ei mieluiten kuulisi meiltä?",
      ],
    },
    approach: {
      purpose: "Tervehdi ostajaa hyvin ja anna keskustelulle hyvä alku.",
      entry: "Tapa, aika ja avaus on päätetty.",
      exit: "Ostaja on kiinnostunut ja haluaa nähdä tuotteen.",
      checklist: [
        "Ole ajoissa, hyvin valmistautunut ja asiallisesti pukeutunut",
        "Tervehdi ja kerro, kuka olet ja miksi tulet",
        "Anna ostajan kertoa ensin tilanteestaan",
        "Tarjoa esittelyä",
      ],
      questions: [
        "Miten olette päätyneet tekemään sen näin?",
        "Saanko näyttää, miten muut ovat ratkaisseet asian?",
      ],
    },
    presentation: {
      purpose: "Selitä ja näytä tuote ja se, mitä se on rahassa.",
      entry: "Ostaja haluaa nähdä tuotteen.",
      exit: "Ostaja tuntee tuotteen ja sen arvon ja haluaa sen.",
      checklist: [
        "Herätä huomio, pidä kiinnostus yllä, luo halu, johda toimintaan",
        "Anna ostajan kokeilla omin käsin",
        "Selitä jokainen ominaisuus sen edulla",
        "Kerro arvo rahassa",
        "Tarkkaile merkkejä ostajan valmiudesta ja yritä päättää kauppa",
      ],
      questions: [
        "Mihin käyttäisitte sitä ensimmäiseksi?",
        "Minkä arvoista se on teille vuodessa?",
        "Mitä sellaista näitte, mitä ette tarvitse?",
      ],
    },
    objections: {
      purpose: "Selvitä, mikä estää ostajaa tilaamasta.",
      entry: "Ostaja epäröi, kun tilausta pyydetään.",
      exit: "Jokainen vastaväite on selvitetty, ja ostaja on vakuuttunut.",
      checklist: [
        "Selvitä, mistä on kyse: hinnasta, toimituksesta, tuotteesta, yrityksestä vai tutusta merkistä",
        "Kuuntele kärsivällisesti loppuun",
        "Valitse tapa vastata: katso tavat Luettelot-taulukosta",
        "Varmista, että vastaus riittää",
      ],
      questions: [
        "Mikä saa teidät epäröimään?",
        "Onko kyse hinnasta vai siitä, mitä sillä saa?",
        "Jos toimitus olisi nopeampi, tilaisitteko?",
      ],
    },
    closing: {
      purpose: "Pyydä tilausta ja auta ostajaa tekemään se.",
      entry: "Vastaväitteet on selvitetty.",
      exit: "Tilaus on tehty, tai ostaja on kieltäytynyt.",
      checklist: [
        "Neuvottele hinnasta ja maksuehdoista",
        "Pyydä tilausta",
        "Täyttäkää tilaus yhdessä",
        "Vahvista, mitä toimitetaan ja milloin",
      ],
      questions: ["Kirjataanko tilaus?", "Miten haluatte maksaa?"],
    },
    maintenance: {
      purpose: "Huolehdi, että kaikki sujuu, jotta asiakas ostaa uudelleen.",
      entry: "Tilaus on tehty.",
      exit: "Toimitus, asennus ja palvelu olivat kunnossa, ja asiakas sanoo niin.",
      checklist: [
        "Tarkista, että toimitus tuli ajallaan",
        "Tarkista, että asennus on tehty kunnolla",
        "Huolehdi myynnin jälkeisestä palvelusta",
        "Kirjaa, milloin asiakas tarvitsee seuraavan",
      ],
      questions: ["Toimiiko kaikki niin kuin odotitte?", "Mitä tarvitsette seuraavaksi?"],
    },
  },
};

import type { TemplateWords } from "../build-words";

export const consumerSelling: TemplateWords<"consumer-selling"> = {
  name: "Myynti kuluttajille",
  summary: "Myymälöihin, näyttelytiloihin ja kotikäynteihin, kun yksi ihminen päättää päivissä.",
  stages: {
    prospecting: {
      purpose: "Listaa todennäköiset ostajat ja aseta parhaat ensimmäisiksi.",
      entry: "Nimi on saatu omista tiedoista, tiedustelusta, ilmoituksesta tai hakemistosta.",
      exit: "Henkilö pystyy, haluaa ja saa ostaa, ja hänellä on sija järjestyksessä.",
      checklist: [
        "Kerää nimiä myyntitiedoista, tiedusteluista, ilmoituksista ja hakemistoista",
        "Arvioi jokainen: pystyykö, haluaako ja saako hän ostaa",
        "Poista muut luettelosta",
        "Aseta loput järjestykseen ja aloita kärjestä",
      ],
      questions: ["Mitä etsitte?", "Päättäisittekö asiasta itse?"],
    },
    approaching: {
      purpose: "Tee ensivaikutelma, joka kestää.",
      entry: "Henkilö on järjestyksen kärjessä.",
      exit: "Henkilö haluaa kuulla lisää.",
      checklist: [
        "Mainitse tuttava, joka ehdotti yhteydenottoa, jos sellainen on",
        "Jos olette tavanneet, palauta mieleen edellinen kerta",
        "Kylmäkontaktissa puhu lyhyesti ja kysy, sopiiko hetki",
        "Valitse tapa, joka sopii ihmiselle, tuotteelle ja itsellesi",
      ],
      questions: [
        "Naapurinne arveli, että tämä voisi kiinnostaa teitä: oliko hän oikeassa?",
        "Onko teillä nyt viisi minuuttia, vai tulenko uudestaan?",
      ],
    },
    preparing: {
      purpose: "Muotoile esittely juuri tälle ihmiselle.",
      entry: "Ensimmäinen keskustelu on herättänyt kiinnostuksen.",
      exit: "Tiedossa on, mitä hän tarvitsee, mitä hän käyttää ja mitä hän siitä ajattelee.",
      checklist: [
        "Selvitä, mihin hän tarvitsee tuotetta",
        "Selvitä, mitä merkkiä hän käyttää ja mitä mieltä hän on muista",
        "Valitse kaksi tai kolme asiaa, jotka ovat hänelle tärkeitä",
        "Ota mukaan näyte tai varaa esittely",
      ],
      questions: ["Mikä teillä on nyt, ja mikä siinä häiritsee?", "Mitä olette kuulleet muista?"],
    },
    presentation: {
      purpose: "Herätä huomio ja kiinnostus ja saa halu tuotteeseen kasvamaan.",
      entry: "Henkilön tarpeet tunnetaan ja näyte on käsillä.",
      exit: "Henkilö haluaa tuotteen.",
      checklist: [
        "Aloita kysymyksellä, joka koskee häntä",
        "Anna hänen koskettaa, pidellä ja käyttää tuotetta",
        "Näytä, miten tuote vastaa hänen tarpeeseensa",
        "Tee koekysymys: väri, koko, toimitus",
      ],
      questions: [
        "Haluaisitteko kokeilla itse?",
        "Mikä väri sopisi kotiinne?",
        "Montako tarvitsisitte?",
      ],
    },
    objections: {
      purpose: "Vastaa vastaväitteisiin tavalla, joka sopii ihmiselle ja hetkeen.",
      entry: "Henkilö haluaa tuotteen, mutta jokin puhuu sitä vastaan.",
      exit: "Vastaväitteeseen on vastattu, se on hyvitetty tai sillä ei ole enää merkitystä.",
      checklist: [
        "Valmistele vastaukset vastaväitteisiin, jotka voi ennakoida",
        "Valitse tapa: suora tai epäsuora kumoaminen, bumerangi, hyvittäminen, sivuuttaminen, kysymys",
        "Älä koskaan loukkaa: hymyile äläkä väittele",
        "Vastaa sanoihin ”en tiedä” ja ”ehkä myöhemmin” kysymällä ”miksi?”",
      ],
      questions: [
        "Miksi ajattelette niin?",
        "Olette oikeassa hinnasta. Saanko näyttää, mikä sen korvaa?",
      ],
    },
    closing: {
      purpose: "Pyydä ostopäätöstä, kun henkilö on valmis.",
      entry: "Koekysymyksiin on vastattu kuin ostaja vastaisi.",
      exit: "Osto on tehty, tai henkilö on kieltäytynyt.",
      checklist: [
        "Pidä ostoa selvänä: kysy määrästä, toimituksesta ja maksusta",
        "Tarjoa jotain tänään tehdystä päätöksestä",
        "Kerro, miten muut ovat hyötyneet ostosta tai mitä odottaessa menetetään",
        "Nosta esiin pieni yksityiskohta, joka miellyttää",
        "Kysy suoraan",
      ],
      questions: [
        "Toimitetaanko se teille, vai otatteko sen mukaan?",
        "Maksatteko käteisellä vai kortilla?",
      ],
    },
    "follow-up": {
      purpose: "Varmista, että asiakas sai mitä pyysi ja on tyytyväinen.",
      entry: "Osto on tehty.",
      exit: "Toimitus vastasi toivetta, ja kaikkiin kysymyksiin on vastattu.",
      checklist: [
        "Tarkista, että toimitusohjeita on noudatettu",
        "Käy paikalla tai soita ja kysy, mitä kysymyksiä on herännyt",
        "Palvele täsmällisesti, nopeasti ja hyvin",
        "Kysy, kenelle muulle voisi soittaa",
      ],
      questions: [
        "Saapuiko kaikki niin kuin pyysitte?",
        "Mikä osoittautui erilaiseksi kuin odotitte?",
      ],
    },
  },
};

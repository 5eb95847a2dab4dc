import type { TemplateWords } from "../build-words";

export const fourStep: TemplateWords<"four-step"> = {
  name: "Neljän askeleen prosessi",
  summary: "Lyhin prosessi, joka vielä erottaa nimen asiakkaasta; tästä on hyvä aloittaa.",
  stages: {
    prospecting: {
      purpose: "Etsi mahdollisia ostajia ja kuvaa heidät lyhyesti.",
      entry: "Tiedossa on nimi ja syy uskoa, että ostaminen on mahdollista.",
      exit: "Yhteys on saatu, ja asiakas on valmis keskustelemaan.",
      checklist: [
        "Etsi verkostosta, markkinoilta ja omista asiakastiedoista",
        "Kirjoita yhdelle riville, miksi juuri tämä yritys",
        "Ota ensimmäinen yhteys",
        "Kirjaa seuraava askel ja sen päivä",
      ],
      questions: [
        "Minkä parissa teillä työskennellään tänä vuonna?",
        "Kuka teillä tutkisi tällaista asiaa?",
      ],
    },
    qualifying: {
      purpose: "Päätä, sopiiko myytävä ratkaisu asiakkaalle.",
      entry: "Asiakas keskustelee kanssamme.",
      exit: "Tiedossa on, mitä asiakas tarvitsee, että siihen on varaa ja kuka päättää.",
      checklist: [
        "Kysy tarpeesta, ennen kuin puhut tuotteesta",
        "Tarkista varat, päätösvalta ja aikataulu",
        "Luovu ajoissa niistä, jotka eivät sovi, ja kirjaa syy",
        "Sovi, mihin tarjouksen on vastattava",
      ],
      questions: [
        "Mitä nykyisellään jatkaminen teille maksaa?",
        "Miten tällaisesta hankinnasta yleensä päätetään?",
        "Onko siihen varattu rahaa?",
      ],
    },
    proposal: {
      purpose: "Laadi ratkaisu juuri tälle asiakkaalle.",
      entry: "Tarve, varat ja päättäjä tunnetaan.",
      exit: "Asiakas hyväksyy ratkaisun ja keskustelee ehdoista.",
      checklist: [
        "Liitä tarjouksen jokainen osa asiakkaan mainitsemaan tarpeeseen",
        "Näytä tarjouksen arvo asiakkaan omilla luvuilla",
        "Anna valittavaksi enintään kaksi vaihtoehtoa",
        "Esittele se henkilökohtaisesti ja kuuntele epäilyjä",
      ],
      questions: [
        "Miten hyvin tämä vastaa sitä, mitä mielessänne oli?",
        "Mitä muuttaisitte?",
        "Kenen muun on oltava samaa mieltä ennen päätöstä?",
      ],
    },
    closing: {
      purpose: "Vie kauppa päätökseen sopimuksella tai ostotilauksella.",
      entry: "Asiakas hyväksyy ratkaisun, ja ehdoista sovitaan.",
      exit: "Sopimus tai ostotilaus on tehty, tai asiakas on kieltäytynyt.",
      checklist: [
        "Vastaa viimeisiin epäilyihin",
        "Pidä sopimus valmiina",
        "Pyydä tilausta",
        "Kerro asiakkaalle, mitä allekirjoituksen jälkeen tapahtuu",
      ],
      questions: [
        "Lähdetäänkö liikkeelle?",
        "Mitä tarvitsette minulta, jotta tilaus ehtii lähteä tällä viikolla?",
      ],
    },
  },
};

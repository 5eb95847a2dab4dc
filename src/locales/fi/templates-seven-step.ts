import type { TemplateWords } from "../build-words";

export const sevenStep: TemplateWords<"seven-step"> = {
  name: "Seitsemän askeleen prosessi",
  summary: "Oppikirjan prosessi tiimille, joka etsii asiakkaansa itse ja myy henkilökohtaisesti.",
  stages: {
    prospecting: {
      purpose: "Etsi ihmisiä, jotka saattavat tarvita tuotetta ja voivat maksaa siitä.",
      entry: "Tiedossa on nimi, yhteystieto ja syy uskoa, että asiakas sopii.",
      exit: "Tiedossa on, että asiakas tarvitsee tuotetta, voi maksaa siitä ja että joku saa päättää.",
      checklist: [
        "Vertaa yritystä ihanneasiakkaan profiiliin",
        "Etsi henkilö, jonka vastuulla ongelma on",
        "Tarkista tarve, varat ja päätösvalta",
        "Kirjaa, mistä liidi tuli",
      ],
      questions: [
        "Mikä sai teidät tutkimaan asiaa nyt?",
        "Keitä muita ongelma koskee?",
        "Onko siihen budjettia, vai pitäisikö sellainen löytää?",
      ],
    },
    preparation: {
      purpose: "Opi asiakkaasta niin paljon, että ansaitset ensimmäisen keskustelun.",
      entry: "Liidi on kvalifioitu, ja kaupalla on vastuuhenkilö.",
      exit: "Kahdella lauseella voi sanoa, miksi asiakkaan kannattaa keskustella kanssamme.",
      checklist: [
        "Selvitä, kuka päättää ja miten organisaatio ostaa",
        "Ota selvää, mitä asiakas käyttää nyt ja mitä se maksaa",
        "Valitse asiakastarina, joka muistuttaa asiakkaan tilannetta",
        "Aseta ensimmäiselle yhteydenotolle tavoite ja varatavoite",
      ],
      questions: [
        "Mikä asiakkaalla on muuttunut viimeisen puolen vuoden aikana?",
        "Mitä asiakas kysyy, mihin emme vielä osaa vastata?",
      ],
    },
    approach: {
      purpose: "Ota ensimmäinen yhteys ja voita aikaa kunnon keskustelulle.",
      entry: "Yhteydenoton tavoite ja avauslause ovat valmiina.",
      exit: "Tapaaminen asiakkaan tarpeista on molempien kalenterissa.",
      checklist: [
        "Käytä suosittelua, jos sellainen on",
        "Aloita asiakkaan tilanteesta, älä omasta tuotteesta",
        "Sovi seuraavan tapaamisen tarkoitus ja kesto",
        "Lähetä lyhyt vahvistus samana päivänä",
      ],
      questions: [
        "Saanko minuutissa kertoa, miksi soitan, niin sanotte, kannattaako jatkaa?",
        "Miten hoidatte tämän nykyään?",
        "Kenen pitäisi olla mukana, kun katsomme asiaa tarkemmin?",
      ],
    },
    presentation: {
      purpose: "Ymmärrä, mitä asiakas tarvitsee, ja näytä, miten täytämme juuri sen tarpeen.",
      entry: "Tapaaminen on sovittu jonkun kanssa, joka kokee ongelman.",
      exit: "Asiakas on vahvistanut omin sanoin, minkä arvoinen ratkaisu hänelle on.",
      checklist: [
        "Kysy ja kuuntele, ennen kuin näytät mitään",
        "Näytä vain se, mikä vastaa mainittuun tarpeeseen",
        "Laske hyödylle luku yhdessä asiakkaan kanssa",
        "Lähetä yhteenveto keskustelusta vuorokauden kuluessa",
        "Sovi seuraava askel ennen kuin eroatte",
      ],
      questions: [
        "Mitä tapahtuu, jos asiat jäävät ennalleen?",
        "Minkä pitäisi toteutua, jotta tämä olisi teille onnistuminen?",
        "Mikä näkemästänne on tärkeintä ja miksi?",
      ],
    },
    objections: {
      purpose: "Tuo jokainen epäily esiin ja vastaa siihen.",
      entry: "Asiakas näkee arvon, mutta on sanonut tai salaa syyn odottaa.",
      exit: "Jokaiseen vastaväitteeseen on vastattu, ja asiakas on sanonut sen.",
      checklist: [
        "Anna asiakkaan puhua loppuun ja toista vastaväite omin sanoin",
        "Erota todellinen vastaväite tekosyystä",
        "Valitse tapa vastata: katso tavat Luettelot-taulukosta",
        "Ota uudelleen yhteyttä: useimmat kaupat vaativat vähintään viisi yhteydenottoa",
      ],
      questions: [
        "Onko tämän lisäksi jotain muuta, mikä estäisi etenemästä?",
        "Jos ratkaisemme tämän, mikä olisi seuraava askel?",
      ],
    },
    closing: {
      purpose: "Pyydä päätöstä ja tee myöntymisestä helppoa.",
      entry: "Avoimia vastaväitteitä ei ole, ja ehdot ovat pöydällä.",
      exit: "Tilaus on allekirjoitettu, tai asiakas on kieltäytynyt.",
      checklist: [
        "Hae ensin pieni myöntymys ja vasta sitten suuri",
        "Varmista, että kaikki päättäjät ovat myöntyneet",
        "Pyydä tilausta yhdellä selkeällä lauseella",
        "Sovi allekirjoituksen ja aloituksen päivät",
      ],
      questions: [
        "Milloin haluaisitte aloittaa?",
        "Kumpi vaihtoehdoista sopii teille paremmin?",
        "Mitä teillä on vielä tapahduttava ennen allekirjoitusta?",
      ],
    },
    "follow-up": {
      purpose: "Pidä lupaus, pidä yhteyttä ja ansaitse uusia ostoja ja suositteluja.",
      entry: "Kauppa on voitettu.",
      exit: "Asiakas käyttää ostamaansa, ja häneltä on pyydetty suosittelua.",
      checklist: [
        "Soita toimituksen jälkeen ja kysy, miten kaikki sujui",
        "Korjaa heti, mikä ei sujunut",
        "Suunnittele seuraava yhteydenotto",
        "Pyydä suosittelua, kun asiakas on tyytyväinen",
      ],
      questions: [
        "Mikä on helpottunut aloituksen jälkeen?",
        "Kenellä tuntemallanne on sama ongelma, joka teillä oli?",
      ],
    },
  },
};

import type { TemplateWords } from "../build-words";

export const professionalSelling: TemplateWords<"professional-selling"> = {
  name: "Ammattimainen myynti",
  summary: "Yritykseltä yritykselle, liidistä asiakkuuteen, joka ostaa jatkuvasti.",
  stages: {
    generation: {
      purpose: "Etsi liidejä tauotta: joka lopettaa, jää ilman tilauksia.",
      entry: "Jokin viittaa siihen, että yrityksellä on asiakkaan tuntomerkit.",
      exit: "Liidillä on lähde, yhteyshenkilö ja vastuuhenkilö.",
      checklist: [
        "Vastaa ensin niille, jotka ottavat itse yhteyttä: lomakkeet, messut, mainokset",
        "Etsi yrityksiä, jotka muistuttavat parhaita asiakkaita",
        "Seuraa alan uutisia, keskustelupalstoja ja lehdistötiedotteita",
        "Pyydä suositteluja tuttavilta ja ammattilaisilta",
        "Kirjaa jokaisen liidin lähde",
      ],
      questions: ["Ketä asiakkaistamme tämä yritys muistuttaa?", "Mistä kuulitte meistä?"],
    },
    qualification: {
      purpose: "Selvitä, voiko liidistä tulla prospekti, ennen kuin siihen kuluu tapaaminen.",
      entry: "Liidillä on vastuuhenkilö, joka voi tavoittaa sen.",
      exit: "Tarve, varat, päätösvalta ja vaatimukset on vahvistettu, tai liidistä on luovuttu.",
      checklist: [
        "Katso yrityksen talous: varojen puute on yleisin syy luopua",
        "Kysy, onko tarve jo täytetty",
        "Selvitä, kuka päättää",
        "Tarkista, mitä asiakkaalla on oltava, jotta tuote toimii",
        "Luovu muista ja kirjaa syy luettelosta",
      ],
      questions: [
        "Mitä käytätte tähän nyt ja mihin asti?",
        "Kuka hyväksyy tämän kokoisen hankinnan?",
        "Onko tähän budjettia, ja minkä vuoden?",
      ],
    },
    preparing: {
      purpose: "Tunne asiakas ennen yhteydenottoa ja saa tapaaminen sovituksi.",
      entry: "Liidi on kvalifioitu, tai sen voi kvalifioida vasta keskustelussa.",
      exit: "Tapaaminen päättäjän kanssa on sovittu.",
      checklist: [
        "Vastaa neljään selvitettävään kysymykseen: katso Luettelot-taulukko",
        "Kysy muiden tuotteiden myyjiltä, jotka tuntevat asiakkaan",
        "Valmistele vertailu siihen, mitä asiakas nyt ostaa",
        "Soita sopiaksesi tapaamisen, älä esitelläksesi",
      ],
      questions: [
        "Voisinko ensi viikolla näyttää kahdessakymmenessä minuutissa, mitä muut alallanne ovat hyötyneet?",
        "Kenen kanssa minun kannattaisi myös puhua?",
      ],
    },
    meeting: {
      purpose: "Käy keskustelu, jossa asiakas puhuu vähintään yhtä paljon kuin myyjä.",
      entry: "Tapaaminen on sovittu, ja taustat on selvitetty.",
      exit: "Asiakas on ymmärtänyt hyödyt ja arvioinut ne.",
      checklist: [
        "Aloita muutamalla ystävällisellä sanalla",
        "Kysy ihmisestä, yrityksestä ja alasta",
        "Kysy tarpeista ja kuuntele vastaukset",
        "Esittele ominaisuudet ja hyödyt, jotka vastaavat tarpeita",
        "Lue sanoista ja eleistä epäily ja hyväksyntä",
      ],
      questions: [
        "Minkä pitäisi olla toisin vuoden kuluttua?",
        "Miten se muuttaisi päiväänne?",
        "Mitä ajattelette näkemästänne?",
      ],
    },
    resistance: {
      purpose: "Ota vastustus hyvin vastaan: joka väittää vastaan, kuuntelee.",
      entry: "Asiakas epäilee tuotetta, yritystä tai ajankohtaa.",
      exit: "Todellinen huoli on löydetty ja ratkaistu.",
      checklist: [
        "Rohkaise asiakasta sanomaan, mitä hän epäilee",
        "Varmista, että ymmärsit sen oikein",
        "Etsi todellinen huoli sen takaa",
        "Ratkaise se ja kysy, onko asia nyt selvä",
      ],
      questions: [
        "Mikä tässä huolettaa teitä?",
        "Onko se todellinen syy, vai onko sen takana jokin muu?",
        "Sainko vastattua siihen?",
      ],
    },
    closing: {
      purpose: "Pyydä asiakkaan suostumusta sopivalla tekniikalla.",
      entry: "Huolet on ratkaistu.",
      exit: "Asiakas on päättänyt ostaa tai kieltäytynyt.",
      checklist: [
        "Testaa valmius koepäätöksellä",
        "Valitse tekniikka: toiminta, lahja, hyödyt, suora pyyntö, vaihtoehdot, vastaväite",
        "Rohkaise sitä, joka on epävarma itsestään eikä meistä",
        "Kysy ja ole sitten hiljaa",
      ],
      questions: [
        "Järjestänkö rahoituksen, jotta voitte aloittaa kuun alusta?",
        "Kumman otatte mieluummin, mustan vai punaisen?",
        "Jos ratkaisemme tämän yhden asian, teettekö tilauksen?",
      ],
    },
    maintenance: {
      purpose: "Aloita seuraava kauppa huolehtimalla tästä.",
      entry: "Asiakas on ostanut.",
      exit: "Asiakas on tyytyväinen, ja seuraava mahdollisuus on kirjattu.",
      checklist: [
        "Selvitä, kuinka tyytyväinen asiakas on ja mikä lisäisi tyytyväisyyttä",
        "Varaa koulutukseen ja asennukseen hankinnan ansaitsema aika",
        "Pidä yhteyttä, vaikka vain lyhyellä viestillä",
        "Opi asiakkaan liiketoiminnasta ja kirjaa uudet mahdollisuudet",
      ],
      questions: [
        "Miten voisimme auttaa teitä saamaan siitä enemmän irti?",
        "Mitä liiketoiminnassanne on tulossa ensi vuonna?",
      ],
    },
  },
};

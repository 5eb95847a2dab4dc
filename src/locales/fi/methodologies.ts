import type { MethodologiesWords } from "../methodology-words";

/** Ways of selling that add their questions to any process. */
export const methodologies: MethodologiesWords = {
  none: { name: "Ei menetelmää", summary: "Pelkkä prosessi ilman lisäkysymyksiä." },
  choosing:
    "Ainutlaatuiset ja monimutkaiset tuotteet vaativat neuvontaa, arkiset nopeaa asiointia; yritykset ostavat toisin kuin ihmiset. Aloita siitä, mikä omassa prosessissa ei vielä toimi.",
  items: {
    about: "Miten myydään",
    choosing: "Milloin sopii",
    source: "Mistä peräisin",
    column: "Täytettävä sarake",
    early: "Alkuvaiheet",
    middle: "Keskivaiheet",
    late: "Loppuvaiheet",
  },
  methods: {
    inbound: {
      name: "Inbound-myynti",
      summary: "Houkuttele ostajia hyödyllisellä sisällöllä ja auta tulijoita päättämään.",
      columns: {
        interest: {
          header: "Mikä kiinnosti",
          prompt: "Sivu, artikkeli tai tapahtuma, jonka kautta asiakas tuli.",
        },
        journey: {
          header: "Ostopolun kohta",
          prompt:
            "Kuinka pitkällä asiakas on: tiedostaa ongelman, vertaa ratkaisutapoja vai valitsee toimittajaa.",
        },
        goal: {
          header: "Asiakkaan tavoite",
          prompt: "Mitä asiakas haluaa saavuttaa ja mihin mennessä, hänen omin sanoin.",
        },
        "next-content": {
          header: "Mikä auttaa seuraavaksi",
          prompt:
            "Artikkeli, esimerkki tai laskelma, joka vastaa asiakkaan seuraavaan kysymykseen.",
        },
      },
      guidance: {
        early: [
          "Vastaa ensin niille, jotka tulivat itse, jo samana päivänä.",
          "Katso ennen soittoa, mitä asiakas on lukenut, ja aloita siitä.",
          "Kysy: Mikä sai teidät etsimään tätä nyt?",
        ],
        middle: [
          "Lähetä se, mikä vastaa asiakkaan kysymykseen, ei sitä, mitä haluaisit myydä.",
          "Kysy: Mitä olette jo kokeilleet, ja mitä siitä tuli?",
        ],
        late: [
          "Kokoa tavoite, suunnitelma ja päivä asiakkaan sanoin, ennen kuin lähetät tarjouksen.",
          "Kysy: Mitä teidän on vielä tiedettävä päättääksenne?",
        ],
      },
    },
    spin: {
      name: "SPIN-myynti",
      summary:
        "Kysy tilanteesta, ongelmasta, sen seurauksista ja ratkaisun hyödystä (Neil Rackham, 1980-luku).",
      columns: {
        situation: {
          header: "Tilanne",
          prompt: "Miten asiakas nyt toimii: seikat, joita ei voinut selvittää etukäteen.",
        },
        problem: {
          header: "Ongelma",
          prompt: "Mikä on asiakkaalle vaikeaa, hidasta tai epätyydyttävää.",
        },
        implication: {
          header: "Seuraukset",
          prompt: "Mihin ongelma johtaa: kustannuksiin, viiveisiin, vaivaan muille.",
        },
        "need-payoff": {
          header: "Ratkaisun hyöty",
          prompt: "Minkä arvoinen ratkaisu olisi asiakkaalle hänen itsensä sanomana.",
        },
      },
      guidance: {
        early: [
          "Selvitä tosiasiat etukäteen, jotta niitä tarvitsee kysyä vain vähän.",
          "Kysy tilanteesta: Miten teette tämän nykyään, ja keitä siihen osallistuu?",
        ],
        middle: [
          "Kysy ongelmasta: Missä tämä vie teiltä aikaa tai aiheuttaa vaivaa?",
          "Kysy seurauksista: Mihin se johtaa muiden kannalta, ja mitä se maksaa?",
          "Älä tarjoa mitään, ennen kuin asiakas on sanonut, mitä ongelma maksaa.",
        ],
        late: [
          "Kysy hyödystä: Mitä teille merkitsisi, jos tämä olisi ratkaistu?",
          "Näytä vain se, mikä vastaa asiakkaan mainitsemaan tarpeeseen.",
          "Pyydä askelta, joka vie kauppaa eteenpäin, ei uutta keskustelua.",
        ],
      },
    },
    solution: {
      name: "Ratkaisumyynti",
      summary: "Etsi ensin asiakkaan ongelma ja näytä sitten, miten tuote auttaa ratkaisemaan sen.",
      columns: {
        pain: {
          header: "Kipukohta",
          prompt: "Ongelma niin kuin asiakas sen sanoo, ja kenen ongelma se on.",
        },
        cause: {
          header: "Juurisyy",
          prompt: "Miksi ongelma on olemassa: mitä yhdessä saatiin selville.",
        },
        affected: {
          header: "Ketä koskee",
          prompt: "Kuka muu kärsii ongelmasta ja miten.",
        },
        vision: {
          header: "Asiakkaan näkemä ratkaisu",
          prompt: "Mihin asiakas pystyy, kun ongelma on ratkaistu.",
        },
      },
      guidance: {
        early: [
          "Etsi asiakkaita, joilla on ratkaistavissa oleva ongelma, ja aloita ongelmasta.",
          "Kysy: Onko teilläkin tämä ongelma, ja mistä lähtien?",
        ],
        middle: [
          "Etsikää syyt yhdessä, ennen kuin puhut tuotteesta.",
          "Kysy: Kuka muu joutuu elämään tämän kanssa, ja mitä se heille maksaa?",
          "Kuvaa ratkaisu sen kautta, mihin asiakas sen jälkeen pystyy.",
        ],
        late: [
          "Tarkista, että tarjous vastaa jokaiseen löydettyyn syyhyn eikä muuhun.",
          "Kysy: Onko ongelma teidän kannaltanne ratkaistu, kun tämä on käytössä?",
        ],
      },
    },
    value: {
      name: "Arvomyynti",
      summary:
        "Myy sitä, mitä asiakas voittaa rahassa, ajassa tai turvallisuudessa, ja todista se.",
      columns: {
        driver: {
          header: "Mitä asiakas arvostaa",
          prompt: "Mitä asiakas eniten haluaa: lisää myyntiä, pienempiä kuluja, vähemmän riskiä.",
        },
        gain: {
          header: "Odotettu hyöty",
          prompt: "Hyöty lukuina, jotka asiakas hyväksyy, esim. 400 tuntia vuodessa.",
        },
        waiting: {
          header: "Odottamisen hinta",
          prompt: "Mitä asiakkaalle maksaa jättää asiat ennalleen.",
        },
        proof: {
          header: "Näyttö",
          prompt: "Mikä osoittaa hyödyn: referenssi, kokeilu, laskelma.",
        },
      },
      guidance: {
        early: [
          "Valitse prospektit, jotka hyötyvät paljon hintaan nähden.",
          "Kysy: Minkä pitäisi parantua tänä vuonna?",
        ],
        middle: [
          "Laskekaa hyöty yhdessä, asiakkaan omilla luvuilla.",
          "Kysy: Mitä teille maksaa, jos mikään ei muutu?",
          "Tuo näyttöä: asiakas, joka on saanut saman hyödyn, tai kokeilu.",
        ],
        late: [
          "Aseta hyöty tarjouksessa hinnan viereen.",
          "Vastaa hintakysymykseen hyödyllä, ennen kuin puhut alennuksesta.",
        ],
      },
    },
    concept: {
      name: "Konseptimyynti",
      summary: "Selvitä, millaisena asiakas näkee lopputuloksen, ja myy sitä, ei tuotetta.",
      columns: {
        concept: {
          header: "Asiakkaan mielikuva",
          prompt: "Lopputulos asiakkaan silmin: mitä sen pitäisi tuoda, korjata tai välttää.",
        },
        unknown: {
          header: "Vielä selvitettävä",
          prompt: "Mitä ei vielä tiedetä ja mitä seuraavaksi kysytään.",
        },
        attitude: {
          header: "Asenne",
          prompt: "Mitä ihminen asiasta ajattelee: toiveet, huolet, epäilyt.",
        },
        commitment: {
          header: "Sitoumukset",
          prompt: "Mitä asiakas on luvannut tehdä seuraavaksi ja mitä me.",
        },
      },
      guidance: {
        early: [
          "Kirjoita ennen jokaista tapaamista, mitä haluat oppia ja mistä haluat sopia.",
          "Kysy: Millaisena näette tämän, kun se on valmis?",
        ],
        middle: [
          "Varmista se, minkä uskot tietäväsi, ennen kuin kysyt lisää: Onko edelleen niin, että …?",
          "Kysy asenteista, älä vain tosiasioista: Miltä tämä teistä tuntuu?",
          "Näytä tuote tienä asiakkaan omaan mielikuvaan.",
        ],
        late: [
          "Älä poistu tapaamisesta ilman molempien sitoumusta.",
          "Kysy: Onko jotain, mikä tekee olonne epävarmaksi?",
        ],
      },
    },
    "target-account": {
      name: "Kohdeasiakasmyynti",
      summary: "Valitse muutama tärkeä asiakas ja voita kukin omalla suunnitelmallaan.",
      columns: {
        opportunity: {
          header: "Syy toimia",
          prompt: "Onko tämä totta: hanke, budjetti ja syy toimia nyt?",
        },
        position: {
          header: "Asemamme",
          prompt: "Pystymmekö kilpailemaan: mitä etsitään, minkä teemme muita paremmin?",
        },
        supporters: {
          header: "Kuka tukee meitä",
          prompt: "Voimmeko voittaa: kuka päättäjistä haluaa meidät ja kuka vastustaa?",
        },
        worth: {
          header: "Voittamisen arvo",
          prompt: "Mitä tämä tuo nyt ja myöhemmin vaivaan ja riskiin nähden.",
        },
      },
      guidance: {
        early: [
          "Valitse asiakkaat, jotka parhaiten vastaavat ihanneasiakasta, ja jätä muut.",
          "Piirrä kartta: kuka päättää, kuka neuvoo ja kuka käyttää.",
          "Kysy: Mitä yrityksessänne tapahtuu, jos tätä ei tehdä?",
        ],
        middle: [
          "Hanki tukija päättäjien joukosta ja pidä yhteyttä heihin kaikkiin.",
          "Kysy: Minkä perusteella päätätte, ja keneen meitä verrataan?",
        ],
        late: [
          "Arvioi uudelleen, voiko kaupan voittaa ja kannattaako se; muuten vetäydy.",
          "Sovi asiakkaan kanssa suunnitelma päivineen allekirjoitukseen asti.",
        ],
      },
    },
  },
};

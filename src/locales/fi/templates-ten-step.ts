import type { TemplateWords } from "../build-words";

export const tenStep: TemplateWords<"ten-step"> = {
  name: "Kymmenen askelta",
  summary: "Avainasiakkaille: vähän asiakkaita, jokaisessa oma coach ja lopuksi suosittelut.",
  stages: {
    focus: {
      purpose: "Valitse muutama tärkeä prospekti ja jätä muut.",
      entry: "Prospektista tulisi avainasiakas.",
      exit: "Prospekti on lyhyellä listalla, ja siitä vastaa metsästäjä.",
      checklist: [
        "Aseta prospektit järjestykseen arvon ja sopivuuden mukaan",
        "Pidä lyhyt lista lyhyenä",
        "Anna uudet asiakkaat metsästäjille, nykyiset viljelijöille",
        "Perustele, miksi juuri tämä on vaivan arvoinen",
      ],
      questions: [
        "Mitä saisimme, jos tästä tulisi paras asiakkaamme?",
        "Mistä prospektista luovumme sen vuoksi?",
      ],
    },
    coach: {
      purpose: "Löydä joku, joka selittää asiakasta sisältä päin.",
      entry: "Prospekti on lyhyellä listalla.",
      exit: "Coach on kertonut, mitä asiakas tarvitsee.",
      checklist: [
        "Etsi asiakkaan sisältä ja niistä, jotka voivat esitellä meidät",
        "Pyydä tyytyväistä asiakasta esittelemään",
        "Kysy coachilta, mitä tarvitaan ja kuka tarvitsee",
        "Kiitä coachia ja pidä luottamukselliset asiat omana tietonasi",
      ],
      questions: [
        "Mikä teillä pitää ihmiset kiireisinä juuri nyt?",
        "Kenet minun pitäisi tavata ensin, ja mikä hänelle on tärkeää?",
      ],
    },
    research: {
      purpose: "Perehdy asiakkaaseen perusteellisesti: ihmiset, päätökset, kilpailijat.",
      entry: "Coach on kertonut, mitä asiakas tarvitsee.",
      exit: "Avainhenkilöt, tie päätökseen ja kilpailijat tunnetaan.",
      checklist: [
        "Piirrä avainhenkilöt ja se, mitä kukin heistä haluaa",
        "Kirjoita askel askeleelta, miten päätös syntyy",
        "Selvitä, ketkä kilpailijat ovat mukana ja miksi",
        "Pyydä coachia tarkistamaan löydökset",
      ],
      questions: [
        "Kuka voi pysäyttää tämän, ja miksi hän tekisi niin?",
        "Miten edellinen tällainen hankinta päätettiin?",
      ],
    },
    relationship: {
      purpose: "Rakenna hyvä suhde, ennen kuin on mitään myytävää.",
      entry: "Avainhenkilöt tunnetaan.",
      exit: "Avainhenkilöt vastaavat puheluihin ja puhuvat avoimesti.",
      checklist: [
        "Tapaa jokainen avainhenkilö",
        "Ole hyödyksi, ennen kuin pyydät mitään",
        "Pidä jokainen pieni lupaus",
        "Kirjaa, mikä kullekin on tärkeää",
      ],
      questions: [
        "Mikä on teille tärkeää yhteistyössä toimittajan kanssa?",
        "Miten voisin jo nyt olla avuksi?",
      ],
    },
    listen: {
      purpose: "Kysy hyvin ja kuuntele tarkasti.",
      entry: "Avainhenkilöt puhuvat avoimesti.",
      exit: "Asiakas sanoo, että tarve on ymmärretty.",
      checklist: [
        "Valmistele kysymyksiä tarpeesta, älä tuotteesta",
        "Anna asiakkaan puhua suurin osa ajasta",
        "Toista kuulemasi asiakkaan sanoin",
        "Kysy seurauksista",
      ],
      questions: ["Voitteko antaa esimerkin?", "Mitä siitä seuraa?", "Mitä en ole vielä kysynyt?"],
    },
    offer: {
      purpose: "Ole se, joka ratkaisee tarpeen; ota vastaväitteet neuvoina.",
      entry: "Tarve on ymmärretty.",
      exit: "Asiakas näkee meidät mahdollisena ratkaisuna, ja jokainen vastaväite on kuultu.",
      checklist: [
        "Hahmottele ratkaisu yhdessä asiakkaan kanssa",
        "Ymmärrä ja hyväksy vastaväite, ennen kuin vastaat siihen",
        "Muuta ratkaisua, jos asiakas on oikeassa",
        "Tarkista coachilta, miten se otettiin vastaan",
      ],
      questions: [
        "Mitä tekisitte toisin meidän asemassamme?",
        "Mistä siinä pidätte ja mistä ette?",
      ],
    },
    message: {
      purpose: "Sano se niin, että se kantaa: ketä palvellaan, miksi meiltä, mitä asiakas saa.",
      entry: "Ratkaisun pääpiirteet on hyväksytty.",
      exit: "Päättäjät osaavat toistaa, miksi valinta on me.",
      checklist: [
        "Kerro, ketä olemme aiemmin palvelleet",
        "Kerro, miksi asiakkaat valitsevat meidät eivätkä muita",
        "Kerro luvuin, mitä asiakas hyötyy",
        "Anna coachille se yksi sivu, jota hän voi näyttää muille",
      ],
      questions: [
        "Miten selittäisitte hallituksellenne, miksi valinta on me?",
        "Mikä hyöty vakuuttaa teidät eniten?",
        "Haluaisitteko puhua asiakkaamme kanssa?",
      ],
    },
    intent: {
      purpose: "Tunnista, että asiakas aikoo ostaa, ja odota päätöstä kärsivällisesti.",
      entry: "Ostoaikeesta on merkkejä: kysymyksiä aikataulusta, ehdoista ja aloituksesta.",
      exit: "Asiakas on päättänyt.",
      checklist: [
        "Kirjaa jokainen merkki ostoaikeesta",
        "Kunnioita asiakkaan tapaa päättää",
        "Pysy tavoitettavissa painostamatta",
        "Pidä sopimus ja aloitus valmiina",
      ],
      questions: [
        "Missä vaiheessa päätöksenne on?",
        "Mitä muuta voin toimittaa, kun harkitsette päätöstä?",
      ],
    },
    "long-term": {
      purpose: "Tee asiakkaasta pysyvä ja coach seuraavalle.",
      entry: "Asiakas on ostanut, ja asiakkuudesta vastaa viljelijä.",
      exit: "Palautetta tulee säännöllisesti, ja asiakas on valmis puhumaan puolestamme.",
      checklist: [
        "Siirrä asiakkuus metsästäjältä viljelijälle henkilökohtaisesti",
        "Järjestä säännöllinen palautekierros ja toimi sen mukaan",
        "Tavatkaa sovituin väliajoin, myös kun kaikki on kunnossa",
        "Saa asiakkaasta coach tuleville asiakkaille",
      ],
      questions: ["Mitä meidän pitäisi tehdä paremmin?", "Kertoisitteko kokemuksestanne muille?"],
    },
    referral: {
      purpose:
        "Ota vastaan suositteluja: mikään muu tie uusiin asiakkaisiin ei onnistu yhtä usein.",
      entry: "Asiakas on valmis puhumaan puolestamme.",
      exit: "Nimet on saatu ja kirjattu kaupoiksi, ja metsästäjä tarttuu niihin.",
      checklist: [
        "Anna viljelijän pyytää nimiä",
        "Kirjaa jokainen nimi kauppana, asiakkuutena Suosittelu",
        "Anna metsästäjän tarttua nimeen viikon kuluessa",
        "Kerro asiakkaalle, mitä siitä tuli, ja kiitä",
      ],
      questions: [
        "Kuka liiketuttavistanne miettii samaa kysymystä?",
        "Saanko sanoa, että te lähetitte minut?",
      ],
    },
  },
};

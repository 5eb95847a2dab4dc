import type { MetricsWords } from "../metrics-words";
import { phrases } from "../phrases";

const { quoted, all, counted } = phrases("fi", ["”", "”"]);
const deals = (number: number) => counted(number, { one: "kauppa", other: "kauppaa" });
const rows = (number: number) => counted(number, { one: "rivi", other: "riviä" });
const formulas = (number: number) => counted(number, { one: "kaava", other: "kaavaa" });

export const metrics: MetricsWords = {
  title: "Mittarit",
  search: "Hae mittareita",
  found: (number) => counted(number, { one: "mittari löytyi", other: "mittaria löytyi" }),
  noneFound: "Sellaista mittaria ei ole. Kokeile toista sanaa, kuten osuus, päivät tai arvo.",
  groups: {
    rates: "Osuudet",
    time: "Aika",
    money: "Raha",
    comparison: "Vertailu",
    quality: "Kaupat ja tietojen laatu",
    own: "Omat mittarit",
  },
  titles: {
    CONVERSION: "Konversio",
    WINRATE: "Voittoprosentti",
    INTERVAL: "Luottamusväli",
    FUNNEL: "Suppilo",
    PROBABILITY: "Voiton todennäköisyys vaiheesta",
    WINCHANCE: "Voiton todennäköisyys ajassa",
    CYCLETIME: "Myyntisykli",
    TIMEINSTAGE: "Aika vaiheessa",
    STALLED: "Pysähtyneet kaupat",
    NEXTACTIONS: "Seuraavat toimet",
    DEALVALUE: "Kauppojen arvo",
    VELOCITY: "Myyntinopeus",
    WEIGHTEDVALUE: "Painotettu myyntiputki",
    COVERAGE: "Tavoitteen kattavuus",
    CHANGE: "Myyntiputken muutokset",
    OUTLOOK: "Ennuste",
    NEEDED: "Tarvittavat kaupat",
    BREAKDOWN: "Jaottelu sarakkeen mukaan",
    COHORT: "Kohortit",
    COMPARE: "Kahden ryhmän vertailu",
    BOTTLENECK: "Pullonkaulat",
    SIGNALS: "Poikkeamat",
    FLOW: "Siirtymät vaiheiden välillä",
    PERSISTENCE: "Yhteydenotot",
    DEALCOUNT: "Kauppojen määrä",
    DEALS: "Luettelo kaupoista",
    CHECK: "Rivien tarkistus",
    METRIC: "Oma mittari",
  },
  noRows: "Mittarit laskevat riveistäsi: kerro, missä taulukossa tai alueessa kaupat ovat.",
  chooseRows: "Valitse omat rivit",
  readingRows: "Luetaan rivejäsi…",
  rowsInUse: (name, number) => `${name} · ${deals(number)}`,
  readAgain: "Lue uudelleen",
  back: "Kaikki mittarit",

  slots: {
    from: "Vaiheesta",
    to: "Vaiheeseen",
    stage: "Vaihe",
    column: "Sarake",
    groupA: "Ryhmä A",
    groupB: "Ryhmä B",
    basis: "Mitä lasketaan",
    statistic: "Tunnusluku",
    unit: "Yksikkö",
    state: "Kaupat, jotka",
    method: "Todennäköisyyden lähde",
    period: "Jakso",
    kind: "Tavoite on",
    confidence: "Luottamustaso (0–1)",
    days: "Päivät",
    target: "Tavoite",
    horizon: "Jaksojen määrä",
    limit: "Enintään",
    start: "Ensimmäinen päivä",
    end: "Viimeinen päivä",
    expression: "Kaava",
  },
  usual: "Tavallinen",
  stillMissing: (field) => `Täytä kenttä ${quoted(field)}, niin näet vastauksen.`,

  onlyWhere: "Vain kaupat, joissa…",
  condition: (number) => `Ehto ${number}`,
  conditionFields: { column: "Sarake", comparison: "Vertailu", value: "Arvo" },
  comparisons: {
    text: {
      is: "on",
      "is-not": "ei ole",
      contains: "sisältää",
      "at-least": "on aakkosissa aikaisintaan",
      "at-most": "on aakkosissa viimeistään",
      blank: "on tyhjä",
      filled: "ei ole tyhjä",
    },
    number: {
      is: "on",
      "is-not": "ei ole",
      contains: "sisältää",
      "at-least": "on vähintään",
      "at-most": "on enintään",
      blank: "on tyhjä",
      filled: "ei ole tyhjä",
    },
    date: {
      is: "on päivä",
      "is-not": "ei ole päivä",
      contains: "sisältää",
      "at-least": "on aikaisintaan",
      "at-most": "on viimeistään",
      blank: "on tyhjä",
      filled: "ei ole tyhjä",
    },
  },
  addCondition: "Lisää ehto",
  removeCondition: (number) => `Poista ehto ${number}`,
  asOf: "Tilanne päivänä",
  asOfHint: "Myöhemmin päivätty ei ole vielä tapahtunut. Tyhjänä: riviesi viimeisin päivä.",

  answer: "Vastaus",
  computing: "Lasketaan…",
  ofDeals: (number) => counted(number, { one: "kaupasta", other: "kaupasta" }),
  between: (low, high) => `${low} – ${high} 95 %:n luottamustasolla`,
  leftOut: (number) => `${rows(number)} jätetty pois`,
  size: (number, columns) =>
    `${rows(number)}, ${counted(columns, { one: "sarake", other: "saraketta" })}`,
  moreRows: (number) => `ja vielä ${rows(number)}`,

  howCounted: "Näin se lasketaan",
  rowsCounted: (number) => `Riveissäsi on ${deals(number)}`,
  rowsLeftOut: (number) =>
    number === 0
      ? "Yhtään riviä ei jätetty pois"
      : `${rows(number)} jätetty pois: niitä ei voi lukea`,
  toRows: "Tarkista omat rivit",
  columnsTaken: (first, last) =>
    `Kaava ottaa vain sarakkeet ${quoted(first)} – ${quoted(last)}: muita ei tarvita. Uusi sarake, joka lasketaan mukaan, kuuluu niiden väliin.`,

  formula: "Kaava",
  copy: "Kopioi",
  insert: "Lisää",
  insertInto: (sheet, cell) => `Lisää soluun ${sheet}!${cell}`,
  insertAt: (cell) => `Lisää soluun ${cell}`,
  inserted: (sheet, cell) => `Lisätty soluun ${sheet}!${cell}`,
  showMe: "Näytä",
  undo: "Kumoa",
  undone: (cell) => `Solu ${cell} on kuten ennen`,
  notUndone: (cell) => `Solua ${cell} on muokattu sen jälkeen, joten se jää ennalleen.`,
  isFilled: (cell, shown) =>
    shown === ""
      ? `Solussa ${cell} on kaava. Korvataanko se?`
      : `Solussa ${cell} on ${quoted(shown)}. Korvataanko se?`,
  replace: "Korvaa",
  noRoom: {
    filled: (room) => `Luettelo tarvitsee alueen ${room}, mutta siellä on täytettyjä soluja.`,
    table: (room) =>
      `Luettelo tarvitsee alueen ${room}, mutta siellä on taulukko: luettelon paikka on taulukon vieressä.`,
    circular: (room) => `Kaava laskisi oman paikkansa ${room}: sen paikka on riviesi vieressä.`,
  },

  ownNew: "Uusi mittari",
  ownNone:
    "Luvut, joita vain tiimisi käyttää, tallennettuina tähän työkirjaan kaikille sen avaaville.",
  ownName: "Nimi",
  ownHint: "Lukuja, vaiheita lainausmerkeissä, + − * / ja sulkeita: won / (won + lost)",
  vocabulary: "Lisää sana",
  save: "Tallenna tähän työkirjaan",
  saved: (label) => `${quoted(label)} on tallennettu tähän työkirjaan`,
  remove: "Poista",
  removed: (label) => `${quoted(label)} on poistettu`,

  repair: {
    title: "Kaavat, joissa näkyy #NIMI?",
    text: "Jos Funnelbook puuttui jonkin aikaa tai toinen apuohjelma nimesi ne uudelleen, SALES-kaavoissa näkyy #NIMI?. Ne voidaan kirjoittaa uudelleen.",
    look: "Etsi tällaiset kaavat",
    none: "Yksikään tämän työkirjan SALES-kaava ei kaipaa korjausta.",
    found: (number) => `${formulas(number)} korjattavana`,
    more: (number) => `ja vielä ${number}`,
    action: (number) => `Korjaa ${formulas(number)}`,
    done: (number) => `${formulas(number)} korjattu`,
    unsearched: (sheets) => `Liian suuria läpikäytäviksi: ${all(sheets.map(quoted))}.`,
  },
  values: {
    title: "Työtovereille ilman Funnelbookia",
    text: "Kopio edessäsi olevasta taulukosta: SALES-kaavojen tilalla ovat nykyiset arvot.",
    action: "Kopioi taulukko arvoina",
    done: (number) =>
      `Kopiossa on ${counted(number, { one: "arvo", other: "arvoa" })} kaavojen tilalla.`,
    none: (sheet) =>
      `Taulukossa ${quoted(sheet)} ei ole SALES-kaavoja: sen voi jakaa sellaisenaan.`,
    pending: "Joitakin kaavoja lasketaan vielä. Odota, että ne valmistuvat, ja yritä uudelleen.",
    remove: "Poista kopio",
    removed: (sheet) => `${quoted(sheet)} on poistettu`,
    notRemoved: (sheet) => `Taulukkoa ${quoted(sheet)} on muokattu sen jälkeen, joten se jää.`,
  },
};

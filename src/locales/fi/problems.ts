import type { ProblemCode, ProblemParams } from "../../pipeline/checks/problem";

/** What is wrong, and what it does to the figures. */
type Texts = readonly [problem: string, effect: string];

const LEFT_OUT = "Rivi jää pois kaikista luvuista";
const NO_DEAL = "Rivi ei ole kauppa ja jää pois";
const BLANK = "Solu lasketaan tyhjäksi";
const OTHER_PROBABILITY =
  "WEIGHTEDVALUE käyttää vaiheen todennäköisyyttä tai muuten sitä, mitä aiemmat kaupat opettavat";
const OUTCOMES = { won: "voitettu", lost: "hävitty" } as const;
const CLOSED = { won: "voitettiin", lost: "hävittiin" } as const;
const COUNTED = { won: "voitetuksi", lost: "hävityksi" } as const;
const leftOutOrBlank = ({ isLeftOut }: { readonly isLeftOut: boolean }) =>
  isLeftOut ? LEFT_OUT : BLANK;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; tarkoititko ”${nearest}”?`;

/** The words of CHECK, a problem and its effect for each code. */
export const problemTexts: {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => Texts;
} = {
  "footer-row": () => ["Raportin lopun summa tai huomautus", NO_DEAL],
  "header-again": () => ["Otsikkorivi toistuu", NO_DEAL],
  "after-as-of": () => [
    "Päivätty asOf-päivän jälkeen",
    "Rivi jää pois kaikista sen päivän luvuista",
  ],
  "error-cell": (params) => ["Solussa on virhe", leftOutOrBlank(params)],
  "unreadable-date": (params) => ["Päivämäärää ei voi lukea", leftOutOrBlank(params)],
  "ambiguous-date": (params) => [
    "Päivä vai kuukausi ensin? Sarakkeen päivämäärät eivät ratkaise sitä",
    leftOutOrBlank(params),
  ],
  "unknown-stage": ({ isLeftOut, nearest }) => [
    `Tuntematon vaihe${meant(nearest)}`,
    isLeftOut ? LEFT_OUT : "Solu ohitetaan; päivämäärät ratkaisevat",
  ],
  "no-deal-id": ({ isLeftOut }) => [
    "Kaupan tunnus puuttuu",
    isLeftOut ? LEFT_OUT : "Kauppa lasketaan mukaan, mutta kaksoiskappaletta ei voi löytää",
  ],
  "duplicate-id": ({ firstRow }) => [
    `Sama kaupan tunnus kuin rivillä ${firstRow + 1}`,
    "Molemmat rivit lasketaan omiksi kaupoikseen",
  ],

  "no-stage": () => ["Vaihe ei ole tiedossa", "Lasketaan vain ensimmäisen vaiheen saavuttaneeksi"],
  "loss-stage-unknown": () => [
    "Häviötä edeltänyt vaihe ei ole tiedossa",
    "Lasketaan vain ensimmäisen vaiheen saavuttaneeksi; jos tällaisia häviöitä on yli 10 %, myöhemmät vaiheet ovat #PUUTTUU!",
  ],
  "stage-skipped": ({ stage }) => [
    `Vaiheen ”${stage}” päivä puuttuu, vaikka myöhempi vaihe on saavutettu`,
    "Kauppa lasketaan vaiheen läpi kulkeneeksi, aikana nolla",
  ],
  "stage-never-entered": ({ stage }) => [
    `Yksikään kauppa ei ole tullut vaiheeseen ”${stage}”`,
    "Pidemmälle edenneet kaupat lasketaan sen läpi kulkeneiksi",
  ],
  "stage-without-column": ({ stage }) => [
    `Vaiheella ”${stage}” ei ole päivämääräsaraketta`,
    "Ei näy, milloin kaupat tulevat siihen: valitse Aloitus-välilehdestä Ota vaihemuutokset käyttöön",
  ],
  "out-of-order": ({ before, day }) => [
    `Päivä on ennen vaihetta ”${before}” (${day}), joka on järjestyksessä aiempi`,
    'CONVERSION "strict" jättää kaupan pois, samoin näiden kahden vaiheen väliset ajat',
  ],
  "after-closing": ({ outcome }) => [
    `Päivä on sen jälkeen, kun kauppa ${CLOSED[outcome]}`,
    "Päätös pysyy voimassa; aikaa vaiheessa ei lasketa",
  ],
  "no-start": () => [
    "Alkupäivä puuttuu",
    "Jätetään pois OUTLOOK-funktiosta sekä alusta lasketuista ajoista ja jaksoista",
  ],
  "created-late": ({ day }) => [
    `Luotu ensimmäisen päivämääränsä (${day}) jälkeen`,
    "Alusta lasketut negatiiviset ajat jätetään pois",
  ],
  "exit-early": ({ day }) => [
    `Poistumispäivä on ennen tulopäivää (${day})`,
    "Poistuminen ohitetaan; seuraava tulo päättää ajan vaiheessa",
  ],

  "closed-undated": ({ outcome }) => [
    `Kauppa on ${OUTCOMES[outcome]}, mutta päivä puuttuu`,
    "Lasketaan mukaan osuuksiin mutta ei aikoihin eikä jaksoihin",
  ],
  "won-and-lost": ({ stands }) => [
    "Sekä voiton että häviön päivämäärä",
    `Myöhempi jää voimaan: kauppa lasketaan ${COUNTED[stands]}`,
  ],
  "status-against-stage": ({ status, stage }) => [
    `Tila on ”${status}”, mutta vaihe on ”${stage}”`,
    "Tila ratkaisee",
  ],
  "closed-in-stage": ({ outcome, stage }) => [
    `Vaihe on ”${stage}”, mutta päivän mukaan kauppa ${CLOSED[outcome]}`,
    "Päätös pysyy voimassa; jos kauppa on taas avoin, tyhjennä sen päivä",
  ],
  "unknown-status": () => ["Tuntematon tila", "Ohitetaan: vaihe ja päivämäärät ratkaisevat"],
  "no-status": () => ["Tila puuttuu", "Vaihe ja päivämäärät ratkaisevat"],

  "later-date": ({ asOf }) => [
    `asOf-päivän (${asOf}) jälkeen`,
    "Ei ole vielä tapahtunut: ohitetaan",
  ],
  "date-gap": ({ days }) => [
    `${days} päivää edellisen päivämäärän jälkeen: kirjoitusvirhe?`,
    "Ilman asetusta @asOf kaikki iät mitataan viimeisimpään päivämäärään",
  ],
  "mixed-offsets": ({ offsets }) => [
    `Päivämääriä eri aikavyöhykkeiltä: ${offsets.slice(0, 5).join(", ")}`,
    "Kellonajat luetaan kirjoitetussa muodossa; ajoissa voi olla eron verran virhettä",
  ],

  "won-without-amount": () => [
    "Voitettu ilman arvoa",
    "Ei lisää mitään summiin eikä ole mukana keskiarvoissa",
  ],
  "no-amount": () => ["Arvo puuttuu", "Ei lisää mitään summiin eikä ole mukana keskiarvoissa"],
  "amount-text": ({ amount }) =>
    amount === undefined
      ? ["Arvo on tekstiä eikä luku", BLANK]
      : [
          "Arvo on tekstinä",
          `Lasketaan lukuna ${String(amount).replace(".", ",")}; Excelin oma SUMMA ohittaa sen`,
        ],
  "mixed-currencies": ({ currencies }) => [
    `Arvoja ${currencies.length} valuutassa`,
    `Rahasummia ei lasketa; valitse valuutta asetuksella "@currency";"${currencies[0] ?? ""}"`,
  ],
  "no-probability": () => ["Todennäköisyys puuttuu", OTHER_PROBABILITY],
  "bad-probability": () => ["Todennäköisyys ei ole väliltä 0–100 %", OTHER_PROBABILITY],

  "no-next-step": () => [
    "Avoin kauppa ilman seuraavaa askelta",
    "NEXTACTIONS luettelee sen viimeisenä",
  ],
  "next-step-overdue": ({ days }) => [
    `Seuraava askel ${days === 1 ? "1 päivän" : `${days} päivää`} myöhässä`,
    "NEXTACTIONS luettelee sen ensimmäisenä",
  ],

  "no-role": () => [
    "Sarakkeella ei ole roolia",
    "Käytettävissä vain ehdoissa ja BREAKDOWN-funktiossa",
  ],
  "role-taken": ({ role, header }) => [
    `Toinen sarake samalle asialle kuin ”${header}”`,
    `Luetaan ”${header}”; valitse sarake asetuksella "@${role}"`,
  ],
  "header-twice": () => ["Otsikko kahdesti", "Luetaan ensimmäinen samanniminen sarake"],
  "no-header": () => ["Sarakkeella ei ole otsikkoa", "Saraketta ei lueta: anna sille otsikko"],
  "more-problems": ({ count }) => [
    `${count} muuta ongelmaa`,
    "Korjaa ensin nämä; luettelo katkeaa tähän",
  ],
};

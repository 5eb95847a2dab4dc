import { nearestName } from "../../pipeline/nearest";
import type { ErrorParams } from "../../pipeline/pipeline-error";
import { dayText } from "../../pipeline/cells/serial-date";
import { phrases } from "../phrases";
import { expressionTexts } from "./expression-errors";
import { boundsText, decimal } from "./number-bounds";

/**
 * Names of arguments and settings stand as they are typed, in front of a colon where a case would have
 * to be put on them. Formulas are written as Excel in Finnish takes them: a semicolon between
 * arguments, PÄIVÄYS and TÄMÄ.PÄIVÄ, [#Kaikki].
 */
const { quoted, listed, either, plural, counted } = phrases("fi", ["”", "”"]);
const DEALS = { one: "kauppa", other: "kauppaa" };
const PERIODS: Readonly<Record<string, string>> = {
  week: "viikko",
  month: "kuukausi",
  quarter: "neljännes",
  year: "vuosi",
};
const UNITS: Readonly<Record<string, string>> = {
  days: "päivää",
  hours: "tuntia",
  minutes: "minuuttia",
  weeks: "viikkoa",
  workdays: "työpäivää",
};
const A_DATE = "päivämäärä, esimerkiksi 2026-07-01 tai PÄIVÄYS(2026;7;1)";
const STAGE_DATES =
  "lisää päivämääräsarake jokaiselle vaiheelle tai käytä vaihehistoriaa, jossa on rivi muutosta kohden";
const given = (received: string) => ` (annettiin ${quoted(received)})`;
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; tarkoititko ${quoted(nearest)}?`;
/** Names that may be meant: a sentence of their own behind a guess, else the end of this one. */
const known = (nearest: string | undefined, word: string, names: string) => {
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  return `${guess(nearest)}${nearest === undefined ? `; ${word}: ` : ` ${title}: `}${names}`;
};
const oneOf = (name: string, words: readonly string[], received: string) =>
  `${name}: anna ${either(words)}${given(received)}${guess(nearestName(received, words))}`;

export const errorTexts: {
  readonly [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string;
} = {
  ...expressionTexts,
  "no-range": ({ argument, received }) =>
    `${argument}: anna alue otsikkoriveineen, esimerkiksi Deals[#Kaikki]${received === "" ? "" : given(received)}`,
  "no-header": () =>
    "deals: alueen 30 ensimmäisellä rivillä ei ole otsikkoriviä, joten valitse myös otsikot",
  "no-stage-column": ({ headers }) =>
    `deals: alueella ei ole vaihesaraketta eikä vaiheiden päivämääräsarakkeita; otsikot: ${listed(headers)}; nimeä vaihesarake asetuksella "@stage";"…"`,
  "layout-lacks": ({ layout, missing }) =>
    `@layout ${layout} edellyttää ${{ stage: "vaihesaraketta, jota", changed: "muutospäivän saraketta, jota", "stage-dates": "vaiheiden päivämääräsarakkeita, joita" }[missing]} alueella deals ei ole${missing === "stage-dates" ? "" : `: nimeä se asetuksella "@${missing}";"…"`}`,
  "too-many-stages": ({ count, limit }) =>
    `vaiheita voidaan lukea enintään ${limit}, nyt niitä on ${count}: nimeä vaihesarake asetuksella "@stage";"…"`,
  "not-stages": ({ received }) =>
    `stages: anna alueen deals vaiheiden nimet järjestyksessä${given(received)}`,
  "no-deals": ({ leftOut }) =>
    leftOut === 0
      ? "deals: otsikkorivin alla ei ole yhtään kauppaa, joten valitse myös rivit"
      : `deals: yhtään kauppaa ei voi lukea, pois jääneitä rivejä: ${leftOut}; tarkista päivämäärät, vaiheiden nimet, kauppojen tunnukset ja @asOf`,
  "no-chosen-deals": ({ total }) =>
    `ehdot eivät täyty yhdessäkään kaupassa (kauppoja yhteensä ${total}): vertaa ehtoja sarakkeiden sisältöön`,
  "unknown-stage": ({ argument, stage, nearest, stages }) =>
    `${argument === "stage" ? "" : `${argument}: `}vaihetta ${quoted(stage)} ei löydy${known(nearest, "vaiheet", listed(stages))}`,
  "order-unknown": ({ stages }) =>
    `vaiheiden järjestys ei ole tiedossa: anna argumentille stages yhden sarakkeen alue, jossa vaiheet ovat järjestyksessä; löytyneet vaiheet: ${listed(stages)}`,
  "empty-stages": () =>
    "stages: anna vaiheiden nimet järjestyksessä (annettiin vain tyhjiä soluja)",
  "missing-stage": ({ argument }) => `${argument} puuttuu: anna vaiheen nimi`,
  "missing-argument": ({ argument, need }) =>
    `${argument} puuttuu: anna ${{ number: "luku, joka on suurempi kuin 0", day: A_DATE, column: "sarakkeen otsikko", expression: "kaava, esimerkiksi won / total", criterion: 'ehto, esimerkiksi "Anna" tai ">=100"' }[need]}`,
  "not-a-number": ({ argument, bounds, received }) =>
    `${argument}: anna ${boundsText(bounds)}${given(received)}`,
  "error-argument": ({ argument, code }) =>
    `${argument}: arvona on virhe ${code}, joten korjaa nimi tai solu, johon se viittaa`,
  "stage-not-in-order": ({ argument, stage }) =>
    `${argument}: anna avoin vaihe, Voitettu tai sitä seuraava vaihe${given(stage)}`,
  "not-after": ({ from, to }) =>
    `to: anna vaihe, joka tulee vaiheen ${quoted(from)} jälkeen${given(to)}`,
  "no-next-stage": ({ from }) => `from: anna vaihe, jota seuraa toinen vaihe${given(from)}`,
  "no-strict-loss": ({ stage }) =>
    `basis "strict" laskee vaiheet järjestyksessä, joten se ei voi johtaa vaiheeseen ${quoted(stage)}: käytä sanaa entered, resolved tai value`,
  "none-reached": ({ stage }) => `yksikään kauppa ei ole saavuttanut vaihetta ${quoted(stage)}`,
  "none-closed": () => "yhtään kauppaa ei ole vielä voitettu tai hävitty",
  "no-amount": ({ stage }) =>
    `vaiheen ${quoted(stage)} saavuttaneiden kauppojen arvo on yhteensä nolla: täytä arvot tai nimeä toinen sarake asetuksella "@amount";"…"`,
  "no-closed-amount": () =>
    'voitettujen ja hävittyjen kauppojen arvo on yhteensä nolla: täytä arvot tai nimeä toinen sarake asetuksella "@amount";"…"',
  "loss-stage-unknown": ({ unknown, lost }) =>
    `häviötä edeltänyt vaihe ei ole tiedossa (${counted(unknown, DEALS)}, hävittyjä yhteensä ${lost}): ${STAGE_DATES}`,
  "no-stage-dates": () => `tässä rakenteessa ei ole vaiheiden päivämääriä: ${STAGE_DATES}`,
  "no-finished-stay": ({ stage }) =>
    `yhdenkään kaupan aika vaiheessa ${quoted(stage)} ei ole päättynyt`,
  "no-span": ({ from, to, negative }) =>
    `yhdelläkään kaupalla ei ole päivämäärää sekä ${from === "" ? "alulle" : `vaiheelle ${quoted(from)}`} että vaiheelle ${quoted(to)}` +
    (negative === 0
      ? ""
      : ` tässä järjestyksessä; pois on jätetty ${counted(negative, DEALS)}, ${plural(negative, { one: "jossa", other: "joissa" })} järjestys on päinvastainen`),
  "one-span": () => "statistic stdev edellyttää vähintään 2 kaupan aikoja, nyt niitä on 1",
  "median-not-reached": ({ longest, unit }) =>
    `yli ${decimal(longest)} ${UNITS[unit] ?? unit}, joka on pisin havaittu aika: alle puolet kaupoista on edennyt perille`,
  "beyond-longest": ({ days, longest }) =>
    `days: anna enintään ${decimal(longest)}, pisin havaittu aika, koska kauppoja on vielä avoinna (annettiin ${decimal(days)})`,
  "empty-group": ({ argument, stage }) =>
    `${argument}: ryhmässä ei ole yhtään kauppaa, joka lasketaan vaiheesta ${quoted(stage)}, joten tarkista sen ehto`,
  "groups-overlap": ({ count, deal }) =>
    `groupA ja groupB: ryhmissä ei saa olla samoja kauppoja, nyt yhteisiä on ${count}, esimerkiksi ${quoted(deal)}`,
  "none-resolved": ({ stage }) =>
    `yhtään vaiheen ${quoted(stage)} saavuttanutta kauppaa ei ole vielä voitettu tai hävitty`,
  "none-won-from": ({ stage }) =>
    `yhtään vaiheen ${quoted(stage)} saavuttanutta kauppaa ei ole vielä voitettu`,
  "few-to-learn-from": ({ minimum }) =>
    `kauppoja, joiden alku ja voiton tai häviön päivä tunnetaan, on alle ${minimum}: niistä ei voi vielä oppia`,
  "nothing-in-period": ({ period }) => `jaksolla ${period} ei ole mitattavaa`,
  "no-mature-cohort": () =>
    "yhdelläkään päättyneellä jaksolla ei ole vähintään 20 voitettua tai hävittyä kauppaa niin, että 80 % jakson kaupoista on ratkennut",
  "no-finished-period": ({ period }) =>
    `yksikään ${PERIODS[period] ?? period} ei ole vielä päättynyt ensimmäisen alkupäivän ja tarkastelupäivän välillä`,
  "no-target-days": ({ stage }) =>
    stage === undefined
      ? "rajaa ei tunneta: anna days tai vaihetaulukko, jossa on sarake Tavoitepäivät"
      : `vaiheen ${quoted(stage)} rajaa ei tunneta: anna vaihetaulukko, jossa on sarake Tavoitepäivät`,
  "no-amount-column": () =>
    'deals: alueella ei ole arvosaraketta, joten nimeä se asetuksella "@amount";"…"',
  "no-probability": ({ method, minimum }) =>
    `yhdelläkään avoimella kaupalla ei ole todennäköisyyttä: ${
      {
        deal: 'nimeä sarake asetuksella "@probability";"…"',
        stage: "anna vaihetaulukko, jossa on sarake Todennäköisyys",
        learned: `mitään niiden vaiheista ei ole saavuttanut ${minimum} päättynyttä kauppaa ("@minimum")`,
      }[method] ??
      `lisää sarake Todennäköisyys alueeseen tai vaihetaulukkoon, tai odota, että ${minimum} kauppaa päättyy`
    }`,
  "no-expected-close": () =>
    'deals: alueella ei ole arvioidun päätöspäivän saraketta, joten nimeä se asetuksella "@expectedClose";"…"',
  "not-up-to-won": ({ argument, stage }) =>
    `${argument}: anna avoin vaihe tai Voitettu${given(stage)}`,
  "few-closed": ({ stage, closed, minimum }) =>
    closed === 0
      ? `yksikään päättynyt kauppa ei ole saavuttanut vaihetta ${quoted(stage)}`
      : `vaiheen ${quoted(stage)} saavuttaneita päättyneitä kauppoja on ${closed}, tarvitaan vähintään ${minimum} ("@minimum")`,
  "none-won": () => "yhtään kauppaa ei ole vielä voitettu",
  "no-won-amount": () => "yhdelläkään voitetulla kaupalla ei ole arvoa",
  "zero-cycle": () =>
    "voitetut kaupat etenivät alusta voittoon 0 päivässä, mistä ei voi laskea vauhtia: lisää sarake Luotu tai aiempien vaiheiden päivämääriä",
  "end-before-start": ({ start, end }) =>
    `end: anna päivä, joka on aikaisintaan ${dayText(start)} (start), nyt se on ${dayText(end)}`,
  "target-met": ({ target, won }) =>
    `tavoite ${decimal(target)} on saavutettu: jaksolla on voitettu ${decimal(won)}`,
  "no-starts": () =>
    "yhdelläkään kaupalla ei ole alkupäivää: lisää sarake Luotu tai päivämääräsarake jokaiselle vaiheelle",
  "too-many-periods": ({ count, limit, first, last }) =>
    `jaksoja voidaan näyttää enintään ${limit}, nyt niitä olisi ${count} (${first} – ${last}): tarkista päivämäärät tai valitse pidempi jakso`,
  "no-benchmark": ({ stage }) =>
    `vaiheella ${quoted(stage)} ei ole viitearvoa: anna se vaihetaulukossa tai odota 4 neljännestä, joilla on vähintään 20 voitettua tai hävittyä kauppaa ja joiden kaupoista 80 % on ratkennut`,
  "no-history": () =>
    "tässä rakenteessa ei ole vaiheiden muutoksia: käytä vaihehistoriaa, jossa on rivi muutosta kohden",
  "no-follow-ups": () =>
    'deals: alueella ei ole yhteydenottojen määrän saraketta, joten nimeä se asetuksella "@followUps";"…"',
  "none-lost": () => "yhtään kauppaa ei ole vielä hävitty",
  "error-in-row": ({ code }) => `alueen deals solussa on virhe ${code}: korjaa se siellä`,
  "no-dates": () =>
    'deals: alueella ei ole päivämäärää, josta mitata, joten anna päivä asetuksella "@asOf";TÄMÄ.PÄIVÄ()',
  "not-a-word": ({ argument, words, received }) => oneOf(argument, words, received),
  "misplaced-option": ({ argument, column, formula }) =>
    `${argument}: ${quoted(column)} kuuluu kaavan loppuun argumenttiin options: ${formula}`,
  "odd-options": ({ last }) =>
    `options: anna pareja, joissa on sarake ja ehto tai asetus ja sen arvo; ${quoted(last)} on vailla paria`,
  "unknown-column": ({ column, nearest, columns }) =>
    `saraketta ${quoted(column)} ei löydy${known(nearest, "sarakkeet", listed(columns))}`,
  "unknown-setting": ({ setting, nearest, settings }) =>
    `asetusta ${quoted(setting)} ei tunneta${known(nearest, "asetukset", listed(settings, 30))}`,
  "bad-word": ({ setting, words, received }) => oneOf(setting, words, received),
  "bad-day": ({ setting, received }) => `${setting}: anna ${A_DATE}${given(received)}`,
  "no-currency-column": ({ currency }) =>
    `@currency ${quoted(currency)} edellyttää valuuttasaraketta: nimeä sekin, esimerkiksi "@currency";"Valuutta";"@currency";"${currency}"`,
  "unclear-date": ({ criterion }) =>
    `päivämäärän ehdossa on oltava päivämäärä, esimerkiksi ">=2026-07-01"${given(criterion)}`,
  "long-criterion": ({ limit }) =>
    `ehdossa voi olla enintään ${limit} merkkiä: lyhennä sitä yleismerkillä, esimerkiksi Ann*`,
  "mixed-currencies": ({ currencies }) =>
    `arvoja on useassa valuutassa (${listed(currencies)}): valitse yksi asetuksella "@currency";"${currencies[0] ?? ""}"`,
};

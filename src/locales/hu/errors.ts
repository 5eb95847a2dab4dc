import type { ErrorParams, NumberBounds, RefusedPart } from "../../pipeline/pipeline-error";
import { dayText } from "../../pipeline/cells/serial-date";
import { nearestName } from "../../pipeline/nearest";
import type { FunctionWords } from "../function-words";
import { phrases, rounded } from "../phrases";
import { withArticle } from "./article";

const { quoted, listed, either } = phrases("hu", ["„", "”"]);
/** As a formula quotes it. */
const { quoted: typed } = phrases("hu", ['"', '"']);
const number = (value: number) => rounded(value).replace(".", ",");
const the = (name: string) => withArticle(name, quoted(name));
const got = (received: string) => `; ez érkezett: ${quoted(received)}`;
const guess = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; talán ${quoted(nearest)}?`;
const known = (label: string, nearest: string | undefined, names: string) =>
  nearest === undefined
    ? `; ${label}: ${names}`
    : `${guess(nearest)} ${label.charAt(0).toUpperCase()}${label.slice(1)}: ${names}`;
const DAY = '(például "2026-07-01" vagy dátumot tartalmazó cella)';

function boundsText({ above, least, below, most, isWhole }: NumberBounds): string {
  const limits = [
    above === undefined ? "" : `${above} felett`,
    least === undefined ? "" : `legalább ${least}`,
    below === undefined ? "" : `${below} alatt`,
    most === undefined ? "" : `legfeljebb ${most}`,
  ].filter((limit) => limit !== "");
  const kind = isWhole === true ? "egész szám kell" : "szám kell";
  return limits.length === 0 ? kind : `${kind} (${limits.join(", ")})`;
}

const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "értékadás",
  function: "saját függvény",
  list: "szögletes zárójeles lista",
  object: "kapcsos zárójeles objektum",
  property: "pont vagy szögletes zárójel utáni tulajdonság",
  range: "tartomány",
  lines: "több képlet",
  operator: "ez a műveleti jel",
  text: "ezen a helyen szöveg",
  value: "ez az érték",
  literal: "ilyen hosszú szöveg vagy szám",
};

/** As the words typed into a formula call them. */
const UNITS: Readonly<Record<string, string>> = {
  days: "nap",
  hours: "óra",
  minutes: "perc",
  weeks: "hét",
  workdays: "munkanap",
};
const PERIODS: Readonly<Record<string, string>> = {
  week: "hét",
  month: "hónap",
  quarter: "negyedév",
  year: "év",
};

/** What keeps a function from answering. */
export const errors: FunctionWords["errors"] = {
  "no-range": ({ argument, received }) =>
    `${argument}: fejlécsort is tartalmazó tartomány kell, például Deals[#All]${received === "" ? "" : got(received)}`,
  "no-header": () => "deals: az első 30 sorban nincs fejlécsor; jelölje ki a fejléceket is",
  "no-stage-column": ({ headers }) =>
    `deals: nincs sem szakaszoszlop, sem szakaszok dátumoszlopa; a fejlécek: ${listed(headers)}; nevezze meg az oszlopot így: "@stage";"…"`,
  "layout-lacks": ({ layout, missing }) =>
    `@layout ${layout}: ehhez ${{ stage: "szakaszoszlop", changed: "a változás dátuma", "stage-dates": "szakaszonként dátumoszlop" }[missing]} kell, de a deals tartományban nincs${missing === "stage-dates" ? "" : `; nevezze meg így: "@${missing}";"…"`}`,
  "too-many-stages": ({ count, limit }) =>
    `legfeljebb ${limit} szakasz olvasható be, de ${count} van; nevezze meg a szakaszoszlopot így: "@stage";"…"`,
  "not-stages": ({ received }) =>
    `stages: a deals tartomány szakasznevei kellenek sorrendben${got(received)}`,
  "no-deals": ({ leftOut }) =>
    leftOut === 0
      ? "deals: a fejlécsor alatt nincs ügylet; a sorokat is jelölje ki"
      : `deals: nincs értelmezhető ügylet, kihagyott sorok: ${leftOut}; ellenőrizze a dátumokat, a szakaszneveket, az ügyletazonosítókat és az @asOf értékét`,
  "no-chosen-deals": ({ total }) =>
    `a feltételeknek egyetlen ügylet sem felel meg (összesen ${total} van); vesse össze őket az oszlopok tartalmával`,
  "unknown-stage": ({ argument, stage, nearest, stages }) =>
    `${argument === "stage" ? "" : `${argument}: `}nincs ${quoted(stage)} nevű szakasz${known("szakaszok", nearest, listed(stages))}`,
  "order-unknown": ({ stages }) =>
    `ismeretlen a szakaszok sorrendje: a stages argumentumban egy oszlopot adjon meg, sorrendben; a talált szakaszok, rendezetlenül: ${listed(stages)}`,
  "empty-stages": () => "stages: szakasznevek kellenek sorrendben, de csak üres cellák érkeztek",
  "missing-stage": ({ argument }) => `${argument}: hiányzik; adjon meg egy szakasznevet`,
  "missing-argument": ({ argument, need }) =>
    `${argument}: hiányzik; ${{ number: "0-nál nagyobb számot adjon meg", day: `dátumot adjon meg ${DAY}`, column: "egy oszlop fejlécét adja meg", expression: "képletet adjon meg, például won / total", criterion: 'feltételt adjon meg, például "Anna" vagy ">=100"' }[need]}`,
  "not-a-number": ({ argument, bounds, received }) =>
    `${argument}: ${boundsText(bounds)}${got(received)}`,
  "error-argument": ({ argument, code }) =>
    `${argument}: ${code} hiba érkezett; javítsa a nevet vagy a cellát, amelyre hivatkozik`,
  "stage-not-in-order": ({ argument, stage }) =>
    `${argument}: nyitott szakasz, a „Megnyert” vagy egy azt követő szakasz kell${got(stage)}`,
  "not-after": ({ from, to }) =>
    `to: olyan szakasz kell, amely ${the(from)} után következik${got(to)}`,
  "no-next-stage": ({ from }) => `from: olyan szakasz kell, amelyet másik követ${got(from)}`,
  "no-strict-loss": ({ stage }) =>
    `basis: a "strict" sorrendben számolja a szakaszokat, ezért nem vezethet ide: ${quoted(stage)}; helyette entered, resolved vagy value kell`,
  "none-reached": ({ stage }) => `${the(stage)} szakaszt egyetlen ügylet sem érte el`,
  "none-closed": () => "még nincs megnyert vagy elvesztett ügylet",
  "no-amount": ({ stage }) =>
    `${the(stage)} szakaszt elérő ügyletek összege nulla; töltse ki az összegeket, vagy nevezzen meg másik oszlopot így: "@amount";"…"`,
  "no-closed-amount": () =>
    'a megnyert és az elvesztett ügyletek összege nulla; töltse ki az összegeket, vagy nevezzen meg másik oszlopot így: "@amount";"…"',
  "loss-stage-unknown": ({ unknown, lost }) =>
    `${lost} elvesztett ügyletből ${unknown} esetén ismeretlen az elvesztés előtti szakasz; vezessen szakaszonként dátumoszlopot vagy szakaszváltási naplót`,
  "no-stage-dates": () =>
    "ebben az elrendezésben nincsenek szakaszdátumok; vezessen szakaszonként dátumoszlopot vagy szakaszváltási naplót",
  "no-finished-stay": ({ stage }) => `nincs befejezett tartózkodás ${the(stage)} szakaszban`,
  "no-span": ({ from, to, negative }) =>
    `nincs olyan ügylet, amelynek ${from === "" ? "a kezdetéhez" : `${the(from)} szakaszhoz`} és ${the(to)} szakaszhoz is van dátuma` +
    (negative === 0
      ? ""
      : ` ebben a sorrendben; ${negative} ügylet fordított sorrend miatt kimaradt`),
  "one-span": () => "statistic: a stdev értékéhez legalább 2 ügylet ideje kell, de csak 1 van",
  "median-not-reached": ({ longest, unit }) =>
    `több mint ${number(longest)} ${UNITS[unit] ?? unit} (a leghosszabb megfigyelt idő): az ügyleteknek még a fele sem ért végig`,
  "beyond-longest": ({ days, longest }) =>
    `days: legfeljebb ${number(longest)} lehet (a leghosszabb megfigyelt idő), amíg van nyitott ügylet; ez érkezett: ${number(days)}`,
  "empty-group": ({ argument, stage }) =>
    `${argument}: nincs benne olyan ügylet, amely ${the(stage)} szakasztól számít; ellenőrizze a feltételét`,
  "groups-overlap": ({ count, deal }) =>
    `groupA és groupB: nem lehet közös ügyletük, de ${count} ügylet mindkettőben szerepel, például ${quoted(deal)}`,
  "none-resolved": ({ stage }) => `${the(stage)} szakaszt elérő ügyletek egyike sem dőlt még el`,
  "none-won-from": ({ stage }) => `${the(stage)} szakaszt elérő ügyletek között még nincs megnyert`,
  "few-to-learn-from": ({ minimum }) =>
    `kevesebb mint ${minimum} olyan ügylet van, amelynek ismert a kezdete és a megnyerés vagy elvesztés napja; ez kevés a becsléshez`,
  "nothing-in-period": ({ period }) => `nincs mit mérni ebben az időszakban: ${period}`,
  "no-mature-cohort": () =>
    "nincs olyan befejezett időszak, amelyben legalább 20 ügylet, egyúttal az ügyletek 80%-a eldőlt",
  "no-finished-period": ({ period }) =>
    `az első kezdés és az @asOf napja között még egyetlen teljes ${PERIODS[period] ?? period} sem telt el`,
  "no-target-days": ({ stage }) =>
    stage === undefined
      ? "nincs határérték: adja meg a days értékét, vagy a stages argumentumban célidőket is tartalmazó szakasztáblázatot"
      : `${the(stage)} szakaszhoz nincs határérték: a stages argumentumban célidőket is tartalmazó szakasztáblázatot adjon meg`,
  "no-amount-column": () => 'deals: nincs összegoszlop; nevezze meg így: "@amount";"…"',
  "no-probability": ({ method, minimum }) =>
    `egyetlen nyitott ügyletnek sincs valószínűsége: ${
      {
        deal: 'nevezze meg az oszlopot így: "@probability";"…"',
        stage: "a stages argumentumban valószínűségeket is tartalmazó szakasztáblázatot adjon meg",
        learned: `egyik szakaszukat sem érte el ${minimum} lezárt ügylet ("@minimum")`,
      }[method] ??
      `vegyen fel Valószínűség oszlopot ide vagy a szakasztáblázatba, vagy zárjon le ${minimum} ügyletet`
    }`,
  "no-expected-close": () =>
    'deals: nincs oszlop a várható zárás dátumával; nevezze meg így: "@expectedClose";"…"',
  "not-up-to-won": ({ argument, stage }) =>
    `${argument}: nyitott szakasz vagy a „Megnyert” kell${got(stage)}`,
  "few-closed": ({ stage, closed, minimum }) =>
    closed === 0
      ? `${the(stage)} szakaszt egyetlen lezárt ügylet sem érte el`
      : `${the(stage)} szakaszt ${closed} lezárt ügylet érte el, de legalább ${minimum} kell ("@minimum")`,
  "none-won": () => "még nincs megnyert ügylet",
  "no-won-amount": () => "egyetlen megnyert ügyletnek sincs összege",
  "zero-cycle": () =>
    "a megnyert ügyletek a kezdetüktől 0 nap alatt jutottak a megnyerésig, ebből nem számítható tempó; vezessen Létrehozva oszlopot vagy korábbi szakaszdátumokat",
  "end-before-start": ({ start, end }) =>
    `end: ${dayText(start)} (start) vagy későbbi nap kell; ez érkezett: ${dayText(end)}`,
  "target-met": ({ target, won }) =>
    `a cél (${number(target)}) teljesült: az időszakban ${number(won)} a megnyert összeg`,
  "no-starts": () =>
    "egyetlen ügylet kezdetének sincs dátuma: vezessen Létrehozva oszlopot vagy szakaszonként dátumoszlopot",
  "too-many-periods": ({ count, limit, first, last }) =>
    `legfeljebb ${limit} időszak jeleníthető meg, de ${first} és ${last} között ${count} van; ellenőrizze a dátumokat, vagy válasszon hosszabb időszakot`,
  "no-benchmark": ({ stage }) =>
    `${the(stage)} szakaszhoz nincs irányérték: adja meg a szakasztáblázatban, vagy várjon meg 4 negyedévet, amelyben legalább 20 ügylet, egyúttal az ügyletek 80%-a eldőlt`,
  "no-history": () =>
    "ebben az elrendezésben nincsenek szakaszváltások; vezessen szakaszváltási naplót, amelyben minden váltás külön sor",
  "no-follow-ups": () =>
    'deals: nincs oszlop az utánkövetések számával; nevezze meg így: "@followUps";"…"',
  "none-lost": () => "még nincs elvesztett ügylet",
  "error-in-row": ({ code }) => `a deals egyik cellájában ${code} hiba áll: ott javítsa`,
  "no-dates": () =>
    'deals: nincs dátum, amelyhez mérni lehetne; adja meg a napot így: "@asOf";"2026-07-01"',
  "not-a-word": ({ argument, words, received }) =>
    `${argument}: ${either(words)} kell${got(received)}${guess(nearestName(received, words))}`,
  "misplaced-option": ({ argument, column, formula }) =>
    `${argument}: ide ${quoted(column)} került, pedig az options közé, a képlet végére való: ${formula}`,
  "odd-options": ({ last }) =>
    `options: párok kellenek (oszlop és feltétel, vagy beállítás és értéke), de ${the(last)} párja hiányzik`,
  "unknown-column": ({ column, nearest, columns }) =>
    `nincs ${quoted(column)} nevű oszlop${known("oszlopok", nearest, listed(columns))}`,
  "unknown-setting": ({ setting, nearest, settings }) =>
    `nincs ${quoted(setting)} beállítás${known("beállítások", nearest, listed(settings, 30))}`,
  "bad-word": ({ setting, words, received }) =>
    `${setting}: ${either(words)} kell${got(received)}${guess(nearestName(received, words))}`,
  "bad-day": ({ setting, received }) => `${setting}: dátum kell ${DAY}${got(received)}`,
  "no-currency-column": ({ currency }) =>
    `@currency ${typed(currency)}: pénznemoszlop is kell hozzá; azt is nevezze meg, például így: "@currency";"Pénznem";"@currency";${typed(currency)}`,
  "unclear-date": ({ criterion }) =>
    `a dátumra szabott feltételben dátum kell, például ">=2026-07-01"${got(criterion)}`,
  "long-criterion": ({ limit }) =>
    `egy feltétel legfeljebb ${limit} karakter hosszú lehet; rövidítse helyettesítő karakterrel, például Ann*`,
  "mixed-currencies": ({ currencies }) =>
    `az összegek többféle pénznemben vannak (${listed(currencies)}); válasszon egyet így: "@currency";${typed(currencies[0] ?? "")}`,
  "expression-too-long": ({ length, limit }) =>
    `expression: legfeljebb ${limit} karakter hosszú lehet, de ${length} karakteres; ossza szét több cellára`,
  "expression-too-deep": ({ limit }) =>
    `expression: legfeljebb ${limit} zárójel ágyazható egymásba; ossza szét a képletet több cellára`,
  "expression-too-big": ({ limit }) =>
    `expression: legfeljebb ${limit} részből állhat; ossza szét több cellára`,
  "expression-unreadable": ({ at, near }) =>
    near === ""
      ? "expression: teljes képlet kell, például won / total; ez túl korán véget ér"
      : `expression: nem értelmezhető ${withArticle(String(at), `${at}.`)} karakternél, ennél a résznél: ${quoted(near)}; ott javítsa ki`,
  "expression-unknown-word": ({ word, nearest, words }) =>
    `expression: a METRIC nem ismeri ezt a szót: ${quoted(word)}${known("ismert szavak", nearest, listed(words, 30))}`,
  "expression-refused": ({ word, part }) =>
    `expression: nem szerepelhet benne ${REFUSED_PARTS[part]}${got(word)}`,
  "expression-implicit": ({ word }) =>
    `expression: két érték közé műveleti jel kell, például *${got(word)}`,
  "expression-no-function": ({ word }) =>
    `expression: ${withArticle(word)} mutató, zárójel nélkül áll; írja így: ${word}`,
  "expression-no-figure": ({ word }) =>
    `expression: ${withArticle(word)} után zárójel kell, például ${word}(…)`,
  "expression-arguments": ({ word, takes: [least, most], of }) =>
    `expression: ${withArticle(word)} zárójelébe ${least === most ? least : most === Infinity ? `legalább ${least}` : `${least} vagy ${most}`} ${of === "stages" ? "idézőjeles szakasznév" : "érték"} kell`,
  "expression-list": ({ word }) =>
    `expression: ${quoted(word)} időtartamok listája; számítsa ki belőle ezek egyikét: median, mean, quantile, sum, count, min vagy max`,
  "expression-truth": ({ word }) =>
    `expression: számot kell adnia, de ${quoted(word)} igaz vagy hamis; írja így: … ? 1 : 0`,
  "bad-share": ({ received }) =>
    `expression: a quantile 0 és 1 közötti arányt vár; ez érkezett: ${number(received)}`,
  "divided-by-zero": ({ divisor }) => `expression: ${quoted(divisor)} az osztó, de az értéke 0`,
  "no-values": ({ list: times }) =>
    times === ""
      ? "expression: nincs összesíthető érték"
      : `egyetlen ügyletnek sincs ideje ehhez: ${times}`,
  "not-finite": () =>
    "expression: számot kell adnia; keresse meg benne a negatív szám gyökét vagy a túl nagy számot",
  "part-not-loaded": ({ name }) =>
    `${name}: nem tölthető be egy szükséges rész; ellenőrizze a kapcsolatot, majd számoljon újra`,
} satisfies { [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string };

import type { ProblemCode, ProblemParams } from "../../pipeline/checks/problem";
import { withArticle } from "./article";

/** What is wrong, and what it does to the figures. */
type Texts = readonly [problem: string, effect: string];

const LEFT_OUT = "A sor minden mutatóból kimarad";
const BLANK = "A cella üresnek számít";
const leftOutOrBlank = ({ isLeftOut }: { readonly isLeftOut: boolean }) =>
  isLeftOut ? LEFT_OUT : BLANK;
const quoted = (name: string) => `„${name}”`;
const the = (name: string) => withArticle(name, quoted(name));
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; talán ${quoted(nearest)}?`;
const OUTCOMES = { won: "megnyert", lost: "elvesztett" } as const;
const CLOSINGS = { won: "megnyerése", lost: "elvesztése" } as const;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of CHECK, a problem and its effect for each code. */
export const problemTexts: {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => Texts;
} = {
  "footer-row": () => [
    "Összesítés vagy megjegyzés a kimutatás alján",
    "A sor nem ügylet, ezért kimarad",
  ],
  "header-again": () => ["Ismét fejlécsor", "A sor nem ügylet, ezért kimarad"],
  "after-as-of": () => ["A sor dátuma az asOf napja utáni", `${LEFT_OUT} az adott napra nézve`],
  "error-cell": (params) => ["Hibaérték a cellában", leftOutOrBlank(params)],
  "unreadable-date": (params) => ["Nem értelmezhető dátum", leftOutOrBlank(params)],
  "ambiguous-date": (params) => [
    "A nap vagy a hónap áll elöl? Az oszlop egyetlen dátumából sem derül ki",
    leftOutOrBlank(params),
  ],
  "unknown-stage": ({ isLeftOut, nearest }) => [
    `Ismeretlen szakasz${meant(nearest)}`,
    isLeftOut ? LEFT_OUT : "A cella nem számít; a dátumok döntenek",
  ],
  "no-deal-id": ({ isLeftOut }) => [
    "Nincs ügyletazonosító",
    isLeftOut ? LEFT_OUT : "Az ügylet számít, de ismétlődése nem ismerhető fel",
  ],
  "duplicate-id": ({ firstRow }) => [
    `Ismétlődő ügyletazonosító, először: ${firstRow + 1}. sor`,
    "Mindkét sor külön ügyletnek számít",
  ],

  "no-stage": () => [
    "Ismeretlen, melyik szakaszban van",
    "Úgy számít, hogy csak az első szakaszt érte el",
  ],
  "loss-stage-unknown": () => [
    "Ismeretlen az elvesztés előtti szakasz",
    "Csak az első szakaszig számít; 10%-nál több ilyennél a későbbi szakaszok: #HIÁNYZIK",
  ],
  "stage-skipped": ({ stage }) => [
    `${capital(the(stage))} szakaszba nem lépett be, egy későbbibe igen`,
    "Úgy számít, hogy idő nélkül áthaladt rajta",
  ],
  "stage-never-entered": ({ stage }) => [
    `${capital(the(stage))} szakaszba egyetlen ügylet sem lépett be`,
    "A továbbjutott ügyletek úgy számítanak, hogy áthaladtak rajta",
  ],
  "stage-without-column": ({ stage }) => [
    `${capital(the(stage))} szakasznak nincs dátumoszlopa`,
    "Nem látszik, mikor lépnek be ügyletek: a Kezdőlapon válassza a Szakaszmódosítások alkalmazása gombot",
  ],
  "out-of-order": ({ before, day }) => [
    `Belépése korábbi, mint a sorrendben előbbi ${quoted(before)} szakaszé (${day})`,
    'A CONVERSION "strict" módja kihagyja az ügyletet; a két szakasz közti idő is kimarad',
  ],
  "after-closing": ({ outcome }) => [
    `Belépés az ügylet ${CLOSINGS[outcome]} után`,
    "A lezárás érvényes; a szakaszban töltött idő nem számít",
  ],
  "no-start": () => [
    "Nincs meg a kezdő dátuma",
    "Kimarad az OUTLOOK függvényből, valamint a kezdettől mért időkből és időszakokból",
  ],
  "created-late": ({ day }) => [
    `A létrehozás későbbi, mint az első dátum (${day})`,
    "A kezdettől mért negatív idők kimaradnak",
  ],
  "exit-early": ({ day }) => [
    `A kilépés korábbi, mint a belépés (${day})`,
    "A kilépés nem számít; a következő belépés zárja a szakaszt",
  ],

  "closed-undated": ({ outcome }) => [
    `${capital(OUTCOMES[outcome])} ügylet, de nincs meg a dátuma`,
    "Az arányokban számít, az időkben és az időszakokban nem",
  ],
  "won-and-lost": ({ stands }) => [
    "Megnyerésének és elvesztésének is van dátuma",
    `A későbbi érvényes: az ügylet ${OUTCOMES[stands]}nek számít`,
  ],
  "status-against-stage": ({ status, stage }) => [
    `Állapota ${quoted(status)}, szakasza viszont ${quoted(stage)}`,
    "Az állapot dönt",
  ],
  "closed-in-stage": ({ outcome, stage }) => [
    `Szakasza ${quoted(stage)}, de már van ${OUTCOMES[outcome]} dátuma`,
    "A lezárás érvényes; ha az ügylet újra nyitott, törölje ezt a dátumot",
  ],
  "unknown-status": () => ["Ismeretlen állapot", "Nem számít: a szakasz és a dátumok döntenek"],
  "no-status": () => ["Nincs állapota", "A szakasz és a dátumok döntenek"],

  "later-date": ({ asOf }) => [
    `Az asOf napja (${asOf}) utáni dátum`,
    "Még nem történt meg: nem számít",
  ],
  "date-gap": ({ days }) => [
    `${days} nappal az előző dátum után: nem elírás?`,
    "@asOf nélkül minden eltelt idő a legkésőbbi dátumig számít",
  ],
  "mixed-offsets": ({ offsets }) => [
    `A dátumok több időzónában vannak: ${offsets.slice(0, 5).join(", ")}`,
    "A leírt óraidő számít; az eltérés torzíthatja az időket",
  ],

  "won-without-amount": () => [
    "Megnyert, de nincs összege",
    "Az összeghez nem ad hozzá, az átlagból kimarad",
  ],
  "no-amount": () => ["Nincs összege", "Az összeghez nem ad hozzá, az átlagból kimarad"],
  "amount-text": ({ amount }) =>
    amount === undefined
      ? ["Az összeg szöveg, nem szám", BLANK]
      : ["Az összeg szövegként szerepel", `Értéke itt ${amount}; az Excel SZUM függvénye kihagyja`],
  "mixed-currencies": ({ currencies }) => [
    `Összegek ${currencies.length} pénznemben`,
    `Nem adhatók össze; válasszon egyet így: "@currency";"${currencies[0] ?? ""}"`,
  ],
  "no-probability": () => [
    "Nincs valószínűsége",
    "A WEIGHTEDVALUE a szakaszét veszi, ennek híján a korábbi ügyletekből becsli",
  ],
  "bad-probability": () => [
    "Nem 0 és 100% közötti valószínűség",
    "A WEIGHTEDVALUE a szakaszét veszi, ennek híján a korábbi ügyletekből becsli",
  ],

  "no-next-step": () => [
    "Nyitott ügylet következő lépés nélkül",
    "A NEXTACTIONS a lista végére teszi",
  ],
  "next-step-overdue": ({ days }) => [
    `A következő lépés ${days} napja lejárt`,
    "A NEXTACTIONS a lista elejére teszi",
  ],

  "no-role": () => [
    "Az oszlop jelentése ismeretlen",
    "Csak feltételekben és a BREAKDOWN függvényben használható",
  ],
  "role-taken": ({ role, header }) => [
    `Második oszlop ugyanarra, mint ${the(header)}`,
    `${capital(the(header))} oszlop számít; másikat így választhat: "@${role}"`,
  ],
  "header-twice": () => ["Ismétlődő fejléc", "Az első ilyen nevű oszlop számít"],
  "no-header": () => ["Az oszlopnak nincs fejléce", "Kimarad: adjon neki fejlécet"],
  "more-problems": ({ count }) => [
    `További ${count} probléma`,
    "Először ezeket javítsa; a lista itt megszakad",
  ],
};

import { phrases } from "../phrases";
import type { RowsWords } from "../rows-words";

const { quoted, all, counted } = phrases("hu", ["„", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
/** Hungarian counts in the singular. */
const count = (number: number, word: string) => counted(number, { other: word });
const kept = (number: number) =>
  number === 0 ? "" : ` Közben módosult, ezért változatlan maradt: ${count(number, "cella")}.`;

export const rows: RowsWords = {
  rows: (number) => count(number, "sor"),
  undo: "Visszavonás",
  showMe: "Megmutatás",
  back: "Vissza",
  line: (name, number, time) =>
    [name, count(number, "sor"), ...(time === undefined ? [] : [`ellenőrizve: ${time}`])].join(
      " · ",
    ),
  openPlace: "A Soraim megnyitása",
  reading: "A sorok beolvasása…",
  unread:
    "Az Excel nem árulta el, mely sorok vannak használatban. Semmi sem veszett el: olvassa be őket újra.",
  none: "Itt még nincsenek ügyletek. Jelölje ki a táblázatukat vagy a celláikat, importáljon egy CRM-exportot, vagy készítsen értékesítési folyamatot.",
  gone: (name) =>
    `${quoted(name)} már nincs a munkafüzetben. Adja meg, hol vannak most az ügyletek.`,
  noStages:
    "E sorok egyik oszlopa sem mondja meg, melyik szakaszban van egy ügylet. Ha mégis van ilyen, a Soraim lapon, „Az oszlopok és jelentésük” alatt válassza hozzá ezt: „Szakasz”; ha nincs, válasszon más sorokat.",
  yours: {
    title: "Az Ön sorai",
    where: (sheet, address) => `Munkalap: ${quoted(sheet)}, cellák: ${address}`,
    summary: (deals, leftOut) =>
      `${count(deals, "ügylet")} beolvasva, ${leftOut === 0 ? "egy sor sem" : count(leftOut, "sor")} maradt ki`,
    choose: "Más sorok választása",
    chooseFirst: "Sorok választása",
    again: "Beolvasás újra",
    headerRow: "Fejlécsor",
    headerRowHint: "A munkalap azon sora, amelyben az oszlopok neve áll",
    ends: (row) =>
      `A cellák alá (utolsó soruk: ${row}.) írt sorok nem számítanak bele: alakítsa a cellákat táblázattá, és azt válassza, vagy válassza ki újra a sorokat.`,
    layout: "Hogyan szólnak a sorok az ügyletekről",
    layouts: {
      dates: "Ügyletenként egy sor, szakaszonként egy dátummal",
      history: "Szakaszváltásonként egy sor",
      snapshot: "Ügyletenként egy sor, a jelenlegi szakasszal",
    },
  },
  columns: {
    title: "Az oszlopok és jelentésük",
    hint: "Elöl állnak az ismeretlen oszlopok. Szűrni ezek szerint is lehet.",
    meanings: { deal: "Ügyletazonosító", stage: "Szakasz" },
    stageDate: (stage) => `Belépés dátuma: ${quoted(stage)}`,
    leftDate: (stage) => `Kilépés dátuma: ${quoted(stage)}`,
    open: "Válasszon",
    unknown: "Egyik sem",
    asFound: "A fejléce szerint",
    known: "felismerve",
  },
  order: {
    title: "A szakaszok sorrendje",
    hint: "Húzza a szakaszt, vagy nyomja le az Alt és a fel vagy le nyíl billentyűt.",
    unknown:
      "A sorokból nem derül ki a szakaszok sorrendje. Állítsa sorba őket, hogy a lépések számolhatók legyenek.",
    inTable: (table) => `A sorrend ebben a táblázatban áll: ${quoted(table)}. Ott módosítsa.`,
    goTo: (table) => `Ugrás ide: ${table}`,
    deals: (number) => count(number, "ügylet"),
    up: (stage) => `${quoted(stage)} feljebb`,
    down: (stage) => `${quoted(stage)} lejjebb`,
    found: "A sorokban talált sorrend használata",
  },
  check: {
    title: "Ellenőrzés",
    nothing: "Ezekkel a sorokkal minden rendben van.",
    looking: "A sorok ellenőrzése…",
    done: (problems) =>
      problems === 0
        ? "A sorok ellenőrzése kész: nincs hiba."
        : `A sorok ellenőrzése kész: ${count(problems, "hiba")}.`,
    cancelled: "Az ellenőrzés megszakadt, ezért nem tudni, van-e hiba ezekben a sorokban.",
    again: "Sorok ellenőrzése",
    first: (address) => `Ugrás az elsőre: ${address}`,
    cells: (number) => String(number),
    more: (number) => `További ${number} megjelenítése`,
    cell: (address, column) => (column === "" ? address : `${address} · ${column}`),
  },
  choosing: {
    title: "Hol vannak az ügyletek?",
    tables: "A munkafüzet táblázatai",
    about: (sheet, number) => `${count(number, "sor")}, munkalap: ${quoted(sheet)}`,
    kinds: {
      ours: "a Funnelbook készítette",
      deals: "ügyletként olvasható",
      other: "nem ügyleteknek látszik",
    },
    noTables: "Ebben a munkafüzetben még nincs táblázat.",
    selectionHint:
      "Vagy jelölje ki a munkalapon a cellákat a fejlécsorral együtt. Egyetlen cella kijelölésekor a körülötte lévő összes kitöltött cella számít.",
    useSelection: "A kijelölés használata",
    use: (table) => `Táblázat használata: ${quoted(table)}`,
    nothing:
      "A kijelölés üres. Jelölje ki az ügyleteket a fejlécsorral együtt, majd próbálja újra.",
    inUse: (name) => `Mostantól ez van használatban: ${quoted(name)}.`,
  },
  fixing: {
    title: "Biztonságos javítások",
    text: "Csak olyan cellák, amelyek jelentése nem kétséges. A képletek mindig érintetlenek maradnak.",
    kinds: {
      stage: (number) => `${count(number, "szakasznév")} a legközelebbi ismertre`,
      date: (number) => `${count(number, "szöveg")} valódi dátummá`,
      amount: (number) => `${count(number, "szöveg")} valódi összeggé`,
    },
    fix: (before, after) => `${before} → ${after}`,
    none: "Ezekben a cellákban képlet van, vagy megváltoztak: nincs mit biztonsággal javítani.",
    show: (number) => `${count(number, "cella")} javítása…`,
    write: (number) => `${count(number, "cella")} írása`,
    written: (number, left) => `Javítva: ${count(number, "cella")}.${kept(left)}`,
    undone: (number, left) => `Újra a régi: ${count(number, "cella")}.${kept(left)}`,
  },
  importing: {
    title: "CRM-export importálása (.csv)",
    text: "Új munkalapra kerül táblázatként. A meglévő adatok nem változnak.",
    choose: "Fájl kiválasztása",
    reading: "A fájl beolvasása…",
    read: (name) => `A fájl be van olvasva: ${quoted(name)}.`,
    waiting: (name) =>
      `A fájl be van olvasva: ${quoted(name)}. Akkor látja, amikor visszatér a Soraim lapra.`,
    found: (number, columns) => `${count(number, "sor")}, ${count(columns, "oszlop")}`,
    willWrite: "Új munkalapra kerül táblázatként, és ezek lesznek a használt sorok.",
    textDates: (headers) =>
      `A nap vagy a hónap áll elöl? Nem derül ki, ezért itt a dátumok szövegek maradnak: ${quotedAll(headers)}.`,
    partDates: (headers) =>
      `Egyes dátumokból hiányzik a nap vagy az év, ezért szövegek maradnak itt: ${quotedAll(headers)}.`,
    column: (number) => `${number}. oszlop`,
    action: (number) => `${count(number, "sor")} importálása`,
    refused: {
      empty:
        "A fájlban nincsenek sorok. Exportálja az ügyleteket a fejlécsorral együtt, majd válassza ki újra a fájlt.",
      "too-large":
        "A fájlban több sor vagy oszlop van, mint amennyi egy munkalapra fér. Exportáljon kevesebbet, majd válassza ki újra a fájlt.",
      "not-read": "A fájl nem olvasható. Zárja be a többi programban, vagy mentse újra CSV-ként.",
    },
    done: (sheet, number) => `${count(number, "sor")} importálva, munkalap: ${quoted(sheet)}.`,
    undone: (sheet) => `A munkalap újra törölve: ${quoted(sheet)}.`,
    stillRead: (sheet, where) =>
      `A munkalap megmaradt (${quoted(sheet)}), mert ez a képlet olvassa: ${where}. Előbb azt módosítsa, aztán törölje a munkalapot.`,
    perhapsRead: (large, sheet) =>
      `A munkalap megmaradt (${quoted(sheet)}), mert olvashatják olyan képletek, amelyek kereséséhez itt túl sok a cella: ${quotedAll(large)}. Ha nincs ilyen képlet, törölje a munkalapot.`,
    notUndone: (sheet) =>
      `A munkalapot azóta módosították, ezért megmaradt: ${quoted(sheet)}. Ha nincs rá szükség, törölje.`,
  },
  deal: {
    title: "Új ügylet",
    text: "Felteszi a fontos kérdéseket, és egy sort ír a táblázat végére.",
    open: "Ügylet hozzáadása",
    questions: "Érdemes foglalkozni vele?",
    unanswered: "Még nem ismert",
    prepare: (stage) => `Teendők ebben a szakaszban: ${quoted(stage)}`,
    missing: "Adja meg az ügylet nevét",
    notANumber: "Számot írjon be, például 12000",
    action: "Ügylet hozzáadása",
    done: (name, table) => `${quoted(name)} bekerült ebbe a táblázatba: ${quoted(table)}.`,
    changed:
      "A táblázat oszlopai megváltoztak, ezért semmi sem íródott be. Nézze át az űrlapot, majd adja hozzá újra az ügyletet.",
    undone: "Az ügylet újra törölve.",
    notUndone:
      "Az ügyletet azóta módosították, ezért megmaradt. Ha nincs rá szükség, törölje a sorát.",
  },
};

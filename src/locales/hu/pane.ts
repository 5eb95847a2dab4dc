import type { PaneWords } from "../pane-words";
import { phrases } from "../phrases";
import { withArticle } from "./article";
import { changes } from "./pane-changes";
import { charting } from "./pane-charts";
import { playbook } from "./pane-playbook";
import { metrics } from "./pane-metrics";
import { rows } from "./pane-rows";
import { stages } from "./pane-stages";
import { welcome } from "./pane-welcome";

const { quoted, all, counted } = phrases("hu", ["„", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
/** Hungarian counts in the singular. */
const count = (number: number, word: string) => counted(number, { other: word });
const size = (sheets: number, deals: number) =>
  [count(sheets, "munkalap"), ...(deals === 0 ? [] : [count(deals, "mintaügylet")])].join(", ");

export const paneWords: PaneWords = {
  language: "hu",
  placesLabel: "A munkaablak lapjai",
  places: {
    build: "Létrehozás",
    rows: "Soraim",
    metrics: "Mutatók",
    charts: "Diagramok",
    playbook: "Kézikönyv",
  },
  placeLoading: "Megnyitás…",
  placeNotLoaded: "A Funnelbook e részét nem sikerült betölteni. Ellenőrizze a kapcsolatot.",
  support: {
    "not-excel": {
      what: "Ez a lap egy Excel-bővítmény munkaablaka.",
      remedy: "Nyissa meg az Excelt, és a Kezdőlapon válassza a Munkaablak megnyitása lehetőséget.",
    },
    "too-old": {
      what: "A Funnelbookhoz újabb Excel szükséges.",
      remedy:
        "A következőkben fut: Microsoft 365-höz készült Excel (2008-as vagy újabb verzió), Excel 2021 vagy újabb, Mac Excel 16.40 vagy újabb, valamint webes Excel. Az iPades Excelben nincsenek egyéni függvények, ezért ott nem használható.",
    },
  },
  build: {
    title: "Értékesítési folyamat létrehozása",
    startFrom: "Kiindulás",
    stages: (number) => count(number, "szakasz"),
    nameLabel: "Név",
    nameHint: "A fő munkalap neve; ha foglalt, sorszámot kap",
    nameFaults: {
      missing: "Adjon nevet a folyamatnak",
      forbidden:
        "A munkalap nevében nem szerepelhet : \\ / ? * [ ], az elején és a végén pedig aposztróf",
      "too-long": "A munkalap neve legfeljebb 31 karakter lehet",
    },
    languageLabel: "A munkalapok nyelve",
    languageHint: "Fejlécek, szakaszok, listák és kézikönyv; a képletek bármelyiket értik",
    samplesLabel: "60 mintaügylet",
    samplesHint:
      "Az irányítópult azonnal működés közben látható; ha már vannak saját sorai, törölje a mintákat",
    nativeLabel: "Az Excel saját tölcsérdiagramja",
    nativeHint:
      "Ha ez az Excel meg tudja rajzolni; különben középre zárt sávok, amelyek mindenhol működnek",
    willWrite: "5 új munkalapot ad hozzá. A meglévőkön nem változtat.",
    action: "Folyamat létrehozása",
    thisWorkbook: "Ebben a munkafüzetben",
    stampingLabel: "Szakaszok és dátumok összehangolása",
    stampingHint:
      "A szakasz kiválasztása beírja a mai dátumot; a szakasz dátumának beírása továbblépteti az ügyletet",
  },
  stages,
  changes,
  welcome,
  charting,
  rows,
  playbook,
  metrics,
  built: {
    title: "Elkészült a folyamat",
    summary: (sheets, deals) => `${size(sheets, deals)}.`,
    sheets: "A munkalapok",
    purposes: {
      pipeline: "soronként egy ügylet",
      stages: "a szakaszok, szerkeszthetők",
      lists: "a legördülő listák értékei",
      dashboard: "mutatók és diagramok",
      playbook: "teendők szakaszonként",
    },
    next: "Hogyan tovább?",
    nextSteps: (samples) => [
      samples
        ? "Nézze meg az irányítópultot: a mutatók a mintaügyletekből származnak."
        : "Írja be az első ügyletet a táblázatba, minden ügyletet külön sorba.",
      "Válassza ki az ügylet szakaszát a legördülő listából: a mai dátum magától bekerül.",
      samples
        ? "Ha készen áll, törölje a mintasorokat, és írja be a sajátjait."
        : "Figyelje az irányítópultot: a mutatók gépelés közben frissülnek.",
    ],
    goTo: (sheet) => `Ugrás: ${sheet}`,
    undo: "Visszavonás",
    another: "Újabb létrehozása",
  },
  remains: {
    title: "Félbemaradt egy folyamat",
    text: (sheets) =>
      sheets.length === 0
        ? "Egy korábbi létrehozás félbeszakadt, és nyomokat hagyott a munkafüzetben."
        : `Egy korábbi létrehozás félbeszakadt, és itt maradt: ${quotedAll(sheets)}.`,
    remove: "Eltávolítás",
    keep: "Megtartás",
  },
  charts: {
    title: "Diagramok",
    action: "Diagramok frissítése",
  },
  functions: {
    reading: "A lista beolvasása…",
    notRead: "A lista nem olvasható be. Az összes függvény megtalálható a súgóoldalon.",
    copied: (name) => `A vágólapra került ${withArticle(name)} képlete: illessze be egy cellába`,
    copyFailed:
      "Itt nem engedélyezett a másolás: jelölje ki a képletet, és nyomja le a Ctrl+C billentyűkombinációt",
    help: (name) => `Súgó: ${name}`,
    allHelp: "Teljes súgó",
  },
  work: {
    doing: {
      ...changes.doing,
      build: "A folyamat létrehozása…",
      undo: "A folyamat eltávolítása…",
      refresh: "A diagramok frissítése…",
      "remove-remains": "A maradványok eltávolítása…",
      "switch-stamping": "A beállítás mentése…",
      "go-to": "A munkalap megnyitása…",
      rows: "A sorok beolvasása…",
      metrics: "A mutató feldolgozása…",
      charts: "A diagramok feldolgozása…",
      playbook: "Az ügylet feldolgozása…",
    },
    steps: {
      prepare: "A munkafüzet előkészítése…",
      pipeline: "Az ügyletek munkalapjának írása…",
      stages: "A szakaszok munkalapjának írása…",
      lists: "A listák munkalapjának írása…",
      dashboard: "Az irányítópult írása…",
      playbook: "A kézikönyv írása…",
      charts: "A diagramok rajzolása…",
      finish: "Befejezés…",
    },
    waiting:
      "Az Excel még nem válaszolt. Ha éppen egy cellát szerkeszt, nyomja le az Enter billentyűt.",
    cancel: "Mégse",
    cancelling: "Leállítás és a hozzáadottak eltávolítása…",
  },
  notices: {
    built: (sheets, deals) => `Elkészült a folyamat: ${size(sheets, deals)}`,
    undone: "A folyamat eltávolítva. A munkafüzet a korábbi állapotában van.",
    notUndone: (sheets) =>
      `Nem történt eltávolítás, mert azóta szerkesztették: ${quotedAll(sheets)}. Ami már nem kell, azt törölje saját kezűleg.`,
    refreshed: (refreshed, unchanged, troubled) =>
      troubled > 0
        ? `${count(troubled, "diagram")} ellenőrzést igényel, ${refreshed} frissítve`
        : refreshed === 0
          ? `${count(unchanged, "diagram")} már naprakész`
          : `${count(refreshed, "diagram")} frissítve`,
    noCharts: "Ebben a munkafüzetben nincs frissíthető Funnelbook-diagram.",
    remainsRemoved: (sheets) =>
      sheets.length === 0 ? "A maradványok eltávolítva." : `Eltávolítva: ${quotedAll(sheets)}.`,
    cancelled: "Megszakítva. A munkafüzetbe nem került semmi.",
    dismiss: "Bezárás",
  },
  problems: {
    sentences: {
      "editing-cell": {
        what: "Egy cella szerkesztés alatt áll.",
        remedy: "Az Enter billentyűvel fejezze be a cella szerkesztését, majd próbálja újra.",
      },
      protected: {
        what: "Az Excel nem engedélyezte a módosítást.",
        remedy:
          "A munkafüzet vagy egy munkalap védett vagy írásvédett: oldja fel a védelmet a Véleményezés lapon, vagy mentsen saját másolatot, majd próbálja újra.",
      },
      "session-lost": {
        what: "Megszakadt a kapcsolat a munkafüzettel.",
        remedy:
          "Zárja be, majd nyissa meg újra a munkafüzetet, vagy töltse be újra a lapot, és próbálja újra.",
      },
      "too-large": {
        what: "Ez egyszerre túl sok volt az Excelnek.",
        remedy: "Próbálja újra az asztali Excelben vagy kevesebb sorral.",
      },
      "too-old": {
        what: "Az Excel e verziója erre még nem képes.",
        remedy: "Frissítse az Excelt, vagy végezze el a webes Excelben.",
      },
      busy: {
        what: "Az Excel elfoglalt, vagy nem válaszolt.",
        remedy: "Várjon egy kicsit, majd próbálja újra.",
      },
      "dialog-open": {
        what: "Az Excel egyik párbeszédpanelje válaszra vár.",
        remedy: "Zárja be azt az ablakot, majd próbálja újra.",
      },
      stopped: {
        what: "Az Excel félbeszakította a módosítást.",
        remedy: "Térjen vissza ehhez a munkafüzethez, majd próbálja újra.",
      },
      gone: {
        what: "Egy szükséges munkalap, táblázat vagy diagram már nincs meg.",
        remedy: "Ellenőrizze, hogy nem nevezték-e át vagy törölték-e, majd próbálja újra.",
      },
      "name-taken": {
        what: "Ez a név már foglalt a munkafüzetben.",
        remedy: "Válasszon másik nevet, majd próbálja újra.",
      },
      "bad-name": {
        what: "Az Excel nem fogadja el ezt munkalapnévnek.",
        remedy: "Hagyja ki ezeket: : \\ / ? * [ ], és legfeljebb 31 karaktert használjon.",
      },
      unexpected: {
        what: "Hiba történt.",
        remedy: "Próbálja újra; ha ismét előfordul, jelentse az alábbi szöveggel együtt.",
      },
    },
    left: {
      nothing: "A munkafüzetbe nem került semmi.",
      remains: "Az új munkalapok egy része megmaradhatott.",
    },
    detail: (code) => `Az Excel üzenete: ${code}`,
    again: "Újra",
  },
};

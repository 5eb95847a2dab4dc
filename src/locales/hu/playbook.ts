import type { PlaybookWords, StageWords } from "../build-words";
import { figures } from "./figures";

export const playbook: PlaybookWords = {
  figures,
  sources: {
    "seven-step-article": "Cikk a hétlépéses értékesítési folyamatról (oroszul)",
    "pipeline-guide":
      "Útmutató az értékesítési folyamat optimalizálásához, Rumpelstinski (magyarul)",
    "process-or-method": "Cikk az értékesítési folyamatokról és módszerekről (kínaiul)",
    "personal-selling-guide": "Útmutató a személyes értékesítés folyamatához (finnül)",
    "ten-steps": "Az értékesítés tíz lépése, szakmai sablon (kínaiul)",
  },
  profile: [
    ["Iparág", "pl. gépipar, nagykereskedelem"],
    ["Cégméret", "pl. 50–500 fő"],
    ["Régió", "pl. kétórányi autóútra"],
    ["Milyen problémát oldunk meg?", "pl. az árajánlat egy hétnél tovább készül"],
    ["Ki érzi a problémát?", "pl. értékesítési vezető"],
    ["Ki dönt?", "pl. ügyvezető"],
    ["Keret", "pl. évi 3 millió forinttól"],
    ["Miből látszik, hogy időszerű?", "pl. új értékesítési vezető, növekedés, pályázat"],
    ["Ki nem illik ide?", "pl. aki csak a legalacsonyabb árat keresi"],
  ],
  items: {
    purpose: "Cél",
    entry: "Belépés feltétele",
    exit: "Továbblépés feltétele",
    checklist: "Teendő",
    questions: "Kérdés",
  },
};

/** Won and Lost, which every process has. */
export const closings: Readonly<Record<"won" | "lost", StageWords>> = {
  won: {
    purpose: "Az ügyfél Önök mellett döntött.",
    entry: "A megrendelést aláírták.",
    exit: "Az ügyfelet átadták a teljesítésnek, és megköszönték a bizalmát.",
    checklist: [
      "Írja be a megrendelés dátumát és a végleges összeget",
      "Adjon át minden vállalást a teljesítésnek",
      "Köszönje meg az ügyfélnek, és mondja el, mi következik",
    ],
    questions: ["Mi döntött mellettünk?", "Mi tartotta vissza majdnem attól, hogy igent mondjon?"],
  },
  lost: {
    purpose: "Az ügylet véget ért. Tudja meg, miért, és váljanak el jó viszonyban.",
    entry: "Az ügyfél nemet mondott, vagy az ügyletet okkal feladták.",
    exit: "Az ok be van írva, és az is, hogy mikor érdemes újra jelentkezni, ha érdemes.",
    checklist: [
      "Írja be a dátumot és az okot",
      "Vita nélkül kérdezze meg, mi döntött",
      "Ahol van értelme, tűzzön ki időpontot az újabb megkeresésre",
    ],
    questions: ["Mit csinálhattunk volna másképp?", "Felhívhatom fél év múlva újra?"],
  },
};

/** What a stage of the team's own asks the team to settle. */
export const ownStage: StageWords = {
  purpose: "Írja ide egy mondatban, mire való ez a szakasz.",
  entry: "Írja ide, minek kell teljesülnie ahhoz, hogy egy ügylet ebben a szakaszban álljon.",
  exit: "Írja ide, minek kell teljesülnie ahhoz, hogy egy ügylet továbblépjen.",
  checklist: [
    "Írja ide, mit tesz először az értékesítő",
    "Írja be a napot, amikor az ügylet ideért",
    "Egyeztesse az ügyféllel a következő lépést és annak dátumát",
  ],
  questions: [
    "Mit szeretnénk megtudni az ügyféltől ebben a szakaszban?",
    "Mi állíthatja meg most ezt az ügyletet?",
  ],
};

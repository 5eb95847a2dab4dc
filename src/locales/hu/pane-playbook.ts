import { phrases } from "../phrases";
import type { PlaybookPaneWords } from "../playbook-pane-words";

const { quoted, all } = phrases("hu", ["„", "”"]);

export const playbook: PlaybookPaneWords = {
  noRows: "A kézikönyv az Ön ügyleteit követi. Előbb adja meg, hol vannak.",
  chooseRows: "Sorok kiválasztása",
  noDeal: (rows) =>
    `Jelöljön ki egy sort itt: ${quoted(rows)}. Ekkor megjelenik, mi a teendő azzal az ügylettel az adott szakaszban.`,
  leftOut:
    "Ennek a sornak az egyik cellája nem olvasható, ezért a sor nem számít bele. Hogy melyik, azt a Soraim lapon látja.",
  showDeals: "Ugrás az ügyletekhez",
  noStage: "Ennek az ügyletnek még nincs szakasza.",
  progress: (at, of) => `${at}. szakasz, összesen ${of}`,
  days: (number) => `${number} napja ebben a szakaszban`,
  daysOfTarget: (number, target) => `${number} napja ebben a szakaszban, a célidő ${target} nap`,
  daysOver: (number, target) =>
    `${number} napja ebben a szakaszban, ${number - target} nappal a ${target} napos célidőn túl`,
  daysUnknown: "Nincs dátum arról, mióta van az ügylet ebben a szakaszban.",
  sections: {
    purpose: "Mire való ez a szakasz",
    entry: "Belépés feltétele",
    exit: "Továbbléphet, ha",
    checklist: "Teendők",
    questions: "Kérdések az ügyfélhez",
  },
  ticks: "A pipák csak emlékeztetnek, amíg a panel nyitva van. Nem mentjük őket.",
  unanswered: "Még nincs kitöltve",
  nextStep: "Következő lépés",
  what: "Mi",
  when: "Mikor",
  save: "Lépés mentése",
  willSave: (cells, sheet) => `Ide kerül: ${all(cells)}, munkalap: ${quoted(sheet)}.`,
  noNextStep: "Vegyen fel „Következő lépés” oszlopot ezekhez a sorokhoz, és itt szerkesztheti.",
  moveTo: (stage) => `Áthelyezés: ${quoted(stage)}`,
  comesNext: (stage) => `A következő szakasz: ${quoted(stage)}.`,
  moveWrites: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${place}: ${quoted(text)}`),
      ...(datePlace === undefined ? [] : [`${datePlace}: a mai dátum`]),
    ];
    return `Áthelyezéskor ez kerül a(z) ${quoted(where)} munkalapra: ${all(parts)}.`;
  },
  moveAdds: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(place)}: ${quoted(text)}`),
      ...(datePlace === undefined ? [] : [`${quoted(datePlace)}: a mai dátum`]),
    ];
    return `Áthelyezéskor új sor kerül ennek a végére: ${quoted(where)}. Tartalma: ${all(parts)}.`;
  },
  keeps: (cell) => `A(z) ${cell} cella már ki van töltve, és úgy marad.`,
  formulasOver: (cells) =>
    `A(z) ${cells} cellákra hivatkozó képletek akkor számolják az új sort, ha odáig kiterjeszti őket.`,
  ifLost: "Ha az ügylet elveszett",
  chooseReason: "Válasszon okot",
  moved: (deal, stage) => `${quoted(deal)} új szakasza: ${quoted(stage)}.`,
  saved: (deal) => `A következő lépés mentve: ${quoted(deal)}.`,
  undo: "Visszavonás",
  undone: "Visszavonva: a cellák tartalma a korábbi.",
  notUndone: "Ezeket a cellákat azóta szerkesztették, ezért úgy maradnak, ahogy vannak.",
  changed: "A sor közben megváltozott, ezért nem írtunk bele semmit. Nézze meg, és próbálja újra.",
  formula: (cell) =>
    `A(z) ${cell} cellában képlet áll, ezért nem írtunk bele semmit. Módosítsa, amit a képlet olvas, vagy írja felül.`,
  taken: (cells) =>
    `A(z) ${cells} cellák nem üresek, ezért nem írtunk semmit. Csináljon helyet a sorai alatt, vagy alakítsa táblázattá őket.`,
  whole: "A teljes kézikönyv",
  onSheet: (sheet) => `Ezen a munkalapon áll, ott írhatja át: ${quoted(sheet)}.`,
  openSheet: "Munkalap megnyitása",
  builtIn:
    "Ezeknek a soroknak nincs saját kézikönyvük. Ez egy beépített folyamaté, amelynek ugyanilyen szakaszai vannak.",
  none: "Ezekhez a szakaszokhoz nincs kézikönyv. Hozzon létre értékesítési folyamatot a Létrehozás lapon: átírható kézikönyv is jár hozzá.",
};

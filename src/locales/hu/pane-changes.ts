import type { ChangeWords } from "../change-words";
import { phrases } from "../phrases";

const { quoted, all, counted } = phrases("hu", ["„", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
/** Hungarian counts in the singular. */
const count = (number: number, word: string) => counted(number, { other: word });

export const changes: ChangeWords = {
  doing: {
    "apply-stages": "A szakaszok módosításainak alkalmazása…",
    "undo-stages": "A szakaszok módosításainak visszavonása…",
  },
  title: (sheet) => `Módosultak a szakaszok: ${quoted(sheet)}`,
  text: "Az ügyletek még nem követik a szakasztáblázatot. Ez fog változni:",
  renamed: (from, to) => `${quoted(from)} új neve: ${quoted(to)}`,
  added: (stage) => `Új dátumoszlop: ${quoted(stage)}`,
  regained: (stage) => `Ismét szakasz, ezért az oszlopának dátumai számítanak: ${quoted(stage)}`,
  moved: (stage) => `Új helyre kerül az oszlop: ${quoted(stage)}`,
  cells: (cells) =>
    [
      cells.dates > 0 ? count(cells.dates, "dátum") : "",
      cells.deals > 0 ? count(cells.deals, "ügylet") : "",
      cells.playbook > 0 ? count(cells.playbook, "sor a kézikönyvben") : "",
    ]
      .filter(Boolean)
      .join(", "),
  removed: (stage) => `Már nincs a szakasztáblázatban: ${quoted(stage)}`,
  keep: (number) =>
    number === 0
      ? "Az oszlop megtartása szürkén"
      : `Az oszlop megtartása szürkén (${count(number, "dátum")})`,
  drop: (number) =>
    number === 0 ? "Az üres oszlop törlése" : `Az oszlop törlése (${count(number, "dátum")})`,
  standing: (number) =>
    `${count(number, "ügylet")} áll ebben a szakaszban: sorolja át másik szakaszba`,
  question: (stage) => `Volt korábban más neve ennek a szakasznak: ${quoted(stage)}?`,
  wasCalled: (stage) => `Igen: ${quoted(stage)}`,
  isNew: "Nem, ez új szakasz",
  stuck: (stages) =>
    `Képletek hivatkoznak ezekre az oszlopokra, ezért a helyükön maradnak: ${quotedAll(stages)}. A mutatók nem függnek az oszlopok sorrendjétől.`,
  clash: (stage) =>
    `Már van ilyen nevű oszlop: ${quoted(stage)}. Adjon más nevet a szakasznak a szakasztáblázatban.`,
  mentions:
    "Ezekben a képletekben idézőjelben áll egy szakasz neve. Javítsa ki őket saját kezűleg:",
  unsearched: (sheets) =>
    `Túl nagy ahhoz, hogy ilyen képleteket keressünk benne: ${quotedAll(sheets)}.`,
  apply: "Módosítások alkalmazása",
  unanswered: "Előbb válaszoljon a kérdésre.",

  applied: (addsOrRemoves) =>
    addsOrRemoves
      ? "A szakaszok módosításait alkalmaztuk. Frissítse a diagramokat, hogy ott is megjelenjenek."
      : "A szakaszok módosításait alkalmaztuk.",
  undo: "Visszavonás",
  undone:
    "A szakaszok módosításait visszavontuk. A szakasztáblázat olyan maradt, ahogyan Ön szerkesztette.",
  kept: (columns) =>
    `Ezeket az oszlopokat azóta kitöltötték, ezért maradnak: ${quotedAll(columns)}.`,
  changed:
    "A munkafüzet közben megváltozott, ezért nem írtunk bele semmit. Nézze át újra a módosításokat.",
  agreeing: "Az ügyletek már követik a szakasztáblázatot: nincs mit alkalmazni.",
  asking:
    "Nézze át fent a szakaszok módosításait, válaszoljon a kérdésekre, majd alkalmazza a módosításokat.",
  putBack: "Minden visszaállt a korábbi állapotába.",
  halfWay: "A módosítások egy része elkészült. A többi fent látható: alkalmazza azokat is.",
};

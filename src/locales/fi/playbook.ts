import type { PlaybookWords, StageWords } from "../build-words";
import { figures } from "./figures";

export const playbook: PlaybookWords = {
  figures,
  sources: {
    "seven-step-article": "Artikkeli seitsemänvaiheisesta myyntiprosessista (venäjäksi)",
    "pipeline-guide": "Opas myyntiputken optimointiin, Rumpelstinski (unkariksi)",
    "process-or-method": "Artikkeli myyntiprosesseista ja myyntimenetelmistä (kiinaksi)",
    "personal-selling-guide": "Opas henkilökohtaiseen myyntiprosessiin (suomeksi)",
    "ten-steps": "Myynnin kymmenen askelta, ammattilaisen malli (kiinaksi)",
  },
  profile: [
    ["Toimiala", "esim. konepajateollisuus, tukkukauppa"],
    ["Yrityksen koko", "esim. 50–500 työntekijää"],
    ["Alue", "esim. enintään kahden tunnin ajomatka"],
    ["Ongelma, jonka ratkaisemme", "esim. tarjouksen teko kestää yli viikon"],
    ["Kuka kokee ongelman", "esim. myyntijohtaja"],
    ["Kuka päättää", "esim. toimitusjohtaja"],
    ["Budjetti", "esim. vähintään 10 000 vuodessa"],
    ["Merkit ostovalmiudesta", "esim. uusi myyntijohtaja, kasvu, tarjouskilpailu"],
    ["Kuka ei sovi", "esim. se, joka haluaa vain halvimman hinnan"],
  ],
  items: {
    purpose: "Tarkoitus",
    entry: "Alkaa, kun",
    exit: "Päättyy, kun",
    checklist: "Tee",
    questions: "Kysy",
  },
};

/** Won and Lost, which every process has. */
export const closings: Readonly<Record<"won" | "lost", StageWords>> = {
  won: {
    purpose: "Asiakas on päättänyt ostaa meiltä.",
    entry: "Tilaus on allekirjoitettu.",
    exit: "Asiakas on luovutettu toimitukselle ja häntä on kiitetty.",
    checklist: [
      "Kirjaa tilauksen päivä ja lopullinen arvo",
      "Siirrä eteenpäin kaikki, mitä on luvattu",
      "Kiitä asiakasta ja kerro, mitä seuraavaksi tapahtuu",
    ],
    questions: ["Mikä ratkaisi asian hyväksemme?", "Mikä oli vähällä estää myöntävän päätöksen?"],
  },
  lost: {
    purpose: "Kauppa on ohi. Selvitä syy ja eroa ystävinä.",
    entry: "Asiakas on kieltäytynyt, tai kaupasta on luovuttu jostain syystä.",
    exit: "Syy on kirjattu, samoin mahdollinen päivä, jolloin kysytään uudelleen.",
    checklist: [
      "Kirjaa päivä ja syy",
      "Kysy väittelemättä, mikä ratkaisi",
      "Sovi päivä uudelle yhteydenotolle, jos siinä on järkeä",
    ],
    questions: [
      "Mitä olisimme voineet tehdä toisin?",
      "Sopiiko, että palaan asiaan puolen vuoden päästä?",
    ],
  },
};

/** What a stage of the team's own asks the team to settle. */
export const ownStage: StageWords = {
  purpose: "Kirjoita tähän yhdellä lauseella, mitä varten vaihe on.",
  entry: "Kirjoita tähän, minkä on oltava totta, jotta kauppa on tässä vaiheessa.",
  exit: "Kirjoita tähän, minkä on oltava totta, jotta kauppa etenee.",
  checklist: [
    "Kirjoita tähän, mitä myyjä tekee ensin",
    "Kirjaa päivä, jona kauppa tuli tähän vaiheeseen",
    "Sovi asiakkaan kanssa seuraava askel ja sen päivä",
  ],
  questions: [
    "Mitä haluamme oppia asiakkaasta tässä vaiheessa?",
    "Mikä voisi nyt pysäyttää tämän kaupan?",
  ],
};

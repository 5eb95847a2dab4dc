import { phrases } from "../phrases";
import type { PlaybookPaneWords } from "../playbook-pane-words";

const { quoted, all, counted } = phrases("fi", ["”", "”"]);
const days = (number: number) => counted(number, { one: "päivä", other: "päivää" });

export const playbook: PlaybookPaneWords = {
  noRows: "Pelikirja seuraa omia kauppojasi. Kerro ensin, missä ne ovat.",
  chooseRows: "Valitse omat rivit",
  noDeal: (rows) =>
    `Valitse rivi taulukosta ${quoted(rows)}: tässä näkyy, mitä kaupalle kannattaa sen vaiheessa tehdä.`,
  leftOut:
    "Rivin yhtä solua ei voi lukea, joten riviä ei lasketa mukaan. Kohdasta Omat rivit näet, mitä solua.",
  showDeals: "Siirry kauppoihin",
  noStage: "Kaupalla ei ole vielä vaihetta.",
  progress: (at, of) => `Vaihe ${at}/${of}`,
  days: (number) => `Tässä vaiheessa ${days(number)}`,
  daysOfTarget: (number, target) => `Tässä vaiheessa ${days(number)}, tavoite ${target}`,
  daysOver: (number, target) =>
    `Tässä vaiheessa ${days(number)}, ${number - target} yli tavoitteen (${target})`,
  daysUnknown: "Mikään päivämäärä ei kerro, kauanko kauppa on ollut tässä vaiheessa.",
  sections: {
    purpose: "Vaiheen tarkoitus",
    entry: "Alkaa, kun",
    exit: "Valmis etenemään, kun",
    checklist: "Tee",
    questions: "Kysy",
  },
  ticks: "Rastit muistuttavat sinua, kun ruutu on auki. Niitä ei tallenneta.",
  unanswered: "Ei vielä täytetty",
  nextStep: "Seuraava askel",
  what: "Mitä",
  when: "Milloin",
  save: "Tallenna askel",
  willSave: (cells, sheet) => `Kirjoitetaan soluihin ${all(cells)} taulukossa ${quoted(sheet)}.`,
  noNextStep: "Lisää näille riveille sarake ”Seuraava askel”, niin voit muokata sitä tässä.",
  moveTo: (stage) => `Siirrä vaiheeseen ${quoted(stage)}`,
  comesNext: (stage) => `Seuraavana on ${quoted(stage)}.`,
  moveWrites: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(text)} soluun ${place}`),
      ...(datePlace === undefined ? [] : [`tämä päivä soluun ${datePlace}`]),
    ];
    return `Siirto kirjoittaa taulukkoon ${quoted(where)}: ${all(parts)}.`;
  },
  moveAdds: ({ texts, datePlace, where }) => {
    const parts = [
      ...texts.map(({ text, place }) => `${quoted(text)} sarakkeeseen ${quoted(place)}`),
      ...(datePlace === undefined ? [] : [`tämä päivä sarakkeeseen ${quoted(datePlace)}`]),
    ];
    return `Siirto lisää rivin loppuun (${quoted(where)}): ${all(parts)}.`;
  },
  keeps: (cell) => `Solu ${cell} on jo täytetty ja jää ennalleen.`,
  formulasOver: (cells) =>
    `Alueen ${cells} kaavat laskevat uuden rivin, kun ulotat ne siihen asti.`,
  ifLost: "Jos kauppa hävitään",
  chooseReason: "Valitse syy",
  moved: (deal, stage) => `${quoted(deal)} siirrettiin vaiheeseen ${quoted(stage)}.`,
  saved: (deal) => `Seuraava askel tallennettiin: ${quoted(deal)}.`,
  undo: "Kumoa",
  undone: "Kumottu: solut ovat niin kuin ennen.",
  notUndone: "Näitä soluja on sittemmin muokattu, joten ne jäävät ennalleen.",
  changed:
    "Rivi on muuttunut tällä välin, joten mitään ei kirjoitettu. Katso se ja yritä uudelleen.",
  formula: (cell) =>
    `Solussa ${cell} on kaava, joten mitään ei kirjoitettu. Muuta sitä, mitä kaava lukee, tai kirjoita kaavan päälle.`,
  taken: (cells) =>
    `Solut ${cells} eivät ole tyhjiä, joten mitään ei kirjoitettu. Tee tilaa riviesi alle tai muunna ne taulukoksi.`,
  whole: "Koko pelikirja",
  onSheet: (sheet) => `Se on taulukossa ${quoted(sheet)}: muokkaa sitä siellä.`,
  openSheet: "Avaa taulukko",
  builtIn:
    "Näillä riveillä ei ole omaa pelikirjaa. Tämä on valmiin prosessin pelikirja, jossa on samat vaiheet.",
  none: "Näille vaiheille ei ole pelikirjaa. Kohdassa Luo tehty myyntiputki tuo muokattavan pelikirjan.",
};

import type { ChangeWords } from "../change-words";
import { phrases } from "../phrases";

const { quoted, all, counted } = phrases("fi", ["”", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const dates = (number: number) => counted(number, { one: "päivämäärä", other: "päivämäärää" });
const deals = (number: number) => counted(number, { one: "kauppa", other: "kauppaa" });
const lines = (number: number) =>
  counted(number, { one: "pelikirjan rivi", other: "pelikirjan riviä" });

export const changes: ChangeWords = {
  doing: {
    "apply-stages": "Otetaan vaiheiden muutokset käyttöön…",
    "undo-stages": "Kumotaan vaiheiden muutokset…",
  },
  title: (sheet) => `Vaiheita on muokattu: ${quoted(sheet)}`,
  text: "Kaupat eivät vielä noudata vaihetaulukkoa. Tämä muuttuu:",
  renamed: (from, to) => `${quoted(from)} saa nimen ${quoted(to)}`,
  added: (stage) => `Vaihe ${quoted(stage)} saa päivämääräsarakkeen`,
  regained: (stage) => `${quoted(stage)} on taas vaihe: sen sarakkeen päivämäärät lasketaan mukaan`,
  moved: (stage) => `Sarake ${quoted(stage)} siirtyy uuteen paikkaan`,
  cells: (cells) =>
    [
      cells.dates > 0 ? dates(cells.dates) : "",
      cells.deals > 0 ? deals(cells.deals) : "",
      cells.playbook > 0 ? lines(cells.playbook) : "",
    ]
      .filter(Boolean)
      .join(", "),
  removed: (stage) => `Vaihetta ${quoted(stage)} ei enää ole vaihetaulukossa`,
  keep: (number) =>
    number === 0 ? "Säilytä sarake harmaana" : `Säilytä sarake harmaana (${dates(number)})`,
  drop: (number) => (number === 0 ? "Poista tyhjä sarake" : `Poista sarake (${dates(number)})`),
  standing: (number) =>
    `Tässä vaiheessa on ${deals(number)}: valitse ${number === 1 ? "sille" : "niille"} toinen vaihe`,
  question: (stage) => `Oliko vaiheella ${quoted(stage)} aiemmin toinen nimi?`,
  wasCalled: (stage) => `Kyllä, ${quoted(stage)}`,
  isNew: "Ei, vaihe on uusi",
  stuck: (stages) =>
    `Kaavat viittaavat näihin sarakkeisiin, joten ne pysyvät paikallaan: ${quotedAll(stages)}. Sarakkeiden järjestys ei vaikuta tunnuslukuihin.`,
  clash: (stage) =>
    `Sarake ${quoted(stage)} on jo olemassa: anna vaiheelle toinen nimi vaihetaulukossa.`,
  mentions: "Näissä kaavoissa vaiheen nimi on lainausmerkeissä. Korjaa ne itse:",
  unsearched: (sheets) => `Liian suuri tällaisten kaavojen etsimiseen: ${quotedAll(sheets)}.`,
  apply: "Ota muutokset käyttöön",
  unanswered: "Vastaa ensin kysymykseen.",

  applied: (addsOrRemoves) =>
    addsOrRemoves
      ? "Vaiheiden muutokset on otettu käyttöön. Päivitä kaaviot, niin ne näkyvät niissäkin."
      : "Vaiheiden muutokset on otettu käyttöön.",
  undo: "Kumoa",
  undone: "Vaiheiden muutokset on kumottu. Vaihetaulukko on sellainen, jollaiseksi sen muokkasit.",
  kept: (columns) =>
    `Nämä sarakkeet on sittemmin täytetty, joten ne jäävät: ${quotedAll(columns)}.`,
  changed:
    "Työkirja on muuttunut tällä välin, joten mitään ei kirjoitettu. Katso muutokset uudelleen.",
  agreeing: "Kaupat noudattavat jo vaihetaulukkoa: käyttöön otettavaa ei ole.",
  asking: "Katso vaiheiden muutokset yltä, vastaa kysymyksiin ja ota muutokset käyttöön.",
  putBack: "Kaikki on niin kuin ennen.",
  halfWay: "Osa muutoksista on kirjoitettu. Loput näkyvät yllä: ota nekin käyttöön.",
};

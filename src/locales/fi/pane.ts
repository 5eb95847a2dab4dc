import type { PaneWords } from "../pane-words";
import { phrases } from "../phrases";
import { changes } from "./pane-changes";
import { charting } from "./pane-charts";
import { playbook } from "./pane-playbook";
import { metrics } from "./pane-metrics";
import { rows } from "./pane-rows";
import { stages } from "./pane-stages";
import { welcome } from "./pane-welcome";

const { quoted, all, plural, counted } = phrases("fi", ["”", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const SHEETS = { one: "laskentataulukko", other: "laskentataulukkoa" };
const DEALS = { one: "esimerkkikauppa", other: "esimerkkikauppaa" };
const STAGES = { one: "vaihe", other: "vaihetta" };
const CHARTS = { one: "kaavio", other: "kaaviota" };
const size = (sheets: number, deals: number) =>
  [counted(sheets, SHEETS), ...(deals === 0 ? [] : [counted(deals, DEALS)])].join(", ");

export const paneWords: PaneWords = {
  language: "fi",
  placesLabel: "Ruudun osat",
  places: {
    build: "Luo",
    rows: "Omat rivit",
    metrics: "Mittarit",
    charts: "Kaaviot",
    playbook: "Pelikirja",
  },
  placeLoading: "Avataan…",
  placeNotLoaded: "Tätä Funnelbookin osaa ei voitu ladata. Tarkista yhteys.",
  support: {
    "not-excel": {
      what: "Tämä sivu on Excel-apuohjelman ruutu.",
      remedy: "Avaa Excel ja valitse Aloitus-välilehdestä Avaa ruutu.",
    },
    "too-old": {
      what: "Funnelbook tarvitsee uudemman Excelin.",
      remedy:
        "Se toimii Microsoft 365:n Excelissä (versio 2008 tai uudempi), Excel 2021:ssä tai uudemmassa, Excel for Macissa (16.40 tai uudempi) ja Excelin verkkoversiossa. iPadin Excelissä ei ole mukautettuja funktioita, joten siinä se ei toimi.",
    },
  },
  build: {
    title: "Luo myyntiputki",
    startFrom: "Aloita mallista",
    stages: (number) => counted(number, STAGES),
    nameLabel: "Nimi",
    nameHint: "Päätaulukon nimi; jos se on käytössä, perään lisätään numero",
    nameFaults: {
      missing: "Anna myyntiputkelle nimi",
      forbidden:
        "Taulukon nimessä ei voi olla merkkejä : \\ / ? * [ ], eikä se voi alkaa tai päättyä heittomerkkiin",
      "too-long": "Taulukon nimessä voi olla enintään 31 merkkiä",
    },
    languageLabel: "Taulukoiden kieli",
    languageHint: "Otsikot, vaiheet, luettelot ja pelikirja; kaavat lukevat kaikkia kieliä",
    samplesLabel: "60 esimerkkikauppaa",
    samplesHint: "Näe koontinäyttö heti toiminnassa; poista rivit, kun omat kaupat ovat valmiina",
    nativeLabel: "Excelin oma suppilokaavio",
    nativeHint:
      "Jos tämä Excel osaa piirtää sen; muuten keskitetyt palkit, jotka toimivat kaikkialla",
    willWrite: "Lisää 5 uutta taulukkoa. Mitään olemassa olevaa ei muuteta.",
    action: "Luo myyntiputki",
    thisWorkbook: "Tässä työkirjassa",
    stampingLabel: "Pidä vaiheet ja päivät samassa tahdissa",
    stampingHint: "Vaiheen valinta täyttää tämän päivän; vaiheen päivä siirtää kauppaa eteenpäin",
  },
  stages,
  changes,
  welcome,
  charting,
  rows,
  playbook,
  metrics,
  built: {
    title: "Myyntiputki on luotu",
    summary: (sheets, deals) => `${size(sheets, deals)}.`,
    sheets: "Sen taulukot",
    purposes: {
      pipeline: "rivi kauppaa kohden",
      stages: "omat vaiheet, muokattavissa",
      lists: "avattavien luetteloiden arvot",
      dashboard: "luvut ja kaaviot",
      playbook: "mitä kussakin vaiheessa tehdään",
    },
    next: "Seuraavaksi",
    nextSteps: (samples) => [
      samples
        ? "Katso koontinäyttöä: sen luvut tulevat esimerkkikaupoista."
        : "Kirjoita ensimmäinen kauppa taulukkoon, yksi kauppa riville.",
      "Valitse kaupan vaihe avattavasta luettelosta: tämä päivä täytetään.",
      samples
        ? "Kun olet valmis, poista esimerkkirivit ja kirjoita omat."
        : "Seuraa koontinäyttöä: sen luvut päivittyvät kirjoittaessa.",
    ],
    goTo: (sheet) => `Siirry: ${sheet}`,
    undo: "Kumoa",
    another: "Luo toinen",
  },
  remains: {
    title: "Myyntiputki jäi kesken",
    text: (sheets) =>
      sheets.length === 0
        ? "Aiempi luonti pysähtyi kesken ja jätti jälkiä tähän työkirjaan."
        : `Aiempi luonti pysähtyi kesken ja jätti jälkeensä: ${quotedAll(sheets)}.`,
    remove: "Poista",
    keep: "Säilytä",
  },
  charts: {
    title: "Kaaviot",
    action: "Päivitä kaaviot",
  },
  functions: {
    reading: "Luetaan luetteloa…",
    notRead: "Luetteloa ei voitu lukea. Kaikki funktiot ovat ohjesivulla.",
    copied: (name) => `Kaava ${name} on kopioitu: liitä se soluun`,
    copyFailed: "Kopiointi ei ole täällä sallittu: valitse kaava ja paina Ctrl+C",
    help: (name) => `Ohje: ${name}`,
    allHelp: "Koko ohje",
  },
  work: {
    doing: {
      ...changes.doing,
      build: "Luodaan myyntiputkea…",
      undo: "Poistetaan myyntiputkea…",
      refresh: "Päivitetään kaavioita…",
      "remove-remains": "Poistetaan jäänteitä…",
      "switch-stamping": "Tallennetaan asetusta…",
      "go-to": "Avataan taulukkoa…",
      rows: "Luetaan rivejäsi…",
      metrics: "Käsitellään mittaria…",
      charts: "Käsitellään kaavioita…",
      playbook: "Käsitellään kauppaa…",
    },
    steps: {
      prepare: "Valmistellaan työkirjaa…",
      pipeline: "Kirjoitetaan myyntiputkea…",
      stages: "Kirjoitetaan vaiheita…",
      lists: "Kirjoitetaan luetteloita…",
      dashboard: "Kirjoitetaan koontinäyttöä…",
      playbook: "Kirjoitetaan pelikirjaa…",
      charts: "Piirretään kaavioita…",
      finish: "Viimeistellään…",
    },
    waiting:
      "Excel ei ole vielä vastannut. Jos solun muokkaus on kesken, lopeta se painamalla Enter.",
    cancel: "Peruuta",
    cancelling: "Pysäytetään ja poistetaan lisättyä…",
  },
  notices: {
    built: (sheets, deals) => `Myyntiputki on luotu: ${size(sheets, deals)}`,
    undone: "Myyntiputki on poistettu. Työkirja on ennallaan.",
    notUndone: (sheets) =>
      `Mitään ei poistettu: ${quotedAll(sheets)} ${plural(sheets.length, { one: "on muuttunut", other: "ovat muuttuneet" })} luonnin jälkeen. Poista taulukot itse, jos niitä ei enää tarvita.`,
    refreshed: (refreshed, unchanged, troubled) =>
      troubled > 0
        ? `${counted(troubled, CHARTS)} vaatii huomiota, ${refreshed} päivitetty`
        : refreshed === 0
          ? `${counted(unchanged, CHARTS)} oli jo ajan tasalla`
          : `${counted(refreshed, CHARTS)} päivitetty`,
    noCharts: "Tässä työkirjassa ei ole päivitettäviä Funnelbookin kaavioita.",
    remainsRemoved: (sheets) =>
      sheets.length === 0 ? "Jäänteet on poistettu." : `Poistettu: ${quotedAll(sheets)}.`,
    cancelled: "Peruutettu. Työkirjaan ei lisätty mitään.",
    dismiss: "Sulje",
  },
  problems: {
    sentences: {
      "editing-cell": {
        what: "Solun muokkaus on kesken.",
        remedy: "Lopeta muokkaus painamalla Enter ja yritä sitten uudelleen.",
      },
      protected: {
        what: "Excel ei sallinut muutosta.",
        remedy:
          "Työkirja tai taulukko on suojattu tai vain luku -tilassa: poista suojaus Tarkista-välilehdestä tai tallenna oma kopio ja yritä sitten uudelleen.",
      },
      "session-lost": {
        what: "Yhteys tähän työkirjaan katkesi.",
        remedy:
          "Sulje työkirja ja avaa se uudelleen tai lataa sivu uudelleen ja yritä sitten uudelleen.",
      },
      "too-large": {
        what: "Tämä oli Excelille liikaa yhdellä kertaa.",
        remedy: "Yritä uudelleen Excelin työpöytäversiossa tai käytä vähemmän rivejä.",
      },
      "too-old": {
        what: "Tämä Excelin versio ei vielä pysty siihen.",
        remedy: "Päivitä Excel tai tee se Excelin verkkoversiossa.",
      },
      busy: {
        what: "Excel on varattu tai ei vastannut.",
        remedy: "Odota hetki ja yritä sitten uudelleen.",
      },
      "dialog-open": {
        what: "Excelin ikkuna odottaa vastausta.",
        remedy: "Sulje ikkuna ja yritä sitten uudelleen.",
      },
      stopped: {
        what: "Excel keskeytti muutoksen ennen kuin se oli valmis.",
        remedy: "Palaa tähän työkirjaan ja yritä sitten uudelleen.",
      },
      gone: {
        what: "Tarvittua laskentataulukkoa, taulukkoa tai kaaviota ei enää ole.",
        remedy: "Tarkista, onko se nimetty uudelleen tai poistettu, ja yritä sitten uudelleen.",
      },
      "name-taken": {
        what: "Työkirjassa on jo jotain samannimistä.",
        remedy: "Valitse toinen nimi ja yritä sitten uudelleen.",
      },
      "bad-name": {
        what: "Excel ei hyväksy tätä nimeä laskentataulukolle.",
        remedy: "Jätä pois merkit : \\ / ? * [ ] ja käytä enintään 31 merkkiä.",
      },
      unexpected: {
        what: "Jokin meni vikaan.",
        remedy: "Yritä uudelleen; jos se toistuu, ilmoita siitä ja liitä mukaan alla oleva teksti.",
      },
    },
    left: {
      nothing: "Työkirjaan ei lisätty mitään.",
      remains: "Osa uusista taulukoista on voinut jäädä.",
    },
    detail: (code) => `Excelin vastaus: ${code}`,
    again: "Yritä uudelleen",
  },
};

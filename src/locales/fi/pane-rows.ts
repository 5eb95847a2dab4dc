import { phrases } from "../phrases";
import type { RowsWords } from "../rows-words";

const { quoted, all, counted } = phrases("fi", ["”", "”"]);
const quotedAll = (names: readonly string[]) => all(names.map(quoted));
const count = (number: number, one: string, other: string) => counted(number, { one, other });
const lines = (number: number) => count(number, "rivi", "riviä");
const deals = (number: number) => count(number, "kauppa", "kauppaa");
const cells = (number: number) => count(number, "solu", "solua");
const kept = (number: number) =>
  number === 0 ? "" : ` Välillä muokattuja ja siksi ennallaan: ${cells(number)}.`;

export const rows: RowsWords = {
  rows: lines,
  undo: "Kumoa",
  showMe: "Näytä",
  back: "Takaisin",
  line: (name, number, time) =>
    [name, lines(number), ...(time === undefined ? [] : [`tarkistettu klo ${time}`])].join(" · "),
  openPlace: "Avaa Omat rivit",
  reading: "Luetaan rivejä…",
  unread: "Excel ei kertonut, mitkä rivit ovat käytössä. Mitään ei kadonnut: lue ne uudelleen.",
  none: "Täällä ei ole vielä kauppoja. Valitse niiden taulukko tai solut, tuo CRM-vienti tai luo myyntiputki.",
  gone: (name) => `${quoted(name)} ei ole enää työkirjassa. Valitse, missä kaupat nyt ovat.`,
  noStages:
    "Mikään näiden rivien sarake ei kerro, missä vaiheessa kauppa on. Jos jokin kertoo, valitse sille ”Vaihe” kohdassa Omat rivit, ”Sarakkeet ja niiden merkitys”; muuten valitse muut rivit.",
  yours: {
    title: "Rivisi",
    where: (sheet, address) => `Välilehti ${quoted(sheet)}, solut ${address}`,
    summary: (number, leftOut) =>
      `${deals(number)} luettu, ${leftOut === 0 ? "ei yhtään riviä" : lines(leftOut)} jätetty pois`,
    choose: "Valitse muut rivit",
    chooseFirst: "Valitse rivit",
    again: "Lue uudelleen",
    headerRow: "Otsikkorivi",
    headerRowHint: "Se taulukon rivi, jolla ovat sarakkeiden nimet",
    ends: (row) =>
      `Rivin ${row} alle lisätyt rivit eivät ole mukana: tee soluista taulukko ja valitse se, tai valitse rivit uudelleen.`,
    layout: "Miten rivit kertovat kaupoista",
    layouts: {
      dates: "Rivi kauppaa kohti, päivämäärä joka vaiheelle",
      history: "Rivi vaiheen muutosta kohti",
      snapshot: "Rivi kauppaa kohti, vain nykyinen vaihe",
    },
  },
  columns: {
    title: "Sarakkeet ja niiden merkitys",
    hint: "Tunnistamattomat sarakkeet ovat ensin. Niilläkin voi suodattaa.",
    meanings: { deal: "Kaupan tunnus", stage: "Vaihe" },
    stageDate: (stage) => `Vaiheen ${quoted(stage)} päivämäärä`,
    leftDate: (stage) => `Poistuminen vaiheesta ${quoted(stage)}`,
    open: "Valitse",
    unknown: "Ei mikään näistä",
    asFound: "Otsikkonsa mukaan",
    known: "tunnistettu",
  },
  order: {
    title: "Vaiheiden järjestys",
    hint: "Vedä vaihetta tai paina Alt ja nuoli ylös tai alas.",
    unknown:
      "Rivit eivät kerro vaiheiden järjestystä. Järjestä vaiheet, jotta siirtymät voidaan laskea.",
    inTable: (table) => `Järjestys on taulukossa ${quoted(table)}. Muuta sitä siellä.`,
    goTo: (table) => `Siirry taulukkoon ${table}`,
    deals,
    up: (stage) => `Siirrä ${quoted(stage)} ylemmäs`,
    down: (stage) => `Siirrä ${quoted(stage)} alemmas`,
    found: "Käytä rivien järjestystä",
  },
  check: {
    title: "Tarkistus",
    nothing: "Riveissä ei ole vikaa.",
    looking: "Tarkistetaan rivejäsi…",
    done: (problems) =>
      problems === 0
        ? "Rivit on tarkistettu: ei vikoja."
        : `Rivit on tarkistettu: ${count(problems, "vika", "vikaa")}.`,
    cancelled: "Tarkistus peruutettiin, joten näiden rivien vioista ei tiedetä.",
    again: "Tarkista rivit",
    first: (address) => `Siirry ensimmäiseen: ${address}`,
    cells: (number) => String(number),
    more: (number) => `Näytä vielä ${number}`,
    cell: (address, column) => (column === "" ? address : `${address} · ${column}`),
  },
  choosing: {
    title: "Missä kaupat ovat?",
    tables: "Työkirjan taulukot",
    about: (sheet, number) => `${lines(number)}, välilehti ${quoted(sheet)}`,
    kinds: {
      ours: "Funnelbookin luoma",
      deals: "luettavissa kauppoina",
      other: "ei näytä kaupoilta",
    },
    noTables: "Työkirjassa ei ole vielä taulukoita.",
    selectionHint:
      "Voit myös valita solut otsikkorivin kanssa. Yhdestä solusta otetaan kaikki sen ympärillä olevat täytetyt solut.",
    useSelection: "Käytä valintaa",
    use: (table) => `Käytä taulukkoa ${quoted(table)}`,
    nothing: "Valinta on tyhjä. Valitse kaupat otsikkorivin kanssa ja yritä uudelleen.",
    inUse: (name) => `Tästä lähtien käytössä: ${quoted(name)}.`,
  },
  fixing: {
    title: "Turvalliset korjaukset",
    text: "Vain solut, joiden merkitys on varma. Kaavoihin ei kosketa koskaan.",
    kinds: {
      stage: (number) => `${count(number, "vaiheen nimi", "vaiheen nimeä")} lähimmäksi tunnetuksi`,
      date: (number) => `${count(number, "teksti", "tekstiä")} oikeaksi päivämääräksi`,
      amount: (number) => `${count(number, "teksti", "tekstiä")} oikeaksi summaksi`,
    },
    fix: (before, after) => `${before} → ${after}`,
    none: "Soluissa on kaavoja tai ne ovat muuttuneet: turvallista korjattavaa ei ole.",
    show: (number) => `Korjaa ${cells(number)}…`,
    write: (number) => `Kirjoita ${cells(number)}`,
    written: (number, left) => `Korjattu: ${cells(number)}.${kept(left)}`,
    undone: (number, left) => `Palautettu ennalleen: ${cells(number)}.${kept(left)}`,
  },
  importing: {
    title: "Tuo CRM-vienti (.csv)",
    text: "Siitä tulee taulukko uudelle välilehdelle. Mitään ei muuteta.",
    choose: "Valitse tiedosto",
    reading: "Luetaan tiedostoa…",
    read: (name) => `Tiedosto on luettu: ${quoted(name)}.`,
    waiting: (name) =>
      `Tiedosto on luettu: ${quoted(name)}. Näet sen, kun palaat kohtaan Omat rivit.`,
    found: (number, columns) => `${lines(number)}, ${count(columns, "sarake", "saraketta")}`,
    willWrite: "Kirjoitetaan taulukoksi uudelle välilehdelle ja otetaan käyttöön.",
    textDates: (headers) =>
      `Päivä vai kuukausi ensin? Sarakkeista ei selviä, joten päivämäärät jäävät tekstiksi: ${quotedAll(headers)}.`,
    partDates: (headers) =>
      `Joistakin päivämääristä puuttuu päivä tai vuosi, joten ne jäävät tekstiksi: ${quotedAll(headers)}.`,
    column: (number) => `Sarake ${number}`,
    action: (number) => `Tuo ${lines(number)}`,
    refused: {
      empty:
        "Tiedostossa ei ole rivejä. Vie kaupat otsikkorivin kanssa ja valitse tiedosto uudelleen.",
      "too-large":
        "Tiedostossa on enemmän rivejä tai sarakkeita kuin taulukkoon mahtuu. Vie vähemmän ja valitse tiedosto uudelleen.",
      "not-read":
        "Tiedostoa ei voitu lukea. Sulje se muissa ohjelmissa tai tallenna se uudelleen CSV-muotoon.",
    },
    done: (sheet, number) => `Tuotu välilehdelle ${quoted(sheet)}: ${lines(number)}.`,
    undone: (sheet) => `Välilehti ${quoted(sheet)} on poistettu.`,
    stillRead: (sheet, where) =>
      `Välilehti ${quoted(sheet)} jäi, koska solun tai nimen ${where} kaava lukee sitä. Muuta ensin kaavaa ja poista välilehti sitten itse.`,
    perhapsRead: (large, sheet) =>
      `Välilehti ${quoted(sheet)} jäi, koska jokin kaava voi lukea sitä täällä, missä on liikaa soluja etsittäväksi: ${quotedAll(large)}. Jos mikään ei lue, poista välilehti itse.`,
    notUndone: (sheet) =>
      `Välilehteä ${quoted(sheet)} on muokattu sen jälkeen, joten se jäi. Poista se itse, jos et tarvitse sitä.`,
  },
  deal: {
    title: "Lisää kauppa",
    text: "Kysyy tärkeät asiat ja kirjoittaa rivin taulukon loppuun.",
    open: "Lisää kauppa",
    questions: "Kannattaako myydä?",
    unanswered: "Ei vielä tiedossa",
    prepare: (stage) => `Tehtävät vaiheessa ${quoted(stage)}`,
    missing: "Anna kaupalle nimi",
    notANumber: "Anna luku, esimerkiksi 12000",
    action: "Lisää kauppa",
    done: (name, table) => `${quoted(name)} on lisätty taulukkoon ${quoted(table)}.`,
    changed:
      "Taulukon sarakkeet ovat muuttuneet, joten mitään ei kirjoitettu. Tarkista lomake ja lisää kauppa uudelleen.",
    undone: "Kauppa on poistettu.",
    notUndone:
      "Kauppaa on muokattu sen jälkeen, joten se jäi. Poista sen rivi itse, jos et tarvitse sitä.",
  },
};

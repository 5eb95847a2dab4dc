import type { ListId, ListWords } from "../build-words";

/** The values of the dropdowns; a team adds its own. */
export const lists: Readonly<Record<ListId, ListWords>> = {
  source: {
    title: "Lähde",
    values: [
      "Otti itse yhteyttä",
      "Profilointi",
      "Markkinaseuranta",
      "Kylmäkontaktointi",
      "Tiedonlouhinta",
      "Tuttavan suosittelu",
      "Ammattilaisen suosittelu",
      "Kampanja",
    ],
    source: "personal-selling-guide",
  },
  role: { title: "Rooli", values: ["Metsästäjä", "Viljelijä"], source: "ten-steps" },
  motion: {
    title: "Asiakkuus",
    values: ["Uusi asiakas", "Nykyinen asiakas", "Suosittelu"],
    source: "ten-steps",
  },
  currency: { title: "Valuutta", values: ["EUR", "USD", "GBP", "HUF", "CNY", "TWD", "RUB"] },
  owner: { title: "Vastuuhenkilö", values: ["Anna", "Mikko", "Sanna", "Ville"] },
  lostReason: {
    title: "Häviön syy",
    values: [
      "Ei tavoitettu",
      "Tarve jo täytetty",
      "Ei varaa",
      "Ei päättäjä",
      "Ei täytä vaatimuksia",
      "Valitsi kilpailijan",
      "Hinta",
      "Ei päätöstä",
    ],
    source: "personal-selling-guide",
  },
  qualification: {
    title: "Kvalifiointi",
    values: ["Tarve", "Maksukyky", "Ostohalu", "Päätösvalta", "Täyttää vaatimukset"],
    source: "personal-selling-guide",
  },
  research: {
    title: "Selvitä ennen yhteydenottoa",
    values: [
      "Kuka päättää",
      "Miten organisaatio rakentuu",
      "Mitä nyt ostetaan",
      "Miten ostopäätös syntyy",
    ],
    source: "personal-selling-guide",
  },
  approach: {
    title: "Lähestymistapa",
    values: [
      "Suosittelu",
      "Kylmäsoitto ja esittely",
      "Kylmäsoitto ja tapaamisen sopiminen",
      "Uusintakontakti",
    ],
    source: "personal-selling-guide",
  },
  objection: {
    title: "Tapoja vastata vastaväitteeseen",
    values: [
      "Suora kumoaminen",
      "Bumerangi",
      "Epäsuora kumoaminen (”kyllä, mutta”)",
      "Hyvittäminen",
      "Sivuuttaminen",
      "Kysymys",
    ],
    source: "personal-selling-guide",
  },
  closing: {
    title: "Päätöstekniikat",
    values: [
      "Koepäätös",
      "Toiminta",
      "Lahja",
      "Hyödyt",
      "Suora pyyntö",
      "Vaihtoehdot",
      "Vastaväite",
    ],
    source: "personal-selling-guide",
  },
};

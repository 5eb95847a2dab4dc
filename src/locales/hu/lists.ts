import type { ListId, ListWords } from "../build-words";

/** The values of the dropdowns; a team adds its own. */
export const lists: Readonly<Record<ListId, ListWords>> = {
  source: {
    title: "Forrás",
    values: [
      "Ő keresett meg minket",
      "Profil alapján",
      "Piacfigyelés",
      "Hideg megkeresés",
      "Adatbányászat",
      "Személyes ajánlás",
      "Szakmai ajánlás",
      "Promóció",
    ],
    source: "personal-selling-guide",
  },
  role: { title: "Szerep", values: ["Vadász", "Gazda"], source: "ten-steps" },
  motion: {
    title: "Ügylet jellege",
    values: ["Új ügyfél", "Meglévő ügyfél", "Ajánlás"],
    source: "ten-steps",
  },
  currency: { title: "Pénznem", values: ["HUF", "EUR", "USD", "GBP", "CNY", "TWD", "RUB"] },
  owner: { title: "Felelős", values: ["Anna", "Bence", "Csilla", "Dávid"] },
  lostReason: {
    title: "Elvesztés oka",
    values: [
      "Nem sikerült elérni",
      "Már megoldotta",
      "Nincs rá anyagi kerete",
      "Nem ő dönt",
      "Nem felel meg a követelményeknek",
      "Versenytársat választott",
      "Ár",
      "Nem született döntés",
    ],
    source: "personal-selling-guide",
  },
  qualification: {
    title: "Minősítés",
    values: [
      "Szüksége van rá",
      "Meg tudja fizetni",
      "Hajlandó rá",
      "Jogosult dönteni",
      "Megfelel a követelményeknek",
    ],
    source: "personal-selling-guide",
  },
  research: {
    title: "Tájékozódás a megkeresés előtt",
    values: [
      "Ki dönt?",
      "Hogyan épül fel a szervezet?",
      "Mit vásárolnak ma?",
      "Hogyan döntenek a vásárlásról?",
    ],
    source: "personal-selling-guide",
  },
  approach: {
    title: "Megkeresés módja",
    values: [
      "Ajánlás",
      "Hideg megkeresés bemutatóval",
      "Hideg hívás időpontért",
      "Ismételt kapcsolatfelvétel",
    ],
    source: "personal-selling-guide",
  },
  objection: {
    title: "Válasz a kifogásra",
    values: [
      "Közvetlen cáfolat",
      "Bumeráng",
      "Közvetett cáfolat („igen, de”)",
      "Ellentételezés",
      "Elengedés",
      "Kérdés",
    ],
    source: "personal-selling-guide",
  },
  closing: {
    title: "Lezárási technikák",
    values: [
      "Próbalezárás",
      "Cselekvés",
      "Ajándék",
      "Előnyök",
      "Közvetlen kérés",
      "Választás",
      "Kifogás",
    ],
    source: "personal-selling-guide",
  },
};

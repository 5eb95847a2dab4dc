/** Headers of columns that serve people and criteria: the usual ones, then those of each methodology. */
export const ownColumns: readonly string[] = [
  "Megjegyzések",
  "Ügylet jellege",
  "Profilba illik",
  "Szüksége van rá",
  "Meg tudja fizetni",
  "Hajlandó rá",
  "Jogosult dönteni",
  "Megfelel a követelményeknek",
  "Illeszkedés",
  "Megjegyzés",
  "Leírás",
  // inbound
  "Mi vonzotta",
  "Vásárlási szakasz",
  "Célja",
  "Mi segít tovább",
  // spin
  "Helyzet",
  "Probléma",
  "Következmény",
  "Megoldás haszna",
  // solution
  "Fájdalompont",
  "Kiváltó ok",
  "Kit érint",
  "Elképzelt megoldás",
  // value
  "Mit tart értéknek",
  "Várt nyereség",
  "A várakozás ára",
  "Bizonyíték",
  // concept
  "Elképzelése",
  "Még kiderítendő",
  "Hozzáállása",
  "Vállalások",
  // target-account
  "Cselekvés oka",
  "A mi helyzetünk",
  "Ki támogat minket",
  "Megéri-e megnyerni",
];

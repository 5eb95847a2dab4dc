import type { Words } from "../../pipeline/reading/words";
import { roles } from "./role-words";

/** The words of a stage and of a status for a deal that is no longer worked on. */
const closed: Words["stageKinds"] = {
  won: [
    "Megnyert",
    "Megnyerve",
    "Nyert",
    "Megnyert ügylet",
    "Megnyert üzlet",
    "Lezárt, megnyert",
    "Lezárva, megnyerve",
    "Sikeres",
  ],
  lost: [
    "Elvesztett",
    "Elvesztve",
    "Elveszítve",
    "Elveszett",
    "Elvesztett ügylet",
    "Elvesztett üzlet",
    "Lezárt, elvesztett",
    "Lezárva, elveszítve",
    "Sikertelen",
    "Meghiúsult",
  ],
  parked: ["Felfüggesztett", "Felfüggesztve", "Függőben", "Szünetel", "Elhalasztva"],
};

/** The Hungarian words by which rows are understood. */
export const words: Words = {
  roles,
  stageKinds: closed,
  statuses: {
    ...closed,
    open: ["Nyitott", "Nyitva", "Aktív", "Folyamatban", "Folyamatban lévő"],
  },
  stagesTable: {
    stage: ["Szakasz", "Szakaszok", "Szakasz neve", "Fázis"],
    kind: ["Típus", "Szakasz típusa"],
    probability: ["Valószínűség", "Nyerési valószínűség"],
    targetDays: ["Célidő (nap)", "Célidő", "Célnapok"],
    benchmarkLow: ["Alsó irányérték"],
    benchmarkHigh: ["Felső irányérték"],
  },
  fieldHeaders: ["Mező / esemény", "Mező", "Módosított mező"],
  entered: ["igen", "i", "igaz"],
  notEntered: ["nem", "hamis"],
  closingHeaders: {
    won: ["Megnyerés dátuma", "Megnyerés ideje", "Nyerés dátuma"],
    lost: ["Elvesztés dátuma", "Elvesztés ideje", "Vesztés dátuma"],
  },
  entryHeaders: [
    "belépés dátuma: {stage}",
    "belépés ide: {stage}",
    "belépés: {stage}",
    "{stage} szakaszba lépés dátuma",
    "{stage} szakaszba lépés",
    "{stage} szakasz dátuma",
    "{stage} dátuma",
    "{stage} dátum",
    "{stage} elérve",
  ],
  exitHeaders: [
    "kilépés dátuma: {stage}",
    "kilépés innen: {stage}",
    "kilépés: {stage}",
    "{stage} szakasz elhagyásának dátuma",
    "{stage} szakasz elhagyása",
    "{stage} elhagyva",
  ],
  footers: [
    "Összesen",
    "Mindösszesen",
    "Végösszeg",
    "Részösszeg",
    "Részösszegek",
    "Bizalmas információ…",
    "Minden jog fenntartva…",
    "Szerzői jog…",
  ],
};

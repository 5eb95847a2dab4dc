import type { Words } from "../../pipeline/reading/words";

/** Hungarian headers of people's own sheets and of CRMs that speak Hungarian, by what they mean. */
export const roles: Words["roles"] = {
  deal: [
    "Ügylet",
    "Ügyletazonosító",
    "Ügylet azonosítója",
    "Ügylet száma",

    "Üzletazonosító",
    "Üzlet azonosítója",
    "Lehetőség azonosítója",
    "Rekordazonosító",

    "Azonosító",
    "Üzlet",
    "Lehetőség",
    "Sorszám",
  ],
  name: ["Ügylet neve", "Üzlet neve", "Lehetőség neve", "Megnevezés", "Név", "Témakör"],
  account: [
    "Ügyfél",
    "Ügyfél neve",

    "Cég",

    "Cégnév",
    "Vállalat",

    "Szervezet",
    "Partner",
    "Partner neve",
    "Vevő",
    "Potenciális ügyfél",
  ],
  contact: [
    "Kapcsolattartó",
    "Kapcsolattartó neve",
    "Kapcsolattartó személy",
    "Elsődleges kapcsolattartó",
    "Kapcsolat",
  ],
  owner: [
    "Felelős",

    "Tulajdonos",

    "Ügylet tulajdonosa",
    "Lehetőség tulajdonosa",
    "Értékesítő",

    "Üzletkötő",
    "Ügyfélfelelős",
    "Ügyintéző",
    "Hozzárendelve",
  ],
  sellerRole: ["Szerep", "Szerepkör", "Értékesítő szerepe"],
  source: [
    "Forrás",
    "Érdeklődő forrása",
    "Lead forrása",
    "Leadforrás",
    "Ügylet forrása",
    "Eredeti forrás",
  ],
  amount: [
    "Összeg",
    "Ügylet összege",
    "Ügylet értéke",
    "Üzlet értéke",
    "Lehetőség összege",

    "Nettó összeg",
    "Érték",
    "Ár",
    "Becsült bevétel",
    "Tényleges bevétel",
    "Bevétel",
  ],
  currency: ["Pénznem", "Pénznem kódja", "Ügylet pénzneme", "Devizanem", "Deviza"],
  probability: [
    "Valószínűség",

    "Nyerési valószínűség",
    "Megnyerés valószínűsége",
    "Zárási valószínűség",
    "Nyerési esély",
    "Esély",
  ],
  status: [
    "Állapot",
    "Státusz",
    "Ügylet állapota",
    "Ügylet státusza",

    "Kimenetel",
    "Eredmény",
    "Állapot oka",
  ],
  stage: [
    "Szakasz",
    "Ügylet szakasza",
    "Értékesítési szakasz",
    "Szakasz neve",
    "Új szakasz",
    "Jelenlegi szakasz",
    "Aktuális szakasz",
    "Fázis",

    "Értékesítési fázis",

    "Új érték",
  ],
  fromStage: [
    "Előző szakasz",
    "Korábbi szakasz",
    "Régi szakasz",
    "Előző fázis",
    "Régi érték",
    "Korábbi érték",
  ],
  changed: [
    "Szakaszváltás dátuma",
    "Szakaszváltás",

    "Utolsó szakaszváltás",
    "Utolsó szakaszváltás dátuma",
    "Változás dátuma",

    "Belépés dátuma",
    "Belépés",

    "Időbélyeg",
    "Módosítás dátuma",

    "Módosítva",
    "Utolsó módosítás",
    "Utolsó módosítás dátuma",
    "Dátum",
  ],
  left: ["Kilépés dátuma", "Kilépés", "Kilépett", "Elhagyás dátuma", "Elhagyva"],
  created: [
    "Létrehozva",
    "Létrehozás dátuma",
    "Létrehozás ideje",
    "Létrehozás",
    "Rögzítve",
    "Rögzítés dátuma",

    "Megnyitás dátuma",
    "Kezdés dátuma",
  ],
  closed: [
    "Lezárva",
    "Lezárás dátuma",
    "Lezárás ideje",
    "Zárás dátuma",

    "Tényleges zárás",
    "Tényleges zárás dátuma",
  ],
  expectedClose: [
    "Várható zárás",
    "Várható zárás dátuma",
    "Várható lezárás",
    "Várható lezárás dátuma",
    "Becsült zárás",
    "Becsült zárás dátuma",
    "Tervezett zárás",
    "Tervezett zárás dátuma",
  ],
  lostReason: [
    "Elvesztés oka",
    "Elvesztési ok",
    "Vesztés oka",
    "Meghiúsulás oka",
    "Elutasítás oka",
  ],
  lastActivity: [
    "Utolsó tevékenység",
    "Utolsó tevékenység dátuma",
    "Utolsó aktivitás",
    "Utolsó kapcsolatfelvétel",
    "Utolsó kapcsolatfelvétel dátuma",
  ],
  nextStep: ["Következő lépés", "Következő teendő", "Következő feladat", "Következő tevékenység"],
  nextStepDate: [
    "Következő lépés dátuma",
    "Következő lépés határideje",
    "Következő teendő dátuma",
    "Következő teendő határideje",
    "Következő tevékenység dátuma",
    "Határidő",
    "Esedékesség",
    "Esedékes",
  ],
  followUps: [
    "Utánkövetések",
    "Utánkövetések száma",
    "Megkeresések száma",
    "Kapcsolatfelvételek száma",
  ],
  pipeline: [
    "Értékesítési folyamat",
    "Folyamat",
    "Folyamat neve",
    "Értékesítési csatorna",
    "Értékesítési tölcsér",
    "Tölcsér",
  ],
};

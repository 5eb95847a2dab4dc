import type { TemplateWords } from "../build-words";

export const tenStep: TemplateWords<"ten-step"> = {
  name: "Tíz lépés",
  summary:
    "Kulcsügyfelekhez: kevés ügyfél, mindegyiknél egy belső támogató, a végén pedig ajánlások.",
  stages: {
    focus: {
      purpose: "Válasszon ki néhány fontos potenciális ügyfelet, és engedje el a többit.",
      entry: "A potenciális ügyfélből kulcsügyfél lehetne.",
      exit: "Felkerült a rövid listára, és egy vadász a felelőse.",
      checklist: [
        "Rangsorolja a potenciális ügyfeleket érték és illeszkedés szerint",
        "Tartsa röviden a rövid listát",
        "Az új ügyfeleket vadászokra, a meglévőket gazdákra bízza",
        "Mondja el, miért éri meg ez az ügyfél a fáradságot",
      ],
      questions: [
        "Mit nyernénk, ha ő lenne a legjobb ügyfelünk?",
        "Melyik potenciális ügyfelet engedjük el érte?",
      ],
    },
    coach: {
      purpose: "Találjon valakit, aki belülről magyarázza el Önnek az ügyfelet.",
      entry: "A potenciális ügyfél a rövid listán van.",
      exit: "Egy belső támogató elmondta, mire van szüksége az ügyfélnek.",
      checklist: [
        "Keressen az ügyfélnél és azok között, akik bemutathatják",
        "Kérje meg egy elégedett ügyfelét, hogy mutassa be",
        "Kérdezze meg a támogatót, mire van szükség, és kinek",
        "Köszönje meg, és őrizze meg a bizalmas dolgokat",
      ],
      questions: [
        "Mi foglalkoztatja most az embereket a cégnél?",
        "Kivel találkozzam először, és mi fontos neki?",
      ],
    },
    research: {
      purpose: "Térképezze fel alaposan az ügyfelet: emberek, döntések, versenytársak.",
      entry: "A belső támogató elmondta, mire van szüksége az ügyfélnek.",
      exit: "Ismertek a kulcsemberek, a döntés útja és a versenytársak.",
      checklist: [
        "Rajzolja fel a kulcsembereket, és azt, hogy ki mit szeretne",
        "Írja le lépésről lépésre, hogyan születik döntés",
        "Tudja meg, mely versenytársak vannak jelen, és miért",
        "Ellenőriztesse a támogatóval, amit talált",
      ],
      questions: [
        "Ki állíthatja meg, és miért tenné?",
        "Hogyan döntöttek a legutóbbi ilyen vásárlásról?",
      ],
    },
    relationship: {
      purpose: "Építsen jó kapcsolatot, mielőtt bármi eladnivaló lenne.",
      entry: "Ismertek a kulcsemberek.",
      exit: "A kulcsemberek fogadják a hívásait, és nyíltan beszélnek.",
      checklist: [
        "Találkozzon minden kulcsemberrel",
        "Legyen hasznos, mielőtt bármit kérne",
        "Tartson be minden apró ígéretet",
        "Jegyezze fel, kinek mi fontos",
      ],
      questions: [
        "Mi fontos Önnek egy beszállítóval való együttműködésben?",
        "Miben lehetek már most a segítségére?",
      ],
    },
    listen: {
      purpose: "Kérdezzen jól, és figyeljen oda.",
      entry: "A kulcsemberek nyíltan beszélnek.",
      exit: "Az ügyfél azt mondja, hogy Ön megértette az igényt.",
      checklist: [
        "Az igényről készítsen kérdéseket, ne a termékről",
        "Az idő nagy részében az ügyfél beszéljen",
        "Ismételje meg a hallottakat az ő szavaival",
        "Kérdezzen rá a következményekre",
      ],
      questions: [
        "Tudna egy példát mondani?",
        "Mi következik ebből?",
        "Mit nem kérdeztem még meg?",
      ],
    },
    offer: {
      purpose: "Legyen Ön az, aki megoldást ad az igényre; a kifogást tekintse tanácsnak.",
      entry: "Az igény érthető.",
      exit: "Az ügyfél lehetséges megoldást lát Önökben, és minden kifogás elhangzott.",
      checklist: [
        "Vázolja fel a megoldást az ügyféllel együtt",
        "Értse meg és fogadja el a kifogást, mielőtt válaszol rá",
        "Módosítsa a megoldást, ahol az ügyfélnek igaza van",
        "Kérdezze meg a támogatót, hogyan fogadták",
      ],
      questions: ["Mit csinálna másképp a helyünkben?", "Mi tetszik benne, és mi nem?"],
    },
    message: {
      purpose: "Mondja el úgy, hogy célba érjen: kiket szolgáltak ki, miért Önök, mit nyer vele.",
      entry: "A megoldás vázlatát elfogadták.",
      exit: "A döntéshozók el tudják mondani, miért Önöket válasszák.",
      checklist: [
        "Mondja el, kiket szolgáltak már ki",
        "Mondja el, miért Önöket választják az ügyfelek, és nem mást",
        "Mondja el számokkal, mit fog nyerni az ügyfél",
        "Adja oda a támogatónak azt az egy oldalt, amelyet majd körbead",
      ],
      questions: [
        "Hogyan indokolná a vezetőség előtt, hogy miért mi legyünk?",
        "Melyik nyereség győzi meg leginkább?",
        "Szeretne beszélni egy ügyfelünkkel?",
      ],
    },
    intent: {
      purpose: "Ismerje fel, hogy az ügyfél vásárolni készül, és várja türelemmel a döntést.",
      entry: "Megjelentek a vásárlás jelei: kérdések határidőről, feltételekről, kezdésről.",
      exit: "Az ügyfél döntött.",
      checklist: [
        "Jegyezzen fel minden vásárlási jelet",
        "Tisztelje az ügyfél döntési módját",
        "Maradjon elérhető, de ne sürgesse",
        "Legyen kész a szerződés és az indulás",
      ],
      questions: ["Hol tartanak a döntésben?", "Mivel segíthetem még a döntést?"],
    },
    "long-term": {
      purpose: "Tegye tartóssá az ügyfélkapcsolatot, és nyerjen benne támogatót a következőhöz.",
      entry: "Az ügyfél vásárolt; egy gazda a felelőse.",
      exit: "Rendszeres a visszajelzés, és az ügyfél kiállna Önökért.",
      checklist: [
        "A vadász személyesen adja át az ügyfelet a gazdának",
        "Alakítson ki rendszeres visszajelzést, és tegyen is érte",
        "Találkozzanak rögzített időközönként, akkor is, ha nincs baj",
        "Nyerje meg az ügyfelet támogatónak a jövőbeli ügyfelekhez",
      ],
      questions: ["Mit csináljunk jobban?", "Beszélne másoknak a tapasztalatairól?"],
    },
    referral: {
      purpose: "Szerezzen ajánlásokat: egyetlen más út sem vezet ilyen gyakran új ügyfélhez.",
      entry: "Az ügyfél kiállna Önökért.",
      exit: "Megvannak a nevek, ügyletként rögzítve, és egy vadász utánajár nekik.",
      checklist: [
        "A gazda kérjen neveket",
        "Rögzítsen minden nevet ügyletként, „Ajánlás” jelleggel",
        "Egy vadász egy héten belül járjon utána",
        "Mondja el az ügyfélnek, mi lett belőle, és köszönje meg",
      ],
      questions: [
        "Az üzleti ismerősei közül ki áll ugyanez előtt a kérdés előtt?",
        "Mondhatom, hogy Ön küldött?",
      ],
    },
  },
};

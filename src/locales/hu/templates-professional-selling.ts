import type { TemplateWords } from "../build-words";

export const professionalSelling: TemplateWords<"professional-selling"> = {
  name: "Vállalati értékesítés",
  summary: "Cégtől cégnek, az érdeklődőtől a visszatérő ügyfélig.",
  stages: {
    generation: {
      purpose: "Szünet nélkül keressen érdeklődőket: aki abbahagyja, megrendelés nélkül marad.",
      entry: "Valami arra utal, hogy egy cégben megvannak az ügyfél jegyei.",
      exit: "Az érdeklődőnek van forrása, kapcsolattartója és felelőse.",
      checklist: [
        "Elsőként annak válaszoljon, aki maga jelentkezik: űrlap, vásár, hirdetés",
        "Keressen olyan cégeket, amelyek a legjobb ügyfelekre hasonlítanak",
        "Figyelje a piac híreit, fórumait és sajtóközleményeit",
        "Kérjen személyes és szakmai ajánlást",
        "Írja be minden érdeklődő forrását",
      ],
      questions: ["Melyik ügyfelünkre hasonlít ez a cég?", "Honnan hallott rólunk?"],
    },
    qualification: {
      purpose: "Derítse ki, lehet-e az érdeklődőből ügyfél, mielőtt megbeszélésbe kerülne.",
      entry: "Az érdeklődőnek van felelőse, aki el is éri.",
      exit: "Az igény, a fedezet, a jogkör és a követelmények tisztázottak, vagy az érdeklődőt elengedték.",
      checklist: [
        "Nézzen utána a cég pénzügyeinek: legtöbbször a fedezet hiánya miatt kell lemondani róla",
        "Kérdezze meg, megoldott-e már az igényük",
        "Tudja meg, ki dönt",
        "Ellenőrizze, megvan-e náluk, ami a termék működéséhez kell",
        "A többit engedje el, a listáról választott okkal",
      ],
      questions: [
        "Mit használnak erre ma, és meddig?",
        "Ki hagy jóvá egy ekkora vásárlást?",
        "Van rá keret, és melyik évre?",
      ],
    },
    preparing: {
      purpose: "Ismerje meg az ügyfelet a megkeresés előtt, és szerezzen időpontot.",
      entry: "Az érdeklődő minősített, vagy csak beszélgetésben minősíthető.",
      exit: "Megvan az időpont egy döntéshozóval.",
      checklist: [
        "Válaszolja meg a tájékozódás négy kérdését: lásd a Listák munkalapot",
        "Kérdezzen más termékek értékesítőitől, akik ismerik az ügyfelet",
        "Készítsen összehasonlítást azzal, amit most vásárolnak",
        "Időpontért telefonáljon, ne azért, hogy bemutatót tartson",
      ],
      questions: [
        "Kaphatok jövő héten húsz percet, hogy megmutassam, mit nyertek mások a szakmában?",
        "Kivel érdemes még beszélnem?",
      ],
    },
    meeting: {
      purpose: "Folytasson olyan beszélgetést, amelyben az ügyfél legalább annyit beszél, mint Ön.",
      entry: "Megvan az időpont, és a tájékozódás lezárult.",
      exit: "Az ügyfél megértette a hasznokat, és véleményt mondott róluk.",
      checklist: [
        "Néhány barátságos szóval kezdje",
        "Kérdezzen az emberről, a cégről és az iparágról",
        "Kérdezzen az igényekről, és figyeljen a válaszokra",
        "Az igényeknek megfelelő jellemzőket és hasznokat mutassa be",
        "Figyelje a szavakban és a testbeszédben a kételyt és az egyetértést",
      ],
      questions: [
        "Mi legyen másképp egy év múlva?",
        "Hogyan változtatná ez meg a napjait?",
        "Mit gondol arról, amit látott?",
      ],
    },
    resistance: {
      purpose: "Örüljön az ellenállásnak: aki kifogást emel, az figyel.",
      entry: "Az ügyfél kételkedik a termékben, a cégben vagy az időzítésben.",
      exit: "Kiderült és megoldódott a valódi aggály.",
      checklist: [
        "Bátorítsa az ügyfelet, hogy mondja ki, miben kételkedik",
        "Győződjön meg róla, hogy jól értette",
        "Keresse meg a mögötte álló valódi aggályt",
        "Oldja meg, és kérdezzen rá, hogy megoldódott-e",
      ],
      questions: [
        "Mi aggasztja Önt ebben?",
        "Ez a valódi ok, vagy van mögötte másik is?",
        "Választ kapott erre?",
      ],
    },
    closing: {
      purpose: "Kérje az ügyfél beleegyezését a megfelelő technikával.",
      entry: "Az aggályok megoldódtak.",
      exit: "Az ügyfél beleegyezett a vásárlásba, vagy nemet mondott.",
      checklist: [
        "Próbalezárással mérje fel, kész-e rá",
        "Válasszon technikát: cselekvés, ajándék, előnyök, közvetlen kérés, választás, kifogás",
        "Bátorítsa azt, aki nem Önben, hanem magában bizonytalan",
        "Tegye fel a kérdést, aztán hallgasson",
      ],
      questions: [
        "Elintézzem a finanszírozást, hogy elsején kezdhessenek?",
        "A feketét szeretné inkább, vagy a pirosat?",
        "Ha ezt az egy pontot megoldjuk, megrendeli?",
      ],
    },
    maintenance: {
      purpose: "Indítsa el a következő eladást azzal, hogy gondozza ezt.",
      entry: "Az ügyfél vásárolt.",
      exit: "Az ügyfél elégedett, és a következő lehetőség rögzítve van.",
      checklist: [
        "Tudja meg, mennyire elégedett az ügyfél, és mitől lenne az még inkább",
        "Szánjon a betanításra és a telepítésre annyi időt, amennyit a vásárlás megérdemel",
        "Tartsa a kapcsolatot, akár csak egy rövid levéllel",
        "Ismerje meg az ügyfél üzletét, és jegyezze fel az új lehetőségeket",
      ],
      questions: [
        "Hogyan segíthetnénk, hogy többet hozzon ki belőle?",
        "Mi várható az üzletében jövőre?",
      ],
    },
  },
};

import type { TemplateWords } from "../build-words";

export const sevenStep: TemplateWords<"seven-step"> = {
  name: "Hétlépéses folyamat",
  summary:
    "A tankönyvi folyamat olyan csapatnak, amely maga keresi az ügyfeleit, és személyesen értékesít.",
  stages: {
    prospecting: {
      purpose:
        "Találja meg azokat, akiknek szükségük lehet a kínálatukra, és meg is tudják fizetni.",
      entry: "Van egy név, egy elérhetőség, és ok arra, hogy illik Önökhöz.",
      exit: "Tudható, hogy szüksége van rá, meg tudja fizetni, és van, aki dönthet.",
      checklist: [
        "Vesse össze a céget az ideális ügyfélprofillal",
        "Keresse meg, kié a probléma",
        "Ellenőrizze az igényt, a fedezetet és a döntési jogkört",
        "Jegyezze fel, honnan jött az érdeklődő",
      ],
      questions: [
        "Miért épp most kezdtek ezzel foglalkozni?",
        "Kit érint még a probléma?",
        "Van rá keret, vagy még elő kellene teremteni?",
      ],
    },
    preparation: {
      purpose: "Tudjon meg annyit az ügyfélről, hogy méltó legyen az első beszélgetésre.",
      entry: "Az érdeklődő minősített, és az ügyletnek van felelőse.",
      exit: "Két mondatban meg tudja mondani, miért érdemes ennek az ügyfélnek Önnel beszélnie.",
      checklist: [
        "Derítse ki, ki dönt, és hogyan vásárol a szervezet",
        "Tudja meg, mit használnak ma, és mennyibe kerül nekik",
        "Válasszon egy ügyféltörténetet, amely az övékhez hasonlít",
        "Tűzze ki az első kapcsolatfelvétel célját és egy tartalékcélt",
      ],
      questions: [
        "Mi változott az ügyfélnél az elmúlt fél évben?",
        "Mit fog kérdezni, amire még nem tudunk válaszolni?",
      ],
    },
    approach: {
      purpose: "Vegye fel a kapcsolatot, és kérjen időt egy érdemi beszélgetésre.",
      entry: "Megvan a kapcsolatfelvétel célja és a nyitómondat.",
      exit: "Mindkét naptárban szerepel az igényekről szóló megbeszélés.",
      checklist: [
        "Ha van ajánló, hivatkozzon rá",
        "Az ügyfél helyzetével kezdje, ne a termékkel",
        "Egyeztesse a következő megbeszélés célját és hosszát",
        "Még aznap küldjön rövid visszaigazolást",
      ],
      questions: [
        "Elmondhatom egy percben, miért hívom, és Ön eldönti, megér-e többet?",
        "Hogyan oldják meg ezt ma?",
        "Ki legyen még ott, amikor részletesen átnézzük?",
      ],
    },
    presentation: {
      purpose:
        "Értse meg, mire van szüksége az ügyfélnek, és mutassa meg, hogyan adják meg pontosan azt.",
      entry: "Van egyeztetett megbeszélés valakivel, aki érzi a problémát.",
      exit: "Az ügyfél a saját szavaival megerősítette, mennyit ér neki a megoldás.",
      checklist: [
        "Kérdezzen és figyeljen, mielőtt bármit bemutatna",
        "Csak azt mutassa be, ami kimondott igényre válaszol",
        "Az ügyféllel együtt számszerűsítse a hasznot",
        "Egy napon belül küldjön összefoglalót az elhangzottakról",
        "Búcsúzás előtt egyeztesse a következő lépést",
      ],
      questions: [
        "Mi történik, ha minden marad a régiben?",
        "Minek kell teljesülnie, hogy ezt sikernek tekintse?",
        "A látottakból mi a legfontosabb Önnek, és miért?",
      ],
    },
    objections: {
      purpose: "Hozzon felszínre minden kételyt, és válaszoljon rá.",
      entry: "Az ügyfél látja az értékét, de kimondott vagy rejtett okból még vár.",
      exit: "Minden kifogásra van válasz, és ezt az ügyfél is megerősítette.",
      checklist: [
        "Hagyja végigmondani, majd ismételje meg a kifogást a saját szavaival",
        "Különböztesse meg a valódi kifogást az ürügytől",
        "Válassza meg a választ: lásd a „Válasz a kifogásra” listát a Listák munkalapon",
        "Jelentkezzen újra: a legtöbb eladáshoz öt vagy több megkeresés kell",
      ],
      questions: [
        "Ezen kívül van még valami, ami visszatartja?",
        "Ha ezt megoldjuk, mi lenne a következő lépés?",
      ],
    },
    closing: {
      purpose: "Kérje a döntést, és tegye könnyűvé az igent.",
      entry: "Nincs nyitott kifogás, és ismertek a feltételek.",
      exit: "A megrendelést aláírták, vagy az ügyfél nemet mondott.",
      checklist: [
        "Kérjen előbb egy kisebb, csak aztán a nagy beleegyezést",
        "Győződjön meg róla, hogy minden döntéshozó igent mondott",
        "Egyetlen világos mondatban kérje a megrendelést",
        "Egyeztesse az aláírás és a kezdés dátumát",
      ],
      questions: [
        "Mikor szeretne kezdeni?",
        "A két változat közül melyik felel meg jobban?",
        "Minek kell még történnie Önöknél az aláírásig?",
      ],
    },
    "follow-up": {
      purpose:
        "Tartsa meg az ígéretét, maradjon kapcsolatban, és szolgáljon rá az újabb vásárlásra és az ajánlásra.",
      entry: "Megnyerték az ügyletet.",
      exit: "Az ügyfél használja, amit vett, és ajánlást is kértek tőle.",
      checklist: [
        "A szállítás után hívja fel, és kérdezze meg, hogy sikerült",
        "Azonnal hozza helyre, ami nem ment jól",
        "Tervezze meg a következő kapcsolatfelvételt",
        "Kérjen ajánlást, amikor az ügyfél elégedett",
      ],
      questions: ["Mi lett könnyebb, amióta elkezdték?", "Ismer valakit, akinek ugyanez a gondja?"],
    },
  },
};

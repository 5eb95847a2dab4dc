import type { TemplateWords } from "../build-words";

export const optimisedFunnel: TemplateWords<"optimised-funnel"> = {
  name: "Optimalizált tölcsér",
  summary: "Öt mért szakasz olyan csapatnak, amely a marketingtől kapja az érdeklődőket.",
  stages: {
    lead: {
      purpose: "Ne vesszen el egyetlen megkeresés sem, és tudja, hány kell belőlük a célhoz.",
      entry: "Valaki érdeklődött, vagy illik a profilba, és elérhető.",
      exit: "Valaki megnézte az érdeklődőt, és úgy döntött, foglalkoznak vele.",
      checklist: [
        "Jegyezze fel, honnan jött az érdeklődő, és mit nézett meg",
        "Válaszoljon még aznap",
        "Számolja ki, legalább hány érdeklődő kell a célhoz: SALES.NEEDED",
        "Rendeljen felelőst az érdeklődőhöz",
      ],
      questions: [
        "Minek kapcsán kezdett ilyesmit keresni?",
        "Mit szeretne másképp látni három hónap múlva?",
      ],
    },
    qualified: {
      purpose: "Csak azok az érdeklődők maradjanak, akik beleillenek az ideális ügyfél profiljába.",
      entry: "A marketing és az értékesítés is érdemesnek tartja a folytatásra.",
      exit: "Az érdeklődő illik a profilba, és vállalta a megbeszélést.",
      checklist: [
        "Vesse össze az érdeklődőt a Kézikönyv munkalap ideális ügyfélprofiljával",
        "Ellenőrizze az igényt, a keretet, a döntési jogkört és az időzítést",
        "Jelezze a marketingnek, kik nem illettek a profilba, és miért",
        "Hívjon meg a megbeszélésre mindenkit, akinek beleszólása van",
      ],
      questions: [
        "Önön kívül kinek van még beleszólása?",
        "Hogyan oldják meg ezt ma?",
        "Mikorra kellene megoldani?",
      ],
    },
    meeting: {
      purpose: "Tudja meg, mi mozgatja a döntéshozókat, és mutassa meg, mit tudnak nyújtani.",
      entry: "Megvan a megbeszélés időpontja olyan személlyel, akinek beleszólása van.",
      exit: "Ajánlatot kértek, és tudják, mi következik.",
      checklist: [
        "Derítse ki, mit remél és mitől tart az egyes döntéshozó",
        "Csak azt mutassa be, ami erre válaszol",
        "Egy napon belül küldjön összefoglalót a megbeszélésről",
        "Búcsúzás előtt egyeztesse a következő lépést és annak dátumát",
      ],
      questions: [
        "Mi múlik ezen a döntésen az Ön számára?",
        "Mi szólna amellett, hogy minden maradjon a régiben?",
        "Kitűzzük a napot, amikor átnézzük az ajánlatot?",
      ],
    },
    offer: {
      purpose: "Küldjön erre az ügyfélre szabott, elsőre érthető ajánlatot.",
      entry: "Ismertek az igények, és kértek ajánlatot.",
      exit: "Az ügyfél elolvasta az ajánlatot, és az utolsó pontokat szeretné tisztázni.",
      checklist: [
        "Az ügyfél igényeivel kezdje, az ő szavaival",
        "Mondja el, miben különböznek a többi ajánlattevőtől",
        "Kerüljön egy oldalra az ár, a tartalom és a határidők",
        "Ne csak elküldje: nézzék át együtt az ajánlatot",
        "Jelentkezzen a megbeszélt napon",
      ],
      questions: [
        "Van az ajánlatban olyan, ami nem világos?",
        "Mely más ajánlatokkal veti össze?",
        "Mi hiányzik ahhoz, hogy belevágjon?",
      ],
    },
    closing: {
      purpose: "Segítse a vásárolni kívánó ügyfelet az utolsó lépésben.",
      entry: "Már csak a feltételeket és az aláírást kell rendezni.",
      exit: "A megrendelést aláírták, vagy az ügyfél nemet mondott.",
      checklist: [
        "Tisztázza egy beszélgetésben a nyitott pontokat",
        "Erősíttesse meg, hogy minden döntéshozó egyetért",
        "Kérje a megrendelést, és egyeztesse a kezdés napját",
        "Maradjon kapcsolatban az aláírásig: a forró érdeklődő gyorsan kihűl",
      ],
      questions: ["Van még valami, ami az aláírás útjában áll?", "Melyik nap alkalmas a kezdésre?"],
    },
  },
};

import type { MethodologiesWords } from "../methodology-words";

/** Ways of selling that add their questions to any process. */
export const methodologies: MethodologiesWords = {
  none: { name: "Nincs", summary: "Csak a folyamat, további kérdések nélkül." },
  choosing:
    "Egyedi vagy összetett termékhez tanácsadás kell, mindennapi áruhoz gyors ügyintézés; a cégek másképp vásárolnak, mint a magánemberek. Azzal kezdje, ami a saját folyamatában még nem működik.",
  items: {
    about: "Hogyan értékesít?",
    choosing: "Mikor megfelelő?",
    source: "Honnan származik?",
    column: "Kitöltendő oszlop",
    early: "Korai szakaszok",
    middle: "Középső szakaszok",
    late: "Kései szakaszok",
  },
  methods: {
    inbound: {
      name: "Inbound értékesítés",
      summary:
        "Vonzza a vevőket hasznos tartalommal, és segítse a döntésben azokat, akik jelentkeznek.",
      columns: {
        interest: {
          header: "Mi vonzotta",
          prompt: "Az oldal, a cikk vagy az esemény, ahonnan érkezett.",
        },
        journey: {
          header: "Vásárlási szakasz",
          prompt:
            "Hol tart: felismerte a problémát, megoldásokat hasonlít össze, vagy szállítót választ.",
        },
        goal: {
          header: "Célja",
          prompt: "Mit szeretne elérni és mikorra, a saját szavaival.",
        },
        "next-content": {
          header: "Mi segít tovább",
          prompt: "Az a cikk, példa vagy számítás, amely választ ad a következő kérdésére.",
        },
      },
      guidance: {
        early: [
          "Elsőként és még aznap annak válaszoljon, aki maga jelentkezett.",
          "Hívás előtt nézze meg, mit olvasott, és azzal kezdje.",
          "Kérdezze meg: Miért épp most kezdett ezzel foglalkozni?",
        ],
        middle: [
          "Azt küldje el, ami a kérdésére válaszol, ne azt, amit el szeretne adni.",
          "Kérdezze meg: Mit próbált már, és mi lett belőle?",
        ],
        late: [
          "Ajánlat előtt foglalja össze a célt, a tervet és a határidőt az ő szavaival.",
          "Kérdezze meg: Mit kell még tudnia a döntéshez?",
        ],
      },
    },
    spin: {
      name: "SPIN értékesítés",
      summary:
        "Kérdezzen a helyzetről, a problémáról, a következményeiről és a megoldás hasznáról (Neil Rackham, 1980-as évek).",
      columns: {
        situation: {
          header: "Helyzet",
          prompt: "Hogyan dolgozik ma: azok a tények, amelyeket előre nem lehetett kideríteni.",
        },
        problem: {
          header: "Probléma",
          prompt: "Mi nehéz, lassú vagy nem kielégítő neki.",
        },
        implication: {
          header: "Következmény",
          prompt: "Mihez vezet a probléma: költség, késés, gond másoknak.",
        },
        "need-payoff": {
          header: "Megoldás haszna",
          prompt: "Mennyit érne neki a megoldás, ahogyan ő maga mondja.",
        },
      },
      guidance: {
        early: [
          "A tényeket előre derítse ki, hogy keveset kelljen rákérdeznie.",
          "Kérdezzen a helyzetről: Hogyan csinálják ezt ma, és kik vesznek részt benne?",
        ],
        middle: [
          "Kérdezzen a problémáról: Hol kerül ez időbe vagy bosszúságba?",
          "Kérdezzen a következményekről: Mihez vezet ez másoknál, és mibe kerül?",
          "Ne ajánljon semmit, amíg az ügyfél ki nem mondta, mibe kerül a probléma.",
        ],
        late: [
          "Kérdezzen a haszonról: Mit jelentene Önnek, ha ez megoldódna?",
          "Csak azt mutassa be, ami az ügyfél kimondott igényére válaszol.",
          "Olyan lépést kérjen, amely előreviszi az ügyletet, ne újabb beszélgetést.",
        ],
      },
    },
    solution: {
      name: "Megoldásértékesítés",
      summary:
        "Előbb találja meg az ügyfél problémáját, aztán mutassa meg, hogyan segít a termék megoldani.",
      columns: {
        pain: {
          header: "Fájdalompont",
          prompt: "A probléma az ügyfél szavaival, és az, hogy kié.",
        },
        cause: {
          header: "Kiváltó ok",
          prompt: "Mi okozza: amit közösen derítettek ki.",
        },
        affected: {
          header: "Kit érint",
          prompt: "Ki szenved még tőle, és hogyan.",
        },
        vision: {
          header: "Elképzelt megoldás",
          prompt: "Mire lesz képes az ügyfél, ha a probléma megoldódik.",
        },
      },
      guidance: {
        early: [
          "Olyan ügyfeleket keressen, akiknél megvan a probléma, amelyet megoldanak, és ezzel kezdje.",
          "Kérdezze meg: Önöknél is megvan ez a probléma, és mióta?",
        ],
        middle: [
          "Közösen keressék meg az okokat, mielőtt a termékről beszélne.",
          "Kérdezze meg: Kinek kell még ezzel együtt élnie, és mibe kerül neki?",
          "Úgy írja le a megoldást, mint amire az ügyfél képes lesz általa.",
        ],
        late: [
          "Ellenőrizze, hogy az ajánlat minden feltárt okra válaszol, és semmi másra.",
          "Kérdezze meg: Ezzel megoldódik a problémájuk?",
        ],
      },
    },
    value: {
      name: "Értékalapú értékesítés",
      summary:
        "Azt adja el, amit az ügyfél pénzben, időben vagy biztonságban nyer, és bizonyítsa is be.",
      columns: {
        driver: {
          header: "Mit tart értéknek",
          prompt: "Mit szeretne leginkább: több eladást, kisebb költséget, kevesebb kockázatot.",
        },
        gain: {
          header: "Várt nyereség",
          prompt: "A nyereség számokban, amelyekkel az ügyfél egyetért, pl. évi 400 óra.",
        },
        waiting: {
          header: "A várakozás ára",
          prompt: "Mibe kerül neki, ha minden marad a régiben.",
        },
        proof: {
          header: "Bizonyíték",
          prompt: "Mi igazolja a nyereséget: referencia, próba, számítás.",
        },
      },
      guidance: {
        early: [
          "Olyan potenciális ügyfeleket válasszon, akik az árhoz képest sokat nyernek.",
          "Kérdezze meg: Minek kellene idén jobbra fordulnia?",
        ],
        middle: [
          "Számolják ki együtt a nyereséget, az ügyfél saját adataival.",
          "Kérdezze meg: Mibe kerül Önöknek, ha semmi sem változik?",
          "Hozzon bizonyítékot: egy ügyfelet, aki ezt már elérte, vagy egy próbát.",
        ],
        late: [
          "Az ajánlatban tegye a nyereséget az ár mellé.",
          "Az árra vonatkozó kérdésre előbb a nyereséggel válaszoljon, csak azután beszéljen kedvezményről.",
        ],
      },
    },
    concept: {
      name: "Elképzelésalapú értékesítés",
      summary:
        "Tudja meg, milyen eredményt képzel el az ügyfél, és azt adja el neki, ne a terméket.",
      columns: {
        concept: {
          header: "Elképzelése",
          prompt: "Az eredmény az ügyfél szemével: mit hozzon, javítson vagy kerüljön el.",
        },
        unknown: {
          header: "Még kiderítendő",
          prompt: "Amit még nem tud, és legközelebb meg fog kérdezni.",
        },
        attitude: {
          header: "Hozzáállása",
          prompt: "Mit gondol róla az illető: vágyak, aggodalmak, kételyek.",
        },
        commitment: {
          header: "Vállalások",
          prompt: "Mit ígért meg az ügyfél következő lépésként, és mit Ön.",
        },
      },
      guidance: {
        early: [
          "Minden megbeszélés előtt írja le, mit szeretne megtudni, és miben akar megállapodni.",
          "Kérdezze meg: Mit képzel el, amikor ez elkészül?",
        ],
        middle: [
          "Mielőtt továbbkérdez, erősíttesse meg, amit tudni vél: Még mindig igaz, hogy …?",
          "Ne csak a tényekre, a hozzáállásra is kérdezzen rá: Ön hogyan érez ezzel kapcsolatban?",
          "Úgy mutassa be a terméket, mint az ügyfél elképzeléséhez vezető utat.",
        ],
        late: [
          "Egyetlen megbeszélésről se jöjjön el kölcsönös vállalás nélkül.",
          "Kérdezze meg: Van valami, ami nyugtalanítja?",
        ],
      },
    },
    "target-account": {
      name: "Célügyfél-értékesítés",
      summary: "Válasszon néhány fontos ügyfelet, és mindegyiket saját tervvel nyerje meg.",
      columns: {
        opportunity: {
          header: "Cselekvés oka",
          prompt: "Valódi-e: van-e projekt, keret, és ok arra, hogy most lépjenek?",
        },
        position: {
          header: "A mi helyzetünk",
          prompt: "Versenyben vannak-e: miben jobbak Önök másoknál abban, amit keresnek?",
        },
        supporters: {
          header: "Ki támogat minket",
          prompt: "Nyerhetnek-e: a döntéshozók közül ki akarja Önöket, és ki ellenzi?",
        },
        worth: {
          header: "Megéri-e megnyerni",
          prompt: "Mit hoz most és később, a ráfordításhoz és a kockázathoz mérve.",
        },
      },
      guidance: {
        early: [
          "Válassza ki azokat, akik a legjobban illenek az ideális ügyfél profiljához, a többit hagyja.",
          "Rajzolja fel, ki dönt, ki ad tanácsot, és ki fogja használni.",
          "Kérdezze meg: Mi történik a cégnél, ha ez nem valósul meg?",
        ],
        middle: [
          "Nyerjen meg egy támogatót a döntéshozók közül, és tartsa mindegyikükkel a kapcsolatot.",
          "Kérdezze meg: Mi alapján döntenek, és kivel hasonlítanak össze minket?",
        ],
        late: [
          "Mérlegelje újra, nyerhet-e, és megéri-e; ha nem, lépjen vissza.",
          "Állapodjanak meg az ügyféllel az aláírásig vezető, dátumozott tervben.",
        ],
      },
    },
  },
};

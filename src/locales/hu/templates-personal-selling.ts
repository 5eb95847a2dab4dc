import type { TemplateWords } from "../build-words";

export const personalSelling: TemplateWords<"personal-selling"> = {
  name: "Személyes értékesítés",
  summary: "Új termékekhez, amelyeket szemtől szemben kell bemutatni és elmagyarázni.",
  stages: {
    identifying: {
      purpose: "Válassza ki a valószínű vevőket a lehetségesek közül.",
      entry: "Egy név címtárból, vásárról, webhelyről, ügyféltől vagy partnertől.",
      exit: "Ellenőrizve van a fedezet, az igény és az ízlés, és érdemes felvenni a kapcsolatot.",
      checklist: [
        "Keressen címtárakban és webhelyeken; írjon és telefonáljon",
        "Gyűjtsön neveket vásárokon és kiállításokon",
        "Kérjen neveket ügyfelektől, kereskedőktől, szállítóktól és bankároktól",
        "Ellenőrizze a fedezetet, az igényt és az ízlést",
      ],
      questions: [
        "Ismer valakit, aki ilyesmit keres?",
        "Mit használ jelenleg, és mennyire elégedett vele?",
      ],
    },
    "pre-approach": {
      purpose: "Válassza meg a kapcsolatfelvétel módját úgy, hogy a potenciális ügyfélhez illjen.",
      entry: "A potenciális ügyfél minősített.",
      exit: "Eldőlt az első kapcsolatfelvétel módja, ideje és nyitánya.",
      checklist: [
        "Tudja meg, hogyan vásárol, hogyan dönt, és milyen hangnemet kedvel",
        "Válasszon látogatás, telefon és levél között",
        "Válasszon neki megfelelő időpontot",
        "Készítse elő az első két mondatot",
      ],
      questions: [
        "Ki mondhat még többet erről a potenciális ügyfélről?",
        "Mit nem hallana tőlünk szívesen?",
      ],
    },
    approach: {
      purpose: "Köszöntse a vevőt megfelelően, és indítsa jól a beszélgetést.",
      entry: "Eldőlt a mód, az idő és a nyitány.",
      exit: "A vevő érdeklődik, és látni szeretné a terméket.",
      checklist: [
        "Legyen pontos, felkészült és megfelelően öltözött",
        "Köszönjön, mutatkozzon be, és mondja el, miért jött",
        "Előbb a vevő beszéljen a helyzetéről",
        "Ajánljon bemutatót",
      ],
      questions: [
        "Hogyan alakult ki, hogy ezt így csinálják?",
        "Megmutathatom, mások hogyan oldották meg?",
      ],
    },
    presentation: {
      purpose: "Magyarázza el és mutassa be a terméket, és azt is, mennyit ér pénzben.",
      entry: "A vevő látni szeretné a terméket.",
      exit: "A vevő ismeri a terméket és az értékét, és szeretné a magáénak tudni.",
      checklist: [
        "Keltse fel a figyelmet, tartsa fenn az érdeklődést, ébresszen vágyat, vezessen cselekvéshez",
        "Hagyja, hogy a vevő maga próbálja ki",
        "Minden jellemzőt az előnyével magyarázzon",
        "Fejezze ki az értéket pénzben",
        "Figyelje, mikor kész a vevő, és próbáljon lezárni",
      ],
      questions: [
        "Mire használná először?",
        "Mennyit ér ez Önnek egy év alatt?",
        "A látottakból mire nincs szüksége?",
      ],
    },
    objections: {
      purpose: "Tisztázza, mi tartja vissza a vevőt a megrendeléstől.",
      entry: "A megrendelés kérésekor a vevő habozik.",
      exit: "Minden kifogás tisztázódott, és a vevő meggyőződött.",
      checklist: [
        "Derítse ki, mi a gond: ár, szállítás, termék, cég vagy egy ismert márka",
        "Hallgassa végig türelemmel",
        "Válassza meg a választ a Listák munkalap „Válasz a kifogásra” listájából",
        "Ellenőrizze, hogy elég-e a válasz",
      ],
      questions: [
        "Mi miatt habozik?",
        "Az ár a gond, vagy az, amit kap érte?",
        "Ha hamarabb szállítanánk, megrendelné?",
      ],
    },
    closing: {
      purpose: "Kérje a megrendelést, és segítse a vevőt a leadásában.",
      entry: "A kifogások tisztázódtak.",
      exit: "A vevő leadta a megrendelést, vagy nemet mondott.",
      checklist: [
        "Egyeztesse az árat és a fizetési feltételeket",
        "Kérje a megrendelést",
        "Töltsék ki együtt a megrendelést",
        "Igazolja vissza, mit szállítanak, és mikor",
      ],
      questions: ["Rögzíthetem a megrendelést?", "Hogyan szeretne fizetni?"],
    },
    maintenance: {
      purpose: "Gondoskodjon róla, hogy minden rendben menjen, és az ügyfél újra vásároljon.",
      entry: "A megrendelés megtörtént.",
      exit: "A szállítás, a telepítés és a szerviz rendben volt, és ezt az ügyfél is így látja.",
      checklist: [
        "Ellenőrizze, hogy időben szállítottak-e",
        "Ellenőrizze, hogy szakszerűen telepítették-e",
        "Gondoskodjon az eladás utáni szervizről",
        "Jegyezze fel, mikor lesz szüksége az ügyfélnek a következőre",
      ],
      questions: ["Minden úgy működik, ahogy várta?", "Mire lesz legközelebb szüksége?"],
    },
  },
};

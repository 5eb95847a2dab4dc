import type { TemplateWords } from "../build-words";

export const consumerSelling: TemplateWords<"consumer-selling"> = {
  name: "Értékesítés magánvásárlóknak",
  summary:
    "Üzletekhez, bemutatótermekhez és házhoz járáshoz, ahol egy ember dönt néhány nap alatt.",
  stages: {
    prospecting: {
      purpose: "Gyűjtse össze a valószínű vevőket, és állítsa előre a legjobbakat.",
      entry: "Egy név a nyilvántartásból, megkeresésből, hirdetésből vagy címtárból.",
      exit: "Az illető képes, hajlandó és jogosult vásárolni, és van helye a rangsorban.",
      checklist: [
        "Gyűjtsön neveket az eladási nyilvántartásból, megkeresésekből, hirdetésekből és címtárakból",
        "Mindenkinél mérlegelje: képes, hajlandó, jogosult-e vásárolni",
        "Húzza ki azokat, akik nem",
        "A többieket rangsorolja, és felülről kezdje",
      ],
      questions: ["Mit keres pontosan?", "Egyedül döntene róla?"],
    },
    approaching: {
      purpose: "Keltsen maradandó jó első benyomást.",
      entry: "Az illető a rangsor élén áll.",
      exit: "Az illető szeretne többet hallani.",
      checklist: [
        "Ha van, nevezze meg az ismerőst, aki a megkeresést javasolta",
        "Ismételt kapcsolatfelvételkor emlékeztesse a legutóbbi alkalomra",
        "Hideg megkereséskor legyen rövid, és kérdezze meg, alkalmas-e",
        "Azt válassza, ami az emberhez, a termékhez és Önhöz is illik",
      ],
      questions: [
        "A szomszédja gondolta, hogy ez Önt is érdekelheti: jól gondolta?",
        "Van most öt perce, vagy jöjjek vissza később?",
      ],
    },
    preparing: {
      purpose: "Szabja a bemutatót erre az emberre.",
      entry: "Az első beszélgetés felkeltette az érdeklődését.",
      exit: "Tudható, mire van szüksége, mit használ, és mi a véleménye róla.",
      checklist: [
        "Tudja meg, mire kellene a termék",
        "Tudja meg, melyik márkát használja, és mit gondol a többiről",
        "Válassza ki azt a két-három dolgot, ami számítani fog neki",
        "Vigyen mintát, vagy foglaljon időpontot a bemutatóra",
      ],
      questions: ["Most melyik van meg, és mi zavarja benne?", "Mit hallott a többiről?"],
    },
    presentation: {
      purpose: "Keltse fel a figyelmet és az érdeklődést, és ébresszen vágyat a termék iránt.",
      entry: "Ismertek az igényei, és kéznél van a minta.",
      exit: "Az illető szeretné a terméket.",
      checklist: [
        "Olyan kérdéssel kezdjen, amely őt érinti",
        "Hagyja, hogy megérintse, megfogja, használja",
        "Mutassa meg, mit ad az igényére",
        "Tegyen fel próbakérdést: szín, méret, szállítás",
      ],
      questions: [
        "Szeretné maga is kipróbálni?",
        "Melyik szín illene az otthonához?",
        "Hány darabra lenne szüksége?",
      ],
    },
    objections: {
      purpose: "Válaszoljon a kifogásokra az emberhez és a pillanathoz illő módon.",
      entry: "Az illető szeretné, de valami ellene szól.",
      exit: "A kifogásra van válasz, kárpótlás, vagy már nem számít.",
      checklist: [
        "Készüljön fel az előre látható kifogásokra",
        "Válasszon módot: közvetlen vagy közvetett cáfolat, bumeráng, ellentételezés, elengedés, kérdés",
        "Soha ne bántson meg senkit: mosolyogjon, és ne vitázzon",
        "A „nem tudom” és a „talán később” válaszra kérdezzen rá: miért?",
      ],
      questions: [
        "Miért gondolja így?",
        "Az árat illetően igaza van. Megmutathatom, mi kárpótol érte?",
      ],
    },
    closing: {
      purpose: "Kérje a vásárlást, amint az illető készen áll rá.",
      entry: "A próbakérdésekre úgy válaszolt, mint aki vásárolni fog.",
      exit: "A vásárlás megtörtént, vagy az illető nemet mondott.",
      checklist: [
        "Kezelje eldöntöttként a vásárlást: kérdezzen a mennyiségről, a szállításról, a fizetésről",
        "Ajánljon valamit azért, ha ma dönt",
        "Mesélje el, mások mit nyertek vele, vagy mit veszít, aki vár",
        "Mutasson rá egy apró részletre, amely tetszik neki",
        "Kérdezzen rá nyíltan",
      ],
      questions: ["Házhoz szállítsuk, vagy magával viszi?", "Készpénzzel vagy kártyával fizet?"],
    },
    "follow-up": {
      purpose: "Győződjön meg róla, hogy a vevő azt kapta, amit kért, és elégedett.",
      entry: "A vásárlás megtörtént.",
      exit: "A szállítás a kérésnek megfelelő volt, és nincs nyitott kérdés.",
      checklist: [
        "Ellenőrizze, hogy betartották-e a szállítási kéréseket",
        "Látogassa meg vagy hívja fel, és kérdezze meg, milyen kérdések merültek fel",
        "Nyújtson pontos, gyors és megnyugtató kiszolgálást",
        "Kérdezze meg, kit hívhat még fel",
      ],
      questions: ["Minden úgy érkezett meg, ahogy kérte?", "Mi alakult másképp, mint ahogy várta?"],
    },
  },
};

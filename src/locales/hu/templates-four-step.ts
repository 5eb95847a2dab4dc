import type { TemplateWords } from "../build-words";

export const fourStep: TemplateWords<"four-step"> = {
  name: "Négylépéses folyamat",
  summary:
    "A legrövidebb folyamat, amely még megkülönbözteti a puszta nevet az ügyféltől; kezdésnek is jó.",
  stages: {
    prospecting: {
      purpose: "Találja meg és mérje fel azokat, akik vásárolhatnak.",
      entry: "Van egy név, és ok feltételezni, hogy vásárolhat.",
      exit: "Elérte őket, és hajlandók beszélni.",
      checklist: [
        "Nézzen körül az ismeretségi körében, a piacon és a meglévő ügyféladatok között",
        "Foglalja össze egy sorban, miért épp ez a cég",
        "Vegye fel a kapcsolatot",
        "Írja be a következő lépést és a dátumát",
      ],
      questions: ["Min dolgoznak idén?", "Ki foglalkozna Önöknél ilyesmivel?"],
    },
    qualifying: {
      purpose: "Döntse el, megfelel-e nekik az, amit kínálnak.",
      entry: "Szóba állnak Önnel.",
      exit: "Tudható, mire van szükségük, hogy meg tudják fizetni, és hogy ki dönt.",
      checklist: [
        "Előbb az igényről kérdezzen, csak aztán beszéljen a termékről",
        "Ellenőrizze a fedezetet, a döntési jogkört és az időzítést",
        "Akihez nem illik, attól korán váljon el, és írja be az okot",
        "Egyeztesse, mire kell választ adnia az ajánlatnak",
      ],
      questions: [
        "Mibe kerül Önöknek, ha minden marad a régiben?",
        "Hogyan szoktak dönteni egy ilyen vásárlásról?",
        "Van erre elkülönített keret?",
      ],
    },
    proposal: {
      purpose: "Dolgozzon ki erre az ügyfélre szabott megoldást.",
      entry: "Ismert az igény, a fedezet és a döntéshozó.",
      exit: "Az ügyfél elfogadja a megoldást, és már a feltételekről beszél.",
      checklist: [
        "Az ajánlat minden részét kösse egy kimondott igényhez",
        "Mutassa meg, mennyit ér, az ügyfél számaival",
        "Legfeljebb két változat közül kelljen választania",
        "Mutassa be személyesen, és figyeljen a kételyekre",
      ],
      questions: [
        "Mennyire egyezik ez azzal, amit elképzelt?",
        "Min változtatna?",
        "Kinek kell még egyetértenie a döntés előtt?",
      ],
    },
    closing: {
      purpose: "Zárja le az eladást szerződéssel vagy megrendeléssel.",
      entry: "Az ügyfél elfogadja a megoldást; a feltételek egyeztetése zajlik.",
      exit: "Megvan a szerződés vagy a megrendelés, vagy az ügyfél nemet mondott.",
      checklist: [
        "Válaszoljon az utolsó kételyekre",
        "Legyen kész a szerződés",
        "Kérje a megrendelést",
        "Mondja el az ügyfélnek, mi történik az aláírás után",
      ],
      questions: [
        "Belevágunk?",
        "Mire van szüksége tőlem, hogy a megrendelés még a héten elindulhasson?",
      ],
    },
  },
};

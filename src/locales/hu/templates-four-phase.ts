import type { TemplateWords } from "../build-words";

export const fourPhase: TemplateWords<"four-phase"> = {
  name: "Négy fázis",
  summary:
    "Kapcsolat, igények, érvek, döntés: néhány beszélgetésben értékesített szolgáltatáshoz és tanácsadáshoz.",
  stages: {
    contact: {
      purpose: "Kezdjen beszélgetést egy olyan ügyféllel, aki illhet Önökhöz.",
      entry: "Az ügyfél név szerint ismert, és a kapcsolatnak van felelőse.",
      exit: "Megvan az időpont a helyzetéről szóló beszélgetésre.",
      checklist: [
        "Töltse fel a tölcsért megfelelő kapcsolatokkal, mielőtt az elsőt felhívja",
        "Válassza ki a megkeresés módját: lásd a „Megkeresés módja” listát a Listák munkalapon",
        "Mondja el egy mondatban, mit nyer az ügyfél a beszélgetéssel",
        "Egyeztessen időpontot",
      ],
      questions: ["Foglalkoztatja most Önt ez a kérdés?", "Mikor beszélhetnénk erről fél órát?"],
    },
    needs: {
      purpose: "Térképezze fel, mire van szüksége az ügyfélnek, és miért.",
      entry: "Az ügyfél időt szán arra, hogy a helyzetéről beszéljen.",
      exit: "Ön összefoglalta az igényeket, és az ügyfél egyetértett velük.",
      checklist: [
        "Kérdezzen a jelenről, a hiányokról, és arról, mi következik belőlük",
        "Írja le a célokat az ügyfél szavaival",
        "Vonjon be egy kollégát, aki Önnél jobban ismeri a témát",
        "Foglalja össze, és hagyja, hogy az ügyfél javítsa",
      ],
      questions: [
        "Mit szeretne elérni, és miből fogja látni, hogy sikerült?",
        "Mit próbáltak már eddig?",
        "Jól értettem?",
      ],
    },
    justification: {
      purpose: "Adjon az ügyfélnek jó érveket: jellemzőket csak ott, ahol hasznosak.",
      entry: "Az igényekben egyetértés van.",
      exit: "Az ügyfél minden igényénél látja a hasznot, és nincs nyitott kételye.",
      checklist: [
        "Haladjon a jellemzőtől az előnyön át a haszonig, és azzal zárja",
        "Indokolja az árat azzal, mibe kerül ma a megoldatlan igény",
        "Meséljen egy ügyfélről, aki ugyanebben a helyzetben volt",
        "Válaszoljon a kételyekre, mielőtt döntést kérne",
      ],
      questions: [
        "E hasznok közül melyik a legfontosabb Önnek?",
        "Mi szól ellene?",
        "Megéri Önnek ezt az árat a haszon?",
      ],
    },
    decision: {
      purpose: "Juttassa el az ügyfelet olyan döntésig, amely mellett kitart.",
      entry: "Az érvek érthetők; megszülethet a döntés.",
      exit: "Az ügyfél döntött, és a megnyert ügyfelet átadták annak, aki gondozni fogja.",
      checklist: [
        "Kérje nyíltan a döntést",
        "Állapodjanak meg az árban és a fizetési feltételekben",
        "Győződjön meg az ügyfél fizetőképességéről",
        "Személyesen adja át az ügyfelet annak, aki gondozni fogja",
      ],
      questions: ["Döntsünk még ma?", "Mire van még szüksége a döntéshez?"],
    },
  },
};

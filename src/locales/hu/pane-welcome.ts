import type { WelcomeWords } from "../welcome-words";

export const welcome: WelcomeWords = {
  title: "Üdvözli a Funnelbook",
  lines: [
    "Hozzon létre egy perc alatt értékesítési folyamatot: ügyletek lapja, saját szakaszok, mutatók, diagramok és kézikönyv.",
    "Vagy maradjon a meglévő sorainál: a képletek és a diagramok ott olvassák őket, ahol vannak.",
    "Minden ebben a munkafüzetben marad.",
  ],
  samples: "Kipróbálás mintaügyletekkel",
  ownRows: "Saját soraim használata",
  skip: "Kihagyás",
};

import type { WelcomeWords } from "../welcome-words";

export const welcome: WelcomeWords = {
  title: "Tervetuloa Funnelbookiin",
  lines: [
    "Luo myyntiputki minuutissa: kauppojen taulukko, omat vaiheet, tunnusluvut, kaaviot ja pelikirja.",
    "Tai käytä rivejä, jotka sinulla jo on: kaavat ja kaaviot lukevat ne paikaltaan.",
    "Kaikki pysyy tässä työkirjassa.",
  ],
  samples: "Kokeile esimerkkikaupoilla",
  ownRows: "Käytä omia rivejäni",
  skip: "Ohita",
};

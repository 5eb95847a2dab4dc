import type { QualificationWords } from "../build-words";

export const qualification: QualificationWords = {
  answers: { yes: "Kyllä", partly: "Osittain", no: "Ei" },
  questions: {
    motion: "Onko kyseessä uusi asiakas, nykyinen asiakas vai suosittelun tuoma?",
    fitsProfile: "Vastaako asiakas ihanneasiakasta? Pelikirja kuvaa sen.",
    needsIt: "Tarvitseeko asiakas sitä, mitä myydään?",
    canPay: "Pystyykö asiakas maksamaan sen?",
    willing: "Haluaako asiakas ostaa?",
    authorised: "Saako tämä henkilö päättää ostosta?",
    meetsRequirements:
      "Täyttääkö asiakas tuotteen vaatimukset, esimerkiksi muun laitteiston osalta?",
  },
  notAnAnswer: "Valitse jokin vastauksista tai jätä solu tyhjäksi, kunnes vastaus tiedetään.",
};

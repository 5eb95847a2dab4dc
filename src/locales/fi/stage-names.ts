import type { StageNames } from "../en/stage-names";

/**
 * Finnish names of the stages of the built-in sales processes: their only home. The functions know rows
 * by them, so this file is part of the chunk that loads first.
 */
export const stageNames: StageNames = {
  won: "Voitettu",
  lost: "Hävitty",
  "seven-step": {
    prospecting: "Prospektointi",
    preparation: "Valmistautuminen",
    approach: "Ensikontakti",
    presentation: "Tarvekartoitus ja esittely",
    objections: "Vastaväitteiden käsittely",
    closing: "Kaupan päättäminen",
    "follow-up": "Jälkihoito",
  },
  "optimised-funnel": {
    lead: "Liidi",
    qualified: "Kvalifioitu",
    meeting: "Myyntitapaaminen",
    offer: "Tarjous lähetetty",
    closing: "Kaupan päättäminen",
  },
  "four-step": {
    prospecting: "Prospektointi",
    qualifying: "Kvalifiointi",
    proposal: "Tarjous",
    closing: "Kaupan päättäminen",
  },
  "personal-selling": {
    identifying: "Tunnistaminen ja kvalifiointi",
    "pre-approach": "Yhteydenoton suunnittelu",
    approach: "Keskustelun avaus",
    presentation: "Esittely ja demo",
    objections: "Vastaväitteiden käsittely",
    closing: "Kaupan päättäminen",
    maintenance: "Seuranta ja ylläpito",
  },
  "consumer-selling": {
    prospecting: "Prospektointi ja arviointi",
    approaching: "Kuluttajan kohtaaminen",
    preparing: "Myyntiin valmistautuminen",
    presentation: "Esittely",
    objections: "Vastaväitteiden käsittely",
    closing: "Kaupan päättäminen",
    "follow-up": "Jälkiseuranta",
  },
  "professional-selling": {
    generation: "Liidien hankinta",
    qualification: "Liidien kvalifiointi",
    preparing: "Tapaamisen valmistelu",
    meeting: "Myyntitapaaminen",
    resistance: "Vastustuksen käsittely",
    closing: "Kaupan päättäminen",
    maintenance: "Asiakkuuden hoito",
  },
  "four-phase": {
    contact: "Kontaktointi",
    needs: "Tarvekartoitus",
    justification: "Perustelu",
    decision: "Päätös",
  },
  "ten-step": {
    focus: "Fokus avainprospekteihin",
    coach: "Coachin löytäminen",
    research: "Asiakkaaseen perehtyminen",
    relationship: "Suhteen rakentaminen",
    listen: "Kysyminen ja kuuntelu",
    offer: "Ratkaisun tarjoaminen",
    message: "Tuoteviestin kiteytys",
    intent: "Ostoaikeen tunnistaminen",
    "long-term": "Pitkäaikainen suhde",
    referral: "Suosittelu",
  },
};

import type { PlaybookWords } from "../build-words";

/** Figures and findings are taken from the source named; their wording is ours. */
export const figures: PlaybookWords["figures"] = {
  strategy: {
    text: "40 %:lla myyntiosastoista ei ole määriteltyä myyntistrategiaa.",
    source: "seven-step-article",
  },
  "strategy-closing": {
    text: "Selkeä strategia nostaa kaupan toteutumisen mahdollisuutta 33 %.",
    source: "seven-step-article",
  },
  "selling-time": {
    text: "Myyjät käyttävät ajastaan vain 34 % myymiseen.",
    source: "seven-step-article",
  },
  automate: {
    text: "Etsi tehtävät, jotka voi automatisoida, jotta myyjät voivat keskittyä siihen, minkä osaavat parhaiten: myymiseen.",
    source: "seven-step-article",
  },
  "five-follow-ups": {
    text: "80 % kaupoista vaatii vähintään viisi seurantayhteydenottoa.",
    source: "seven-step-article",
  },
  "give-up": {
    text: "44 % myyjistä luovuttaa yhden kieltäytymisen jälkeen, 22 % kahden, 14 % kolmen ja 12 % neljän.",
    source: "seven-step-article",
  },
  keeping: {
    text: "Asiakkaan säilyttäminen maksaa kuusi–seitsemän kertaa vähemmän kuin uuden hankkiminen.",
    source: "seven-step-article",
  },
  "one-change": {
    text: "Muuta yhtä asiaa kerrallaan, vertaa A/B-testillä ja tarkasta prosessi säännöllisesti.",
    source: "seven-step-article",
  },
  "presentation-band": {
    text: "Tarjouksen esittelystä etenee 30–50 % kaupoista.",
    source: "pipeline-guide",
  },
  "closing-band": {
    text: "Päätösvaiheessa voitetaan 60–90 % kaupoista.",
    source: "pipeline-guide",
  },
  "early-stages": {
    text: "Alkuvaiheiden konversio on matala. Korjaa heikko vaihe, ennen kuin siirryt seuraavaan.",
    source: "pipeline-guide",
  },
  "next-step": {
    text: "Asiakkaan on aina tiedettävä seuraava askel, muuten myyntiputki katkeaa.",
    source: "pipeline-guide",
  },
  measure: {
    text: "Mittaa vaiheiden välinen konversio liidistä asiakkaaksi ja kunkin vaiheen kesto.",
    source: "pipeline-guide",
  },
  coach: {
    text: "Yrityksen sisäisen coachin kautta tavattu prospekti onnistuu 80 % useammin.",
    source: "ten-steps",
  },
  relations: {
    text: "Hyvät suhteet nostavat onnistumisen mahdollisuutta 93 %.",
    source: "ten-steps",
  },
  talking: {
    text: "95 % ostajista sanoo, että myyjät puhuvat liikaa.",
    source: "ten-steps",
  },
  referrals: {
    text: "Kaikista tavoista hankkia asiakkaita suosittelu onnistuu useimmin.",
    source: "ten-steps",
  },
  "minimum-leads": {
    text: "Tiedä, kuinka monta liidiä tavoite vähintään vaatii, ja seuraa, mitä niille tapahtuu.",
    source: "pipeline-guide",
  },
  "one-profile": {
    text: "Markkinoinnilla ja myynnillä on yhteinen ihanneasiakkaan profiili, jotta kvalifioidut liidit vastaavat sitä.",
    source: "pipeline-guide",
  },
  "profile-growth": {
    text: "Ihanneasiakkaan profiili rakentuu vähitellen niistä, jotka osoittavat kiinnostusta, ja kilpailijoiden asiakkaista.",
    source: "pipeline-guide",
  },
  "meeting-summary": {
    text: "Yhteenveto keskustelusta tapaamisen jälkeen toimii erittäin hyvin.",
    source: "pipeline-guide",
  },
  "clear-offer": {
    text: "Asiakkaalle räätälöity ja heti ymmärrettävä tarjous hyväksytään todennäköisemmin.",
    source: "pipeline-guide",
  },
  "stage-time": {
    text: "Vaihe kestää minuutteja, tunteja tai päiviä sen mukaan, mitä myydään: mittaa omasi.",
    source: "pipeline-guide",
  },
  bottlenecks: {
    text: "Kaikkien myyjien noudattama prosessi näyttää, missä se on hidas, missä tuhlaava ja missä arvokas.",
    source: "process-or-method",
  },
  forecast: {
    text: "Kun kaupan keskimääräinen kesto tunnetaan, ennuste tarkentuu.",
    source: "process-or-method",
  },
  priorities: {
    text: "Kun tiedetään, mikä kussakin vaiheessa ratkaisee, tiedetään myös, mikä yhteydenotto on ensin.",
    source: "process-or-method",
  },
  onboarding: {
    text: "Uudet myyjät oppivat prosessin avulla nopeammin, ja osaamisen puutteet tulevat esiin.",
    source: "process-or-method",
  },
  "way-of-selling": {
    text: "Jos kauppoja on vaikea saada päätökseen, vika on pikemminkin myyntitavassa kuin prospekteissa tai tuotteessa.",
    source: "process-or-method",
  },
  "relationship-first": {
    text: "Prosessin tärkein osa on myyjän ja asiakkaan suhde.",
    source: "process-or-method",
  },
  demonstration: {
    text: "Henkilökohtainen myynti sopii parhaiten uusille tuotteille, jotka on nähtävä.",
    source: "personal-selling-guide",
  },
  attention: {
    text: "AIDA: herätä huomio, pidä kiinnostus yllä, luo halu ja johda toimintaan.",
    source: "personal-selling-guide",
  },
  satisfaction: {
    text: "Oikea-aikainen toimitus, kunnollinen asennus ja hyvä palvelu saavat asiakkaan ostamaan uudelleen.",
    source: "personal-selling-guide",
  },
  "first-impression": {
    text: "Ensimmäinen kohtaaminen on vaiheista ratkaisevin: ensivaikutelma voi jäädä pysyväksi.",
    source: "personal-selling-guide",
  },
  "trial-close": {
    text: "Yritä päättää kauppa esittelyn monessa kohdassa: ostaja voi olla jo valmis.",
    source: "personal-selling-guide",
  },
  "buying-fears": {
    text: "Kaupan päättämisen tiellä on kaksi estettä: ostajan pelot ja myyjän asenne.",
    source: "personal-selling-guide",
  },
  "no-means": {
    text: "Varojen puute on tärkein syy siihen, ettei liidistä tule prospektia.",
    source: "personal-selling-guide",
  },
  appointment: {
    text: "Useimmille myyjille soitto tapaamisen sopimiseksi toimii paremmin kuin esittely puhelimessa.",
    source: "personal-selling-guide",
  },
  "resistance-interest": {
    text: "Vastustus osoittaa, että asiakas kuuntelee; ellei sitä voiteta, harva ostaa.",
    source: "personal-selling-guide",
  },
  "closing-ease": {
    text: "Kaupan päättäminen on melko helppoa sille, joka on tehnyt työtä asiakassuhteen eteen.",
    source: "personal-selling-guide",
  },
  "random-process": {
    text: "Kun kymmenellä myyjällä on kullakin oma prosessinsa, yrityksen prosessi on satunnainen.",
    source: "personal-selling-guide",
  },
  benefit: {
    text: "Ominaisuus, etu, hyöty: puhu viimeisestä, sillä se vastaa ostajan tavoitteisiin.",
    source: "personal-selling-guide",
  },
  "hand-over": {
    text: "Prosessi alkaa asiakkaan löytämisestä ja päättyy asiakkuuden luovuttamiseen siitä vastaavalle.",
    source: "personal-selling-guide",
  },
  experts: {
    text: "Asiantuntijamyyjän ei tarvitse tietää kaikkea, mutta hänen on tuotava mukaan ne, jotka tietävät.",
    source: "personal-selling-guide",
  },
  "hunters-farmers": {
    text: "Metsästäjät hankkivat uusia asiakkaita ja tarttuvat suositteluihin; viljelijät pitävät asiakkaat ja hankkivat suosittelut. Oikea ihminen kumpaankin osaan on prosessin salaisuus.",
    source: "ten-steps",
  },
};

import type { PlaybookWords } from "../build-words";

/** Figures and findings are taken from the source named; their wording is ours. */
export const figures: PlaybookWords["figures"] = {
  strategy: {
    text: "Az értékesítési osztályok 40%-ának nincs kidolgozott értékesítési stratégiája.",
    source: "seven-step-article",
  },
  "strategy-closing": {
    text: "A világos stratégia 33%-kal növeli az üzletkötés esélyét.",
    source: "seven-step-article",
  },
  "selling-time": {
    text: "Az értékesítők munkaidejüknek csak 34%-át töltik értékesítéssel.",
    source: "seven-step-article",
  },
  automate: {
    text: "Keresse meg az automatizálható feladatokat, hogy az értékesítők azzal foglalkozhassanak, amihez a legjobban értenek: az értékesítéssel.",
    source: "seven-step-article",
  },
  "five-follow-ups": {
    text: "Az eladások 80%-ához legalább öt utánkövetés kell.",
    source: "seven-step-article",
  },
  "give-up": {
    text: "Az értékesítők 44%-a egy elutasítás után feladja, 22%-a kettő, 14%-a három, 12%-a négy után.",
    source: "seven-step-article",
  },
  keeping: {
    text: "Egy ügyfél megtartása hatszor-hétszer kevesebbe kerül, mint egy új megszerzése.",
    source: "seven-step-article",
  },
  "one-change": {
    text: "Egyszerre csak egy dolgot változtasson meg, A/B-teszttel hasonlítsa össze, és rendszeresen vizsgálja felül a folyamatot.",
    source: "seven-step-article",
  },
  "presentation-band": {
    text: "Az ajánlat bemutatásakor az ügyletek 30–50%-a lép tovább.",
    source: "pipeline-guide",
  },
  "closing-band": {
    text: "A lezárásnál az ügyletek 60–90%-át nyerik meg.",
    source: "pipeline-guide",
  },
  "early-stages": {
    text: "A korai szakaszok konverziója alacsony. Előbb a gyenge szakaszt javítsa meg, csak utána lépjen a következőre.",
    source: "pipeline-guide",
  },
  "next-step": {
    text: "Az ügyfélnek mindig tudnia kell, mi a következő lépés, különben a folyamat megszakad.",
    source: "pipeline-guide",
  },
  measure: {
    text: "Mérje a szakaszok közti konverziót, az érdeklődőtől az ügyfélig tartó konverziót és az egyes szakaszokban töltött időt.",
    source: "pipeline-guide",
  },
  coach: {
    text: "Az a potenciális ügyfél, akihez egy cégen belüli támogató révén jut el, 80%-kal gyakrabban vezet sikerre.",
    source: "ten-steps",
  },
  relations: {
    text: "A jó kapcsolat 93%-kal növeli a siker esélyét.",
    source: "ten-steps",
  },
  talking: {
    text: "A vásárlók 95%-a szerint az értékesítők túl sokat beszélnek.",
    source: "ten-steps",
  },
  referrals: {
    text: "Az ügyfélszerzés módjai közül az ajánlás jár a leggyakrabban sikerrel.",
    source: "ten-steps",
  },
  "minimum-leads": {
    text: "Tudja meg, legalább hány érdeklődő kell a célhoz, és kövesse, mi lesz belőlük.",
    source: "pipeline-guide",
  },
  "one-profile": {
    text: "A marketing és az értékesítés ugyanazzal az ideális ügyfélprofillal dolgozzon, hogy a minősített érdeklődők megfeleljenek neki.",
    source: "pipeline-guide",
  },
  "profile-growth": {
    text: "Az ügyfélprofil apránként rajzolódik ki: azokból, akik érdeklődést mutatnak, és a versenytársak ügyfeleiből.",
    source: "pipeline-guide",
  },
  "meeting-summary": {
    text: "A megbeszélés után nagyon jól beválik egy összefoglaló az elhangzottakról.",
    source: "pipeline-guide",
  },
  "clear-offer": {
    text: "A személyre szabott, elsőre érthető ajánlatot nagyobb eséllyel fogadják el.",
    source: "pipeline-guide",
  },
  "stage-time": {
    text: "Egy szakasz a terméktől függően percekig, órákig vagy napokig tart: mérje a sajátját.",
    source: "pipeline-guide",
  },
  bottlenecks: {
    text: "Ha minden értékesítő ugyanazt a folyamatot követi, kiderül, hol lassú, hol pazarló, és hol teremt értéket.",
    source: "process-or-method",
  },
  forecast: {
    text: "Az eladások átlagos idejének ismerete pontosabbá teszi az előrejelzést.",
    source: "process-or-method",
  },
  priorities: {
    text: "Ha tudja, mi számít az egyes szakaszokban, azt is tudja, melyik utánkövetés az első.",
    source: "process-or-method",
  },
  onboarding: {
    text: "Az új értékesítők gyorsabban tanulnak, ha van követhető folyamat, és a hiányzó készségek is megmutatkoznak.",
    source: "process-or-method",
  },
  "way-of-selling": {
    text: "Ha nehéz lezárni az ügyleteket, a hiba inkább az értékesítés módjában rejlik, mint a potenciális ügyfelekben vagy a termékben.",
    source: "process-or-method",
  },
  "relationship-first": {
    text: "A folyamat legfontosabb része az értékesítő és az ügyfél kapcsolata.",
    source: "process-or-method",
  },
  demonstration: {
    text: "A személyes értékesítés az új, bemutatást igénylő termékeknél a legeredményesebb.",
    source: "personal-selling-guide",
  },
  attention: {
    text: "AIDA: felkelteni a figyelmet, fenntartani az érdeklődést, vágyat ébreszteni, cselekvésre bírni.",
    source: "personal-selling-guide",
  },
  satisfaction: {
    text: "A pontos szállítás, a szakszerű telepítés és a jó szerviz miatt térnek vissza az ügyfelek.",
    source: "personal-selling-guide",
  },
  "first-impression": {
    text: "A kapcsolatfelvétel a legkényesebb lépés: az első benyomás megmaradhat.",
    source: "personal-selling-guide",
  },
  "trial-close": {
    text: "A bemutató több pontján is próbálkozzon lezárással: lehet, hogy a vevő már kész rá.",
    source: "personal-selling-guide",
  },
  "buying-fears": {
    text: "Két dolog áll a lezárás útjában: a vevő félelmei és az értékesítő hozzáállása.",
    source: "personal-selling-guide",
  },
  "no-means": {
    text: "Az érdeklődőkből főként anyagi fedezet híján nem lesz potenciális ügyfél.",
    source: "personal-selling-guide",
  },
  appointment: {
    text: "A legtöbb értékesítőnek jobban beválik időpontot kérni telefonon, mint rögtön bemutatót tartani.",
    source: "personal-selling-guide",
  },
  "resistance-interest": {
    text: "Az ellenállás azt mutatja, hogy az ügyfél figyel; ha nem sikerül feloldani, kevesen vásárolnak.",
    source: "personal-selling-guide",
  },
  "closing-ease": {
    text: "A lezárás viszonylag könnyű annak, aki keményen dolgozott a kapcsolaton.",
    source: "personal-selling-guide",
  },
  "random-process": {
    text: "Ahol tíz értékesítő mindegyike a saját folyamatát követi, ott a cég folyamata a véletlenre van bízva.",
    source: "personal-selling-guide",
  },
  benefit: {
    text: "Jellemző, előny, haszon: az utolsóról beszéljen, mert az felel meg annak, amit a vevő keres.",
    source: "personal-selling-guide",
  },
  "hand-over": {
    text: "A folyamat az ügyfél megtalálásával kezdődik, és azzal ér véget, hogy átadják annak, aki gondozni fogja.",
    source: "personal-selling-guide",
  },
  experts: {
    text: "Aki szaktudást értékesít, annak nem kell mindent tudnia, de be kell vonnia azokat, akik tudják.",
    source: "personal-selling-guide",
  },
  "hunters-farmers": {
    text: "A vadászok új ügyfeleket szereznek, és utánajárnak az ajánlásoknak; a gazdák megtartják az ügyfeleket, és ajánlásokat szereznek. A folyamat titka, hogy mindkét szerepben a megfelelő ember legyen.",
    source: "ten-steps",
  },
};

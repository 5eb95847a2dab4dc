/** Headers of columns that serve people and criteria: the usual ones, then those of each methodology. */
export const ownColumns: readonly string[] = [
  "Muistiinpanot",
  "Asiakkuus",
  "Sopii profiiliin",
  "Tarve",
  "Maksukyky",
  "Ostohalu",
  "Päätösvalta",
  "Täyttää vaatimukset",
  "Sopivuus",
  "Huomautukset",
  "Kommentit",
  "Kuvaus",
  // inbound
  "Mikä kiinnosti",
  "Ostopolun kohta",
  "Asiakkaan tavoite",
  "Mikä auttaa seuraavaksi",
  // spin
  "Tilanne",
  "Ongelma",
  "Seuraukset",
  "Ratkaisun hyöty",
  // solution
  "Kipukohta",
  "Juurisyy",
  "Ketä koskee",
  "Asiakkaan näkemä ratkaisu",
  // value
  "Mitä asiakas arvostaa",
  "Odotettu hyöty",
  "Odottamisen hinta",
  "Näyttö",
  // concept
  "Asiakkaan mielikuva",
  "Vielä selvitettävä",
  "Asenne",
  "Sitoumukset",
  // target-account
  "Syy toimia",
  "Asemamme",
  "Kuka tukee meitä",
  "Voittamisen arvo",
];

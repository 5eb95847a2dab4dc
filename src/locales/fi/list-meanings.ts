import type { ListMeanings } from "../build-words";

/** What the values of some lists mean, in the order of their list. */
export const listMeanings: ListMeanings = {
  header: "Mitä se tarkoittaa",
  texts: {
    source: [
      "Täytti lomakkeen, tuli messuosastolle tai vastasi mainokseen.",
      "Muistuttaa nykyisiä asiakkaita.",
      "Löytyi uutisista, keskustelupalstoilta tai lehdistötiedotteista.",
      "Yhteys otettiin ennalta ilmoittamatta: paikan päällä, puhelimitse tai sähköpostitse.",
      "Löytyi yrityksen itse keräämistä tiedoista.",
      "Nimen antoi ystävä, työtoveri tai muu tuttava.",
      "Nimen antoi asiakas, kumppani tai alan ihminen, joskus palkkiota vastaan.",
      "Jätti yhteystietonsa ja sai vastineeksi jotain ilmaista.",
    ],
    approach: [
      "Kerro, kuka tuttava ehdotti yhteydenottoa.",
      "Soita ennalta ilmoittamatta ja esittele heti. Vaikeaa, koska se keskeyttää.",
      "Soita ja sovi tapaaminen. Useimmille myyjille parempi tapa: jää aikaa valmistautua.",
      "Palauta mieleen edellinen tapaaminen.",
    ],
    objection: [
      "Kiistä hymyillen ja loukkaamatta. Ei kuluttajille eikä silloin, kun kyse on ylpeydestä.",
      "Käännä vastaväite syyksi ostaa. Sopii tekosyihin, joita tosiasiat tuskin tukevat.",
      "Myönnä ja näytä sitten asian toinen puoli. Tavallisin tapa.",
      "Myönnä vastaväite ja kerro etu, joka korvaa sen.",
      "Hymyile ja anna olla. Sopii pikkuasioihin.",
      "Kysy miksi. Se avaa keskustelun uudelleen.",
    ],
    closing: [
      "Kysy kuin ostosta olisi jo päätetty: väri, koko, toimitus. Vastaus näyttää, kuinka lähellä päätös on.",
      "Tee jotain, mikä vie kaupan loppuun, esimerkiksi järjestä rahoitus.",
      "Tarjoa jotain ylimääräistä, jos asiakas ostaa heti.",
      "Vahvista hyötyjä, kunnes asiakas on samaa mieltä.",
      "Kokoa pääkohdat ja pyydä tilausta. Sopii asiakkaalle, joka selvästi haluaa ostaa.",
      "Anna valita: musta vai punainen, käteinen vai kortti.",
      "Pyydä lupaus ostaa, kun tämä yksi vastaväite on poistettu.",
    ],
  },
};

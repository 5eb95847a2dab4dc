import type { ListMeanings } from "../build-words";

/** What the values of some lists mean, in the order of their list. */
export const listMeanings: ListMeanings = {
  header: "Mit jelent?",
  texts: {
    source: [
      "Űrlapot töltött ki, a standunkhoz jött, vagy hirdetésre jelentkezett.",
      "Hasonlít a meglévő ügyfelekre.",
      "Hírekben, fórumokon vagy sajtóközleményekben talált név.",
      "Bejelentés nélküli megkeresés: személyesen, telefonon vagy e-mailben.",
      "A cég által gyűjtött adatokból került elő.",
      "Barát, kolléga vagy más ismerős ajánlotta.",
      "Ügyfél, partner vagy szakmabeli ajánlotta, olykor jutalékért.",
      "Valami ingyenesért cserébe megadta az adatait.",
    ],
    approach: [
      "Mondja meg, melyik közös ismerős javasolta a megkeresést.",
      "Bejelentés nélkül keresi meg, és rögtön bemutatót tart. Nehéz, mert megzavarja az ügyfelet.",
      "Időpontot kér telefonon. A legtöbb értékesítőnek ez válik be: marad idő felkészülni.",
      "Emlékeztesse a legutóbbi találkozásukra.",
    ],
    objection: [
      "Mosolyogva, bántás nélkül cáfolja meg. Magánvásárlónál és büszkeségi kérdésben kerülje.",
      "Fordítsa a kifogást vásárlási érvvé. Olyan ürügyre való, amelyet a tények alig támasztanak alá.",
      "Adjon igazat, majd mutassa meg a másik oldalt. Ez a leggyakoribb mód.",
      "Ismerje el, és mondjon olyan előnyt, amely kárpótol érte.",
      "Mosolyogjon, és lépjen tovább. Apróságokra való.",
      "Kérdezze meg, miért. Ez újra megnyitja a beszélgetést.",
    ],
    closing: [
      "Kérdezzen úgy, mintha már döntött volna: szín, méret, szállítás. A válaszból látszik, milyen közel áll hozzá.",
      "Tegyen meg egy lépést, amely teljessé teszi az ügyletet, például intézze el a finanszírozást.",
      "Ajánljon valami pluszt az azonnali vásárlásért.",
      "Erősítse meg az előnyöket, amíg egyet nem ért velük.",
      "Foglalja össze a lényeget, és kérje a megrendelést. Annak való, aki láthatóan vásárolni akar.",
      "Adjon választási lehetőséget: fekete vagy piros, készpénz vagy kártya.",
      "Ígértesse meg, hogy vásárol, ha ez az egy kifogás megoldódik.",
    ],
  },
};

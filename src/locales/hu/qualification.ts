import type { QualificationWords } from "../build-words";

export const qualification: QualificationWords = {
  answers: { yes: "Igen", partly: "Részben", no: "Nem" },
  questions: {
    motion: "Új ügyfél, meglévő ügyfél, vagy ajánlás útján érkezett?",
    fitsProfile: "Beleillik az ideális ügyfél profiljába? A leírása a kézikönyvben található.",
    needsIt: "Szüksége van arra, amit Önök kínálnak?",
    canPay: "Meg tudja fizetni?",
    willing: "Szeretné megvásárolni?",
    authorised: "Dönthet ez a személy a vásárlásról?",
    meetsRequirements:
      "Megfelel annak, amit a termék megkíván, például megvannak hozzá a szükséges eszközei?",
  },
  notAnAnswer:
    "Válasszon a megadott válaszok közül, vagy hagyja üresen a cellát, amíg nem tudja a választ.",
};

import type { QualificationWords } from "../build-words";

export const qualification: QualificationWords = {
  answers: { yes: "Да", partly: "Частично", no: "Нет" },
  questions: {
    motion: "Это новый клиент, действующий или пришедший по рекомендации?",
    fitsProfile: "Похож ли клиент на идеального? Портрет описан на листе «Плейбук».",
    needsIt: "Нужно ли клиенту то, что вы продаёте?",
    canPay: "Может ли клиент за это заплатить?",
    willing: "Хочет ли клиент это купить?",
    authorised: "Вправе ли этот человек решать о покупке?",
    meetsRequirements:
      "Есть ли у клиента то, чего требует ваш продукт, например другое оборудование?",
  },
  notAnAnswer: "Выберите один из ответов или, пока не знаете, оставьте ячейку пустой.",
};

import type { MethodologiesWords } from "../methodology-words";
import { concept, targetAccount, value } from "./methods-of-worth";
import { inbound, solution, spin } from "./methods-of-need";

/** Ways of selling that add their questions to any process. */
export const methodologies: MethodologiesWords = {
  none: { name: "Без метода", summary: "Только процесс, без дополнительных вопросов." },
  choosing:
    "Уникальным и сложным продуктам нужна консультация, повседневным товарам — быстрота; компании покупают иначе, чем частные лица. Начните с того, что в вашем процессе пока не работает.",
  items: {
    about: "Как продаёт",
    choosing: "Когда подходит",
    source: "Откуда взято",
    column: "Какой столбец заполнять",
    early: "Ранние этапы",
    middle: "Средние этапы",
    late: "Поздние этапы",
  },
  methods: { inbound, spin, solution, value, concept, "target-account": targetAccount },
};

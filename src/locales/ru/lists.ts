import type { ListId, ListWords } from "../build-words";

/** The values of the dropdowns; a team adds its own. */
export const lists: Readonly<Record<ListId, ListWords>> = {
  source: {
    title: "Источник",
    values: [
      "Обратился сам",
      "Профилирование",
      "Мониторинг рынка",
      "Холодный поиск",
      "Анализ данных",
      "Личная рекомендация",
      "Профессиональная рекомендация",
      "Реклама и акции",
    ],
    source: "personal-selling-guide",
  },
  role: { title: "Роль", values: ["Хантер", "Фермер"], source: "ten-steps" },
  motion: {
    title: "Тип продажи",
    values: ["Новый клиент", "Действующий клиент", "Рекомендация"],
    source: "ten-steps",
  },
  currency: { title: "Валюта", values: ["RUB", "USD", "EUR", "CNY", "GBP", "HUF", "TWD"] },
  owner: { title: "Ответственный", values: ["Анна", "Борис", "Вера", "Денис"] },
  lostReason: {
    title: "Причина отказа",
    values: [
      "Не удалось связаться",
      "Потребность уже закрыта",
      "Нет средств",
      "Не принимает решение",
      "Не подходит по требованиям",
      "Выбрали конкурента",
      "Цена",
      "Решение не принято",
    ],
    source: "personal-selling-guide",
  },
  qualification: {
    title: "Квалификация",
    values: [
      "Есть потребность",
      "Может заплатить",
      "Готов купить",
      "Вправе решать",
      "Подходит по требованиям",
    ],
    source: "personal-selling-guide",
  },
  research: {
    title: "Что узнать до звонка",
    values: [
      "Кто принимает решение",
      "Как устроена компания",
      "Что покупают сейчас",
      "Как принимают решение о покупке",
    ],
    source: "personal-selling-guide",
  },
  approach: {
    title: "Способ контакта",
    values: [
      "По рекомендации",
      "Холодный звонок с презентацией",
      "Холодный звонок о встрече",
      "Повторный контакт",
    ],
    source: "personal-selling-guide",
  },
  objection: {
    title: "Ответы на возражения",
    values: [
      "Прямое опровержение",
      "Бумеранг",
      "Мягкое опровержение («да, но…»)",
      "Компенсация",
      "Обойти стороной",
      "Встречный вопрос",
    ],
    source: "personal-selling-guide",
  },
  closing: {
    title: "Техники закрытия",
    values: [
      "Пробное закрытие",
      "Действием",
      "Подарком",
      "Через выгоды",
      "Прямой вопрос",
      "Альтернатива",
      "Через возражение",
    ],
    source: "personal-selling-guide",
  },
};

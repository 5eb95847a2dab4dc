import type { PlaybookWords } from "../build-words";

/** Figures and findings are taken from the source named; their wording is ours. */
export const figures: PlaybookWords["figures"] = {
  strategy: {
    text: "У 40 % отделов продаж нет определённой стратегии продаж.",
    source: "seven-step-article",
  },
  "strategy-closing": {
    text: "Чёткая стратегия повышает вероятность закрыть продажу на 33 %.",
    source: "seven-step-article",
  },
  "selling-time": {
    text: "Продавцы тратят на сами продажи только 34 % своего времени.",
    source: "seven-step-article",
  },
  automate: {
    text: "Найдите задачи, которые можно автоматизировать, чтобы продавцы занимались тем, что умеют лучше всего, — продажами.",
    source: "seven-step-article",
  },
  "five-follow-ups": {
    text: "80 % продаж требуют не менее пяти повторных касаний.",
    source: "seven-step-article",
  },
  "give-up": {
    text: "44 % продавцов сдаются после одного отказа, 22 % — после двух, 14 % — после трёх, 12 % — после четырёх.",
    source: "seven-step-article",
  },
  keeping: {
    text: "Удержать клиента в шесть-семь раз дешевле, чем привлечь нового.",
    source: "seven-step-article",
  },
  "one-change": {
    text: "Меняйте что-то одно за раз, сравнивайте с помощью A/B-теста и регулярно проверяйте процесс.",
    source: "seven-step-article",
  },
  "presentation-band": {
    text: "С этапа, где представляют предложение, дальше проходят 30–50 % сделок.",
    source: "pipeline-guide",
  },
  "closing-band": {
    text: "На этапе закрытия выигрывают 60–90 % сделок.",
    source: "pipeline-guide",
  },
  "early-stages": {
    text: "На ранних этапах конверсия низкая. Исправьте слабый этап, прежде чем браться за следующий.",
    source: "pipeline-guide",
  },
  "next-step": {
    text: "Клиент всегда должен знать следующий шаг, иначе воронка рвётся.",
    source: "pipeline-guide",
  },
  measure: {
    text: "Измеряйте конверсию между этапами, от лида до клиента, и время на каждом этапе.",
    source: "pipeline-guide",
  },
  coach: {
    text: "Продажа тому, с кем вас свёл союзник внутри компании, удаётся на 80 % чаще.",
    source: "ten-steps",
  },
  relations: {
    text: "Хорошие отношения повышают шансы на успех на 93 %.",
    source: "ten-steps",
  },
  talking: {
    text: "95 % покупателей считают, что продавцы слишком много говорят.",
    source: "ten-steps",
  },
  referrals: {
    text: "Из всех способов привлечь клиента чаще всего срабатывает рекомендация.",
    source: "ten-steps",
  },
  "minimum-leads": {
    text: "Знайте, сколько лидов нужно как минимум для вашей цели, и следите за их судьбой.",
    source: "pipeline-guide",
  },
  "one-profile": {
    text: "У маркетинга и продаж один портрет идеального клиента, чтобы квалифицированные лиды ему соответствовали.",
    source: "pipeline-guide",
  },
  "profile-growth": {
    text: "Портрет клиента складывается постепенно: по тем, кто проявляет интерес, и по клиентам конкурентов.",
    source: "pipeline-guide",
  },
  "meeting-summary": {
    text: "После встречи очень хорошо работает краткое письмо о том, что обсудили.",
    source: "pipeline-guide",
  },
  "clear-offer": {
    text: "Предложение, составленное под клиента и понятное с первого взгляда, принимают охотнее.",
    source: "pipeline-guide",
  },
  "stage-time": {
    text: "Этап длится минуты, часы или дни — смотря что вы продаёте: измерьте свой.",
    source: "pipeline-guide",
  },
  bottlenecks: {
    text: "Когда процесс у всех продавцов один, видно, где он медлит, где расточителен и где приносит пользу.",
    source: "process-or-method",
  },
  forecast: {
    text: "Если знать среднюю длительность сделки, прогноз становится точнее.",
    source: "process-or-method",
  },
  priorities: {
    text: "Если знать, что важно на каждом этапе, понятно, с кем связаться в первую очередь.",
    source: "process-or-method",
  },
  onboarding: {
    text: "С готовым процессом новички учатся быстрее, а пробелы в навыках заметны.",
    source: "process-or-method",
  },
  "way-of-selling": {
    text: "Если сделки трудно закрывать, причина скорее в том, как вы продаёте, чем в потенциальных клиентах или продукте.",
    source: "process-or-method",
  },
  "relationship-first": {
    text: "Самое важное в процессе — отношения продавца и клиента.",
    source: "process-or-method",
  },
  demonstration: {
    text: "Личные продажи лучше всего подходят для новых товаров, которые нужно показать.",
    source: "personal-selling-guide",
  },
  attention: {
    text: "AIDA: привлеките внимание, удержите интерес, вызовите желание, приведите к действию.",
    source: "personal-selling-guide",
  },
  satisfaction: {
    text: "Доставка в срок, грамотная установка и хороший сервис побуждают купить снова.",
    source: "personal-selling-guide",
  },
  "first-impression": {
    text: "Установление контакта — самый ответственный шаг: первое впечатление может остаться надолго.",
    source: "personal-selling-guide",
  },
  "trial-close": {
    text: "Пробуйте закрыть сделку в разные моменты презентации: покупатель может быть уже готов.",
    source: "personal-selling-guide",
  },
  "buying-fears": {
    text: "Закрыть сделку мешают две вещи: страхи покупателя и настрой продавца.",
    source: "personal-selling-guide",
  },
  "no-means": {
    text: "Нехватка средств — главная причина, по которой лиды не становятся потенциальными клиентами.",
    source: "personal-selling-guide",
  },
  appointment: {
    text: "У большинства продавцов звонок ради встречи работает лучше, чем звонок с презентацией.",
    source: "personal-selling-guide",
  },
  "resistance-interest": {
    text: "Сопротивление показывает, что клиент слушает; если его не преодолеть, купят немногие.",
    source: "personal-selling-guide",
  },
  "closing-ease": {
    text: "Закрыть сделку довольно легко тому, кто хорошо поработал над отношениями.",
    source: "personal-selling-guide",
  },
  "random-process": {
    text: "Если у каждого из десяти продавцов свой процесс, процесс компании отдан на волю случая.",
    source: "personal-selling-guide",
  },
  benefit: {
    text: "Свойство, преимущество, выгода: говорите о последней, ведь её и ищет покупатель.",
    source: "personal-selling-guide",
  },
  "hand-over": {
    text: "Процесс начинается с поиска клиента и заканчивается передачей тому, кто будет его вести.",
    source: "personal-selling-guide",
  },
  experts: {
    text: "Тот, кто продаёт экспертизу, не обязан знать всё, но должен привлечь тех, кто знает.",
    source: "personal-selling-guide",
  },
  "hunters-farmers": {
    text: "Хантеры привлекают новых клиентов и работают по рекомендациям, фермеры удерживают клиентов и получают рекомендации. Секрет процесса — нужный человек на каждом участке.",
    source: "ten-steps",
  },
};

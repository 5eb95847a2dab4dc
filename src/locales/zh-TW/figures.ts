import type { PlaybookWords } from "../build-words";

/** Figures and findings are taken from the source named; their wording is ours. */
export const figures: PlaybookWords["figures"] = {
  strategy: {
    text: "40% 的業務部門沒有明確的銷售策略。",
    source: "seven-step-article",
  },
  "strategy-closing": {
    text: "有清楚的策略，成交的機會提高 33%。",
    source: "seven-step-article",
  },
  "selling-time": {
    text: "業務人員只有 34% 的時間真正用在銷售。",
    source: "seven-step-article",
  },
  automate: {
    text: "找出可以自動化的工作，讓業務人員專注於最擅長的事：銷售。",
    source: "seven-step-article",
  },
  "five-follow-ups": {
    text: "80% 的成交至少需要五次追蹤。",
    source: "seven-step-article",
  },
  "give-up": {
    text: "44% 的業務人員被拒絕一次就放棄，22% 在兩次後、14% 在三次後、12% 在四次後放棄。",
    source: "seven-step-article",
  },
  keeping: {
    text: "贏得一位新客戶的成本，是留住現有客戶的六到七倍。",
    source: "seven-step-article",
  },
  "one-change": {
    text: "一次只改一件事，用 A/B 測試比較，並定期檢核流程。",
    source: "seven-step-article",
  },
  "presentation-band": {
    text: "在簡報提案的階段，有 30%–50% 的商機會往前走。",
    source: "pipeline-guide",
  },
  "closing-band": {
    text: "在締結階段，有 60%–90% 的商機會成交。",
    source: "pipeline-guide",
  },
  "early-stages": {
    text: "前期階段的轉換率偏低。先改善偏低的階段，再看下一個。",
    source: "pipeline-guide",
  },
  "next-step": {
    text: "客戶必須隨時知道下一步是什麼，否則銷售管線就會中斷。",
    source: "pipeline-guide",
  },
  measure: {
    text: "衡量各階段之間、從名單到客戶的轉換率，以及在每個階段花費的時間。",
    source: "pipeline-guide",
  },
  coach: {
    text: "透過客戶內部的教練認識的潛在客戶，成功率高出 80%。",
    source: "ten-steps",
  },
  relations: {
    text: "良好的關係讓成功的機會提高 93%。",
    source: "ten-steps",
  },
  talking: {
    text: "95% 的買家認為業務人員話太多。",
    source: "ten-steps",
  },
  referrals: {
    text: "在所有贏得客戶的方式中，轉介紹的成功率最高。",
    source: "ten-steps",
  },
  "minimum-leads": {
    text: "算出達成目標最少需要多少名單，並留意這些名單的後續。",
    source: "pipeline-guide",
  },
  "one-profile": {
    text: "行銷與業務使用同一份理想客戶輪廓，合格的名單才會符合需要。",
    source: "pipeline-guide",
  },
  "profile-growth": {
    text: "客戶輪廓是一點一滴累積的：來自表現出興趣的人，也來自競爭對手的客戶。",
    source: "pipeline-guide",
  },
  "meeting-summary": {
    text: "會談後寄一份內容摘要，效果很好。",
    source: "pipeline-guide",
  },
  "clear-offer": {
    text: "為客戶量身打造、一看就懂的報價，更容易被接受。",
    source: "pipeline-guide",
  },
  "stage-time": {
    text: "一個階段可能是幾分鐘、幾小時或幾天，取決於您賣的是什麼：請衡量自己的時間。",
    source: "pipeline-guide",
  },
  bottlenecks: {
    text: "所有業務人員都遵循的流程，能看出哪裡緩慢、哪裡浪費、哪裡有價值。",
    source: "process-or-method",
  },
  forecast: {
    text: "知道一筆銷售平均要多久，預測會更準確。",
    source: "process-or-method",
  },
  priorities: {
    text: "知道每個階段的重點，就知道該先追蹤誰。",
    source: "process-or-method",
  },
  onboarding: {
    text: "有流程可循，新進業務學得更快，能力缺口也看得出來。",
    source: "process-or-method",
  },
  "way-of-selling": {
    text: "成交困難時，問題多半出在銷售方式，而不在潛在客戶或產品。",
    source: "process-or-method",
  },
  "relationship-first": {
    text: "流程中最重要的部分，是業務人員與客戶之間的關係。",
    source: "process-or-method",
  },
  demonstration: {
    text: "人員銷售最適合需要展示的新產品。",
    source: "personal-selling-guide",
  },
  attention: {
    text: "AIDA：引起注意、維持興趣、激發渴望、促成行動。",
    source: "personal-selling-guide",
  },
  satisfaction: {
    text: "準時交貨、妥善安裝與良好的服務，會讓客戶再次購買。",
    source: "personal-selling-guide",
  },
  "first-impression": {
    text: "接觸是最關鍵的一步：第一印象可能持續很久。",
    source: "personal-selling-guide",
  },
  "trial-close": {
    text: "在簡報過程中多試探幾次締結：買方可能已經準備好了。",
    source: "personal-selling-guide",
  },
  "buying-fears": {
    text: "妨礙締結的有兩件事：買方的恐懼與業務人員的心態。",
    source: "personal-selling-guide",
  },
  "no-means": {
    text: "名單無法成為潛在客戶，主要的原因是沒有財力。",
    source: "personal-selling-guide",
  },
  appointment: {
    text: "對大多數業務人員來說，打電話約時間比打電話直接簡報更有效。",
    source: "personal-selling-guide",
  },
  "resistance-interest": {
    text: "抗拒表示客戶在注意聽；如果不化解，很少人會購買。",
    source: "personal-selling-guide",
  },
  "closing-ease": {
    text: "用心經營關係的人，締結起來相當容易。",
    source: "personal-selling-guide",
  },
  "random-process": {
    text: "十位業務人員各有一套流程，公司的流程就只能靠運氣。",
    source: "personal-selling-guide",
  },
  benefit: {
    text: "特色、優點、利益：要談最後一項，因為那才是買方想要的。",
    source: "personal-selling-guide",
  },
  "hand-over": {
    text: "流程從找到客戶開始，到移交給後續照顧客戶的人為止。",
    source: "personal-selling-guide",
  },
  experts: {
    text: "銷售專業服務的人不必什麼都懂，但必須請懂的人加入。",
    source: "personal-selling-guide",
  },
  "hunters-farmers": {
    text: "獵人贏得新客戶並跟進轉介紹；農夫維繫客戶並取得轉介紹。每個部分用對人，才是流程背後的祕密。",
    source: "ten-steps",
  },
};

import type { QualificationWords } from "../build-words";

export const qualification: QualificationWords = {
  answers: { yes: "是", partly: "部分", no: "否" },
  questions: {
    motion: "這是新客戶、現有客戶，還是別人轉介紹來的客戶？",
    fitsProfile: "對方符合您的理想客戶嗎？理想客戶的描述在銷售手冊。",
    needsIt: "對方需要您賣的東西嗎？",
    canPay: "對方付得起嗎？",
    willing: "對方想買嗎？",
    authorised: "這個人有權決定購買嗎？",
    meetsRequirements: "對方具備您的產品所需的條件嗎，例如其他設備？",
  },
  notAnAnswer: "請選擇其中一個答案；還不知道時，請讓儲存格保持空白。",
};

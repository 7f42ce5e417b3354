/** A bill of materials that shows how one is written; the byte-order mark is for spreadsheets. */
export const SAMPLE =
  '\ufeff品番,品名,製造者,型式,数量,単価,通貨,種類,種類はこれだけ,分離困難,press.pressure [MPa],press.chamber-diameter [mm]\r\n' +
  'P-001,熱間等方圧加圧装置,例製作所,HIP-200,1,30000000,JPY,isostatic-press,はい,いいえ,98,200\r\n' +
  'P-002,小型プレス,例製作所,CIP-50,2,800000,JPY,isostatic-press,はい,いいえ,60,100\r\n' +
  'P-003,ボルト M8,例商店,M8,120,30,JPY,,はい,いいえ,,\r\n'

import { textFact } from '@sekisho/logic'

export const destination = textFact('destination.country', {
  label: { ja: '仕向地', en: 'Destination' },
  question: {
    ja: '最終の仕向地（技術は提供地・利用者の所在地）はどこですか。ISO 3166の2文字の国・地域コードで答えてください。',
    en: 'What is the final destination (for technology, where it is provided or used)? Give the two-letter ISO 3166 code.',
  },
  help: {
    ja: '大文字2文字です（中国 CN、韓国 KR、台湾 TW、香港 HK、コソボ XK）。経由地ではなく、使われる国・地域です。特定類型の居住者への提供では、影響を与える外国の側の国です。',
    en: 'Two capitals (China CN, Korea KR, Taiwan TW, Hong Kong HK, Kosovo XK). Not a place of transit but where it will be used; for a resident of a specified category, the country whose influence it is.',
  },
  source: {
    ja: '契約書、船積書類、最終需要者の申告',
    en: 'Contract, shipping documents, the end user’s statement',
  },
})

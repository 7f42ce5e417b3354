import { choiceFact, dayFact } from '@sekisho/logic'

/** What is done, and when. */

export const actDay = dayFact('act.day', {
  label: { ja: '行為の日', en: 'Day of the act' },
  question: {
    ja: '取得・同意・貸付けなどの行為をする（した）のはいつですか。',
    en: 'On which day is (or was) the act done: the purchase, the vote, the loan?',
  },
  help: {
    ja: '契約日ではなく、株式の受渡し・議決権の行使・貸付けの実行など、行為そのものの日です。適用される法令はこの日で決まります。',
    en: 'Not the day of the contract but of the act itself: delivery of the shares, casting of the vote, payment of the loan. It decides which law applies.',
  },
})

export const actKind = choiceFact('act.kind', {
  label: { ja: '行為の種類', en: 'Kind of act' },
  question: { ja: '何をしますか。', en: 'What is to be done?' },
  help: {
    ja: '一つの取引に複数の行為があるときは、行為ごとに判定します（例: 一部を居住者から、一部を外国投資家から買う場合）。',
    en: 'A deal of several acts is determined act by act, for example when part is bought from a resident and part from a foreign investor.',
  },
  options: {
    'share-acquisition': {
      ja: '株式・持分の取得（設立・増資の引受けを含む）',
      en: 'Acquiring shares or equity (incorporation and new shares included)',
    },
    'vote-acquisition': {
      ja: '議決権の取得（株式の取得を伴わないもの）',
      en: 'Acquiring voting rights without acquiring the shares',
    },
    'former-resident-transfer': {
      ja: '居住者であった時から持つ非上場株式の譲渡',
      en: 'Transferring unlisted shares held since before becoming a non-resident',
    },
    consent: {
      ja: '株主総会等での同意（議決権の行使）',
      en: 'Consenting to a matter as a shareholder (casting votes)',
    },
    branch: { ja: '支店等の設置・変更', en: 'Setting up or changing a branch in Japan' },
    loan: { ja: '金銭の貸付け', en: 'Lending money' },
    'business-succession': {
      ja: '事業の譲受け・吸収分割・合併による承継',
      en: 'Taking over a business (transfer, absorption-type split, merger)',
    },
    'bond-acquisition': { ja: '私募債の取得', en: 'Acquiring privately placed bonds' },
    'certificate-acquisition': {
      ja: '特別の法律による法人の出資証券の取得',
      en: 'Acquiring investment certificates of a corporation under a special law',
    },
    'discretionary-management': {
      ja: '上場会社等の株式への一任運用',
      en: 'Managing listed shares at one’s discretion for others',
    },
    'vote-authority': {
      ja: '議決権等行使権限の取得',
      en: 'Acquiring the authority to exercise others’ votes',
    },
    proxy: { ja: '議決権の代理行使の受任', en: 'Accepting a proxy to vote' },
    'joint-exercise': {
      ja: '共同で議決権を行使することの同意の取得',
      en: 'Obtaining consent to exercise votes jointly',
    },
    'indirect-acquisition': {
      ja: '日本企業の株式を持つ外国法人等の議決権の取得',
      en: 'Acquiring votes of a foreign body that holds shares of a Japanese company',
    },
    'indirect-control': {
      ja: '日本企業の株式を持つ外国法人等の役員の過半数の選任',
      en: 'Electing the majority of officers of such a foreign body',
    },
    other: { ja: 'いずれでもない', en: 'None of these' },
  },
})

import { choiceFact, dayFact, moneyFact, truthFact } from '@sekisho/logic'

/** What is done, when, and on what occasion. */

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

export const occasion = choiceFact('act.occasion', {
  label: { ja: '行為の経緯', en: 'Occasion of the act' },
  question: {
    ja: 'その行為は、次のいずれかによるものですか。',
    en: 'Does the act come about in one of these ways?',
  },
  help: {
    ja: '新株予約権の行使や転換社債の転換は「通常」です。',
    en: 'Exercising ordinary options or converting bonds is "ordinary".',
  },
  options: {
    ordinary: {
      ja: '通常（売買、引受け、行使など）',
      en: 'Ordinary: purchase, subscription, exercise of an option',
    },
    inheritance: { ja: '相続・遺贈', en: 'Inheritance or bequest' },
    merger: { ja: '合併による承継', en: 'Succession by merger' },
    'company-split': { ja: '会社分割による承継', en: 'Succession by company split' },
    'share-split': { ja: '株式の分割・併合', en: 'Share split or consolidation' },
    'gratis-allotment': { ja: '株式無償割当て', en: 'Gratis allotment of shares' },
    'call-event': {
      ja: '取得条項付株式・新株予約権の取得事由の発生',
      en: 'A call event of callable shares or options',
    },
    'type-conversion': { ja: '組織変更', en: 'Change of the type of company' },
    'listing-offer': {
      ja: '上場申請から上場までの間の募集・売出し',
      en: 'An offer between the application for listing and the listing',
    },
    'securities-business': {
      ja: '証券会社等の引受け・マーケットメイク・貸株など',
      en: 'Underwriting, market making, stock lending by a securities firm',
    },
  },
})

export const fromForeignInvestor = truthFact('act.from-foreign-investor', {
  label: { ja: '外国投資家からの譲受け', en: 'Acquired from a foreign investor' },
  question: {
    ja: '株式・持分を、外国投資家（非居住者の個人、外国法人など）から譲り受けますか。',
    en: 'Are the shares bought from a foreign investor (a non-resident individual, a foreign body and the like)?',
  },
  help: {
    ja: '会社から新株の発行を受ける場合は「いいえ」です。譲渡人が混ざる取引は分けて判定します。',
    en: 'New shares issued by the company: no. A purchase from both kinds of sellers is two acts.',
  },
})

export const toForeignInvestor = truthFact('act.to-foreign-investor', {
  label: { ja: '外国投資家への譲渡', en: 'Transferred to a foreign investor' },
  question: {
    ja: '譲渡の相手は外国投資家（非居住者の個人、外国法人など）ですか。',
    en: 'Are the shares transferred to a foreign investor (a non-resident individual, a foreign body and the like)?',
  },
})

export const capitalTransaction = truthFact('act.capital-transaction', {
  label: { ja: '許可を要する資本取引', en: 'Capital transaction that needs a permit' },
  question: {
    ja: 'その行為は、制裁などにより許可が必要な資本取引に当たりますか。',
    en: 'Is the act a capital transaction for which a permit is needed, such as under sanctions?',
  },
  source: {
    ja: '財務省の告示（資本取引の許可）',
    en: 'Notices of the Ministry of Finance on permits for capital transactions',
  },
})

export const hostilePurpose = truthFact('act.hostile-purpose', {
  label: { ja: '事業継続を困難にする目的', en: 'Purpose of making the business unsustainable' },
  question: {
    ja: '指定業種の事業の継続的・安定的な実施を困難にする行為を目的としますか。',
    en: 'Is the purpose to do something that makes the continued, stable conduct of the designated business difficult?',
  },
})

export const bankLending = truthFact('loan.by-bank-in-business', {
  label: { ja: '銀行業等としての貸付け等', en: 'In the course of banking' },
  question: {
    ja: '銀行などが業として行う貸付け（社債の取得）ですか。',
    en: 'Is it done by a bank or the like in the course of its business?',
  },
})

export const loanOverOneYear = truthFact('loan.over-one-year', {
  label: { ja: '期間が1年超', en: 'Term over one year' },
  question: {
    ja: '貸付期間（社債の償還までの期間）は1年を超えますか。',
    en: 'Is the term of the loan, or the time to the bond’s redemption, longer than one year?',
  },
})

export const loanInYen = truthFact('loan.in-yen', {
  label: { ja: '円建て', en: 'In yen' },
  question: { ja: '円建てですか。', en: 'Is it denominated in yen?' },
})

export const loanAmount = moneyFact('loan.amount', {
  currency: 'JPY',
  label: { ja: '貸付け・社債の額', en: 'Amount of the loan or bond' },
  question: { ja: '今回の額は何円（相当）ですか。', en: 'How much is it, in yen?' },
})

export const loanBalanceAfter = moneyFact('loan.balance-after', {
  currency: 'JPY',
  label: { ja: '行為後の残高', en: 'Balance after the act' },
  question: {
    ja: '今回を含め、その会社への1年超の貸付け（社債）の残高は何円になりますか。',
    en: 'What will be the balance of such loans (bonds) to the company, this one included?',
  },
})

export const loanLiabilities = moneyFact('loan.liabilities', {
  currency: 'JPY',
  label: { ja: '会社の負債の額', en: 'Liabilities of the company' },
  question: {
    ja: '直前の事業年度末の負債の額に今回の額を加えると何円ですか。',
    en: 'What are the company’s liabilities at the end of its last financial year plus this amount?',
  },
  source: { ja: '貸借対照表', en: 'Balance sheet' },
})

export const loanOtherExposure = moneyFact('loan.other-exposure', {
  currency: 'JPY',
  label: { ja: '他の貸付け・私募債の額', en: 'Other loans and bonds held' },
  question: {
    ja: '今回を除き、あなたと密接関係者がその会社に持つ貸付けと私募債は何円ですか。',
    en: 'How much in loans and private bonds do you and closely related persons hold against the company, this one not counted?',
  },
})

export const branchChange = choiceFact('branch.change', {
  label: { ja: '支店等の行為', en: 'What is done with the branch' },
  question: { ja: '支店等について何をしますか。', en: 'What is done with the branch?' },
  options: {
    'set-up': { ja: '設置', en: 'Set up' },
    'substantial-change': {
      ja: '種類または事業目的の実質的な変更',
      en: 'Substantial change of its kind or business purpose',
    },
    other: { ja: 'その他の変更', en: 'Any other change' },
  },
})

export const branchLicensed = truthFact('branch.licensed', {
  label: { ja: '業法の許認可を受ける支店', en: 'Branch under a licence of its own' },
  question: {
    ja: '銀行・保険・ガス・電気・証券・信託・資金移動の事業のための支店等ですか。',
    en: 'Is it a branch for banking, insurance, gas, electricity, securities, trust or funds transfer?',
  },
})

export const fromResidentCorporation = truthFact('succession.from-resident-corporation', {
  label: { ja: '居住者である法人からの承継', en: 'From a resident corporation' },
  question: {
    ja: '事業を承継する相手は、日本の居住者である法人ですか。',
    en: 'Is the business taken over from a corporation resident in Japan?',
  },
})

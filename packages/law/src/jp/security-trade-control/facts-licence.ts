import { choiceFact, dayFact, ratioFact, truthFact, wholeFact } from '@sekisho/logic'

/** What decides which kind of licence is open, and whether one that was given still holds. */

export const matrixCell = choiceFact('licence.matrix-cell', {
  label: { ja: '包括許可マトリクスの欄', en: 'Cell of the bulk licence matrix' },
  question: {
    ja: '包括許可取扱要領の別表A（貨物）・別表B（技術）で、その品目と仕向地の欄には何とありますか。',
    en: 'What does the cell of item and destination say in table A (goods) or B (technology) of the Bulk Licence Rules?',
  },
  help: {
    ja: '表そのものは規則になっていません。最新の別表を見て答えてください。',
    en: 'The tables themselves are not part of these rules: look the cell up in the latest ones.',
  },
  source: { ja: '包括許可取扱要領 別表A・別表B', en: 'Bulk Licence Rules, tables A and B' },
  options: {
    general: { ja: '一般', en: 'General' },
    'special-general': { ja: '特一', en: 'Special general' },
    special: { ja: '特定だけ', en: 'Special only' },
    none: { ja: 'どの包括許可の対象でもない', en: 'No bulk licence' },
  },
})

export const responsiblePersons = truthFact('licence.responsible-persons', {
  label: { ja: '責任者の選任と電子申請の準備', en: 'Responsible persons named, electronic filing ready' },
  question: {
    ja: '該非確認責任者と統括責任者を選任し、電子申請ができますか。',
    en: 'Have the persons responsible for classification and for the whole been named, and can it be filed electronically?',
  },
  choosable: true,
})

export const complianceProgramme = truthFact('licence.compliance-programme', {
  label: { ja: '輸出管理内部規程受理票', en: 'Compliance programme accepted by the ministry' },
  question: {
    ja: '経済産業省に輸出管理内部規程（CP）を届け出て、受理票を受けていますか。',
    en: 'Has the compliance programme been filed with the ministry and its receipt obtained?',
  },
  choosable: true,
})

export const checklist = truthFact('licence.checklist', {
  label: { ja: '自己管理チェックリストの提出', en: 'Yearly self-check filed' },
  question: {
    ja: '今年度の自己管理チェックリスト（CL）を提出していますか。',
    en: 'Has this year’s self-management checklist been filed?',
  },
  choosable: true,
})

export const throughBarredArea = truthFact('licence.through-barred-area', {
  label: { ja: '別表第三の二・第四の地域の経由', en: 'Passes through an area of tables 3-2 or 4' },
  question: {
    ja: '別表第三の二または別表第四の地域（アフガニスタン、イラン、イラク、北朝鮮など）を経由しますか。',
    en: 'Does it pass through an area of appended table 3-2 or 4 (Afghanistan, Iran, Iraq, North Korea and others)?',
  },
})

export const fixedUser = truthFact('licence.user-fixed', {
  label: { ja: '需要者の確定', en: 'End user fixed' },
  question: { ja: '需要者は確定していますか。', en: 'Is the end user fixed?' },
})

export const licencesLastYear = wholeFact('licence.licences-last-year', {
  unit: 'licences',
  min: 0,
  label: { ja: '直近1年の同じ相手への許可', en: 'Licences to the same party in the last year' },
  question: {
    ja: '同じ相手への許可を、直近の1年に何件受けましたか。',
    en: 'How many licences for the same party were obtained in the last year?',
  },
})

export const licencesEachYear = wholeFact('licence.licences-each-of-three-years', {
  unit: 'licences',
  min: 0,
  label: { ja: '3年続けて毎年受けた許可（最少の年）', en: 'Licences in each of three years (the least)' },
  question: {
    ja: '同じ相手への許可は、直近3年の最も少ない年に何件でしたか。',
    en: 'How many licences for the same party were there in the year with the fewest of the last three?',
  },
})

export const subsidiaryShare = ratioFact('licence.subsidiary-share', {
  label: { ja: '相手方への出資の割合', en: 'Share held in the other party' },
  question: {
    ja: '輸入者または需要者の資本（議決権）のうち、申請者が何パーセントを持っていますか。',
    en: 'What share of the importer’s or end user’s capital does the applicant hold?',
  },
})

export const subsidiaryGuided = truthFact('licence.subsidiary-guided', {
  label: { ja: '子会社の指導と監査', en: 'Subsidiary guided and audited' },
  question: {
    ja: 'その子会社の輸出管理を指導し、毎年内部監査をし、誓約を得ていますか。',
    en: 'Is the subsidiary guided in export control, audited every year, and has it given its pledge?',
  },
  choosable: true,
})

export const heldLicence = choiceFact('licence.held', {
  label: { ja: '受けている許可', en: 'Licence held' },
  question: {
    ja: 'この行為について、既に許可を受けていますか。',
    en: 'Is there a licence for this act already?',
  },
  options: {
    none: { ja: '受けていない', en: 'No' },
    individual: { ja: '個別許可を受けた', en: 'An individual licence' },
    bulk: { ja: '包括許可を受けた', en: 'A bulk licence' },
  },
})

export const grantedOn = dayFact('licence.granted', {
  label: { ja: '許可の日', en: 'Day of the licence' },
  question: { ja: '許可を受けたのはいつですか。', en: 'On which day was the licence given?' },
  source: { ja: '許可証', en: 'The licence' },
})

export const statedLastDay = dayFact('licence.valid-until', {
  label: { ja: '許可証に書かれた有効期限', en: 'Last day stated in the licence' },
  question: {
    ja: '許可証に有効期限が書かれて（または延長されて）いますか。最後の日を答えてください。',
    en: 'Does the licence state (or an extension set) a last day? Which?',
  },
  help: {
    ja: '書かれていなければ「ない」です。個別許可は許可の日から6か月です。',
    en: 'There is none where nothing is stated: an individual licence is good for six months.',
  },
  mayBeAbsent: true,
})

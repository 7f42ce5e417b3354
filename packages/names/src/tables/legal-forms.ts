/**
 * Legal forms of companies as they are written, each under one of its spellings; forms of different countries that name
 * the same kind (GmbH, Ltd, OOO) stand together, because translations swap them. Lower case, without marks and dots, as
 * names are split. Own compilation; the world's forms are listed in ISO 20275 (GLEIF).
 */
const FORMS: Readonly<Record<string, string>> = {
  limited:
    'limited|ltd|ltda|limitada|private limited|pvt ltd|pte ltd|pty ltd|pty|pte|sdn bhd|llc|llp|lllp|limited liability company|limited liability partnership|limited company|' +
    'gmbh|gesellschaft mit beschrankter haftung|gesmbh|ges m b h|ug|ooo|obshchestvo s ogranichennoy otvetstvennostyu|obschestvo s ogranichennoi otvetstvennostiu|tov|tovarystvo z obmezhenoiu vidpovidalnistiu|too|' +
    'sarl|societe a responsabilite limitee|eurl|srl|societa a responsabilita limitata|societatea cu raspundere limitata|sociedad de responsabilidad limitada|s de rl|s de rl de cv|sl|sociedad limitada|slu|lda|bv|besloten vennootschap|bvba|' +
    'sp z oo|sp zoo|spolka z ograniczona odpowiedzialnoscia|sro|spol sro|doo|kft|aps|oy|ab|as|uab|sia|ou|eood|ood|epe|mchj|xk|fze|fzco|fzc|wll|gk|godo kaisha|goudou kaisha|yk|yugen kaisha|yuugen kaisha|co ltd|company limited|cv|bhd|yuhan hoesa|youxian gongsi|youxianzeren gongsi|limited liability co',
  'joint-stock':
    'incorporated|inc|corporation|corp|company|co|plc|public limited company|jsc|pjsc|ojsc|cjsc|joint stock company|open joint stock company|closed joint stock company|public joint stock company|joint stock co|' +
    'ag|aktiengesellschaft|se|kgaa|sa|sas|sasu|sapa|spa|societe anonyme|societa per azioni|sociedad anonima|sociedade anonima|sa de cv|sab de cv|sa de capital variable|sadecv|saic|nv|naamloze vennootschap|' +
    'ao|oao|zao|pao|aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|pat|prat|asa|oyj|abp|nyrt|zrt|rt|ad|dd|akcine bendrove|anonim sirketi|tas|sae|saog|saoc|kk|kabushiki kaisha|kabushikigaisha|kabushikikaisha|gufen youxian gongsi|jusik hoesa|tbk|pt|as a s|' +
    'corporacion|incorporada|aktiebolag|aktieselskab|aksjeselskap|osakeyhtio',
  partnership:
    'lp|limited partnership|kg|ohg|gbr|snc|scs|sca|kommanditgesellschaft|gmbh & co kg|gmbh and co kg|co kg|gp|general partnership|ks|vof|sp k|goshi kaisha|gomei kaisha',
  association:
    'ev|eingetragener verein|ano|avtonomnaya nekommercheskaya organizatsiya|npo|onlus|asbl|vzw|foundation|stiftung|stichting|fundacion|fondation',
}

/**
 * Legal forms in scripts without spaces, which stand at either end of a name: with the form that they are.
 */
export const EAST_ASIAN_FORMS: readonly (readonly [string, string])[] = [
  ['株式会社', 'joint-stock'],
  ['株式會社', 'joint-stock'],
  ['(株)', 'joint-stock'],
  ['有限会社', 'limited'],
  ['有限會社', 'limited'],
  ['(有)', 'limited'],
  ['合同会社', 'limited'],
  ['(同)', 'limited'],
  ['合資会社', 'partnership'],
  ['合名会社', 'partnership'],
  ['相互会社', 'association'],
  ['一般社団法人', 'association'],
  ['公益社団法人', 'association'],
  ['一般財団法人', 'association'],
  ['公益財団法人', 'association'],
  ['国立大学法人', 'association'],
  ['国立研究開発法人', 'association'],
  ['独立行政法人', 'association'],
  ['学校法人', 'association'],
  ['医療法人', 'association'],
  ['特定非営利活動法人', 'association'],
  ['カブシキガイシャ', 'joint-stock'],
  ['カブシキカイシャ', 'joint-stock'],
  ['ユウゲンガイシャ', 'limited'],
  ['ユウゲンカイシャ', 'limited'],
  ['ゴウドウガイシャ', 'limited'],
  ['ゴウドウカイシャ', 'limited'],
  ['股份有限公司', 'joint-stock'],
  ['集团股份有限公司', 'joint-stock'],
  ['有限责任公司', 'limited'],
  ['有限責任公司', 'limited'],
  ['有限公司', 'limited'],
  ['公司', 'joint-stock'],
  ['주식회사', 'joint-stock'],
  ['(주)', 'joint-stock'],
  ['유한회사', 'limited'],
]

/** The kind of form by its spelling without spaces. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([kind, spellings]) =>
    spellings.split('|').map((spelling) => [spelling.replace(/[^a-z0-9]/g, ''), kind] as const),
  ),
)

/** The most words that a legal form has. */
export const LONGEST_FORM = Math.max(
  ...Object.values(FORMS).flatMap((spellings) => spellings.split('|').map((one) => one.split(' ').length)),
)

/** Forms long enough that a slip of the pen is still recognised, by their first letter. */
export const LONG_FORMS: ReadonlyMap<string, readonly (readonly [string, string])[]> = Map.groupBy(
  [...LEGAL_FORMS].filter(([spelling]) => spelling.length >= 9),
  ([spelling]) => spelling.charAt(0),
)

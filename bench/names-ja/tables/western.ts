/** Western names in Latin letters and the katakana they are usually written with. Common knowledge, own compilation. */
const GIVENS = `John=ジョン Michael=マイケル William=ウィリアム/ウイリアム David=デイヴィッド/デービッド/デイビッド Robert=ロバート James=ジェームズ/ジェイムズ
Thomas=トーマス/トマス Elizabeth=エリザベス Catherine=キャサリン Victor=ヴィクター/ビクター Peter=ピーター Steven=スティーブン/スティーヴン Daniel=ダニエル
Andrew=アンドリュー George=ジョージ Richard=リチャード Oliver=オリバー/オリヴァー Olivia=オリビア/オリヴィア Julia=ジュリア Emily=エミリー`
const FAMILIES = `Smith=スミス Johnson=ジョンソン Johnston=ジョンストン Williams=ウィリアムズ Wilson=ウィルソン Brown=ブラウン Taylor=テイラー/テーラー
Davis=デイヴィス/デービス Davidson=デイヴィッドソン/デビッドソン Miller=ミラー Moore=ムーア Anderson=アンダーソン Thompson=トンプソン Martin=マーティン Martinez=マルティネス
Clark=クラーク Walker=ウォーカー Baker=ベイカー/ベーカー Harris=ハリス Harrison=ハリソン Roberts=ロバーツ Robertson=ロバートソン Evans=エバンス/エヴァンス
Stewart=スチュワート/スチュアート Gordon=ゴードン Morgan=モーガン Morris=モリス Nelson=ネルソン Carter=カーター`

export interface WesternName {
  readonly latin: string
  readonly katakana: readonly string[]
}

function western(table: string): readonly WesternName[] {
  return table.split(/\s+/).map((entry) => {
    const [latin = '', katakana = ''] = entry.split('=')
    return { latin, katakana: katakana.split('/') }
  })
}
export const WESTERN_GIVENS = western(GIVENS)
export const WESTERN_FAMILIES = western(FAMILIES)
/** Family names that are near, and not the same. */
export const NEAR_WESTERN: readonly (readonly [string, string])[] = [
  ['Johnson', 'Johnston'],
  ['Williams', 'Wilson'],
  ['Davis', 'Davidson'],
  ['Martin', 'Martinez'],
  ['Harris', 'Harrison'],
  ['Roberts', 'Robertson'],
  ['Morgan', 'Morris'],
  ['Miller', 'Moore'],
  ['Walker', 'Baker'],
  ['Anderson', 'Nelson'],
]

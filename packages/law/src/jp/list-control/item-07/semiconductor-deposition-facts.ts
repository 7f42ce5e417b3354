import { feature, kind, measure } from '../write/index.ts'

/** 6条17号レ–オ, キ: deposition of films. */

export const deposition = kind('film-deposition-tool', {
  ja: '半導体製造用の成膜装置（結晶成長装置を除く）',
  en: 'a tool that deposits films for semiconductors, other than by crystal growth',
})
export const clustered = feature('deposition-several-chambers', {
  ja: '複数のチャンバー又はステーション内での複数の工程によって成膜するように設計した',
  en: 'it is designed to deposit in several steps in several chambers or stations',
})
export const keepsVacuum = feature('deposition-vacuum-between-steps', {
  ja: '工程間で0.01 Pa以下の真空又は不活性の環境を維持する',
  en: 'it keeps a vacuum of 0.01 Pa or less, or an inert environment, between steps',
})
export const platesCobalt = feature('deposition-electroplates-cobalt', {
  ja: '電気メッキによりコバルトを成膜する',
  en: 'it electroplates cobalt',
})
export const electrolessCobalt = feature('deposition-electroless-cobalt', {
  ja: '無電解メッキによりコバルトを成膜する',
  en: 'it plates cobalt without current',
})
export const voidFree = feature('deposition-bottom-up-3nm', {
  ja: 'コバルト又はタングステンのボトムアップ充塡で空隙・継ぎ目が3 nm以下となる化学的気相成長を行う',
  en: 'it fills cobalt or tungsten bottom-up by chemical vapour deposition with voids or seams of 3 nm or less',
})
export const cobaltFill = feature('deposition-cobalt-fill', {
  ja: '化学的気相成長法によりコバルトを充塡する',
  en: 'it fills cobalt by chemical vapour deposition',
})
export const tungstenBottomUp = feature('deposition-tungsten-bottom-up', {
  ja: '選択性のボトムアップ化学的気相成長法によりタングステンを充塡する',
  en: 'it fills tungsten by selective bottom-up chemical vapour deposition',
})
export const contactSingle = feature('deposition-contact-single-chamber', {
  ja: '単一チャンバーで、100 ℃超500 ℃未満の有機金属によるタングステン成膜と水素等のプラズマ処理によりコンタクト層を成膜する',
  en: 'it makes a contact layer in one chamber: tungsten from organometallics above 100 °C and below 500 °C, with hydrogen or ammonia plasma',
})
export const contactTungsten = feature('deposition-contact-three-steps', {
  ja: '水素プラズマ、酸素・オゾンプラズマ及びタングステン成膜の三工程（レ(四)の温度）でコンタクト層を成膜する',
  en: 'it makes a contact layer by hydrogen plasma, oxygen or ozone plasma and tungsten, at the temperatures of (re)4',
})
export const contactRemote = feature('deposition-contact-remote-plasma', {
  ja: 'リモートプラズマ源・イオンフィルターの処理と銅上への選択的なコバルト成膜でコンタクト層を成膜する',
  en: 'it makes a contact layer by remote plasma with an ion filter and selective cobalt on copper',
})
export const contactCobalt = feature('deposition-contact-cobalt', {
  ja: '窒化チタン・炭化タングステン、スパッタコバルト及び有機金属コバルトの三工程（レ(七)の温度・圧力）でコンタクト層を成膜する',
  en: 'it makes a contact layer by titanium nitride or tungsten carbide, sputtered cobalt and organometallic cobalt, as in (re)7',
})
export const copperLines = feature('deposition-copper-lines', {
  ja: 'コバルト又はルテニウムと物理的気相成長の銅の工程（レ(八)の温度・圧力）で銅配線を形成する',
  en: 'it makes copper lines by cobalt or ruthenium and physical vapour deposition of copper, as in (re)8',
})
export const workFunction = feature('deposition-work-function', {
  ja: 'アルミニウム前駆体用を含む二以上の金属供給源を有し、炭化チタンアルミニウムを成膜し、4.0 eV超の仕事関数を可能とする原子層堆積を行う',
  en: 'it deposits titanium aluminium carbide by atomic layers from two or more metal sources, one for aluminium, for a work function above 4.0 eV',
})
export const precursorVessel = measure('deposition.precursor-vessel-temperature', {
  unit: '°C',
  signed: true,
  label: {
    ja: '前駆体容器が作動するように設計した温度',
    en: 'temperature the precursor vessel is designed for',
  },
})
export const selectiveBarrier = feature('deposition-selective-barrier', {
  ja: '有機金属化合物を用いてバリヤー膜又はライナーを選択的に成膜する原子層堆積を行う',
  en: 'it deposits a barrier or liner selectively by atomic layers from organometallics',
})
export const gapFillBefore = feature('deposition-gap-fill-tungsten-or-cobalt', {
  ja: '500 ℃未満で、幅40 nm未満・深さの比率5倍超の隙間にタングステン又はコバルトを空隙なく充塡する原子層堆積を行う',
  en: 'it fills gaps under 40 nm wide and more than five times as deep with tungsten or cobalt, void-free, by atomic layers below 500 °C',
})
export const gapFill = feature('deposition-gap-fill-tungsten', {
  ja: '500 ℃未満で、配線全体又は幅40 nm未満の隙間にタングステンを原子層堆積法により充塡する',
  en: 'it fills lines or gaps under 40 nm wide with tungsten by atomic layers below 500 °C',
})
export const tungstenNitride = feature('deposition-tungsten-nitride-then-tungsten', {
  ja: '窒化タングステン、続いてタングステンを化学的気相成長又は周期的堆積により成膜する（ソの温度・圧力）',
  en: 'it deposits tungsten nitride and then tungsten by chemical vapour or cyclic deposition, as in (so)',
})
export const selectiveTungsten = feature('deposition-barrierless-tungsten', {
  ja: 'バリヤー膜を用いずに選択的にタングステンを成長させる',
  en: 'it grows tungsten selectively without a barrier',
})
export const selectiveMolybdenum = feature('deposition-barrierless-molybdenum', {
  ja: 'バリヤー膜を用いずに選択的にモリブデンを成長させる',
  en: 'it grows molybdenum selectively without a barrier',
})
export const ruthenium = feature('deposition-ruthenium', {
  ja: '20 ℃超500 ℃未満で、有機金属化合物を用いてルテニウムを成膜する',
  en: 'it deposits ruthenium from organometallics above 20 °C and below 500 °C',
})
export const spatialLayers = feature('deposition-spatial-atomic-layers', {
  ja: '回転するウエハー支持台の空間的原子層堆積で、プラズマを用いる',
  en: 'it deposits atomic layers in space on a rotating support, with plasma',
})
export const carbideGap = feature('deposition-low-k-gap-by-radicals', {
  ja: '別の空間で発生させたラジカルにより、シリコン・炭素を含む比誘電率5.3未満の膜をラ(一)の開口部に成膜する',
  en: 'it deposits a silicon carbon film of permittivity below 5.3 in the openings of (ra)1 with radicals made elsewhere',
})
export const carbideThermal = feature('deposition-low-k-gap-thermal', {
  ja: '400 ℃超650 ℃未満で、同様の膜を同様の開口部に成膜する',
  en: 'it deposits such a film in such openings above 400 °C and below 650 °C',
})
export const carbideBatch = feature('deposition-low-k-gap-in-batch', {
  ja: '縦型ボートと二以上のインジェクターを有し、シリコン原料と窒素・酸素原料を別のインジェクターから導入する',
  en: 'it has a vertical boat and two or more injectors, silicon apart from nitrogen or oxygen',
})
export const maskMirror = feature('deposition-euv-mask-mirror', {
  ja: 'EUVマスク用の多層反射膜をイオンビーム蒸着又は物理的気相成長法により成膜する',
  en: 'it deposits multilayer mirrors for EUV masks by ion beam or physical vapour deposition',
})
export const hardMaskThickness = measure('deposition.carbon-hard-mask-thickness', {
  unit: 'nm',
  label: {
    ja: 'プラズマにより成膜するカーボンハードマスクの厚さ',
    en: 'thickness of the carbon hard mask it deposits by plasma',
  },
})
export const hardMaskStress = measure('deposition.carbon-hard-mask-stress', {
  unit: 'MPa',
  label: { ja: 'そのカーボンハードマスクの応力', en: 'stress of that hard mask' },
})
export const hardMaskDensity = measure('deposition.carbon-hard-mask-density', {
  unit: 'g/cm³',
  label: { ja: 'そのカーボンハードマスクの密度', en: 'density of that hard mask' },
})
export const pureTungsten = feature('deposition-low-fluorine-tungsten', {
  ja: 'ふっ素が1 cm³当たり10の19乗原子未満のタングステン膜をプラズマの原子層堆積又は化学的気相成長により成膜する',
  en: 'it deposits tungsten with fewer than 10^19 fluorine atoms a cm³ by plasma atomic layer or chemical vapour deposition',
})
export const gapWidth = measure('deposition.line-gap-width', {
  unit: 'nm',
  label: {
    ja: '低誘電層を空隙なくプラズマ成膜する金属配線間の隙間の幅',
    en: 'width of the gap between lines it fills void-free with low permittivity by plasma',
  },
})
export const gapDepth = measure('deposition.line-gap-depth', {
  unit: 'nm',
  label: { ja: 'その隙間の深さ', en: 'depth of that gap' },
})
export const gapAspect = measure('deposition.line-gap-aspect', {
  unit: '×',
  label: { ja: 'その隙間の幅に対する深さの比率', en: 'depth of that gap against its width' },
})
export const gapPermittivity = measure('deposition.line-gap-permittivity', {
  unit: '×',
  label: { ja: 'その低誘電層の比誘電率', en: 'relative permittivity of that layer' },
})
export const fluxTungsten = feature('deposition-ion-flux-tungsten', {
  ja: 'イオンフラックス誘導用の電磁石を有し、アスペクト比3以上の形状にタングステンを物理的気相成長法により成膜する',
  en: 'it sputters tungsten into features of aspect ratio 3 or more, with an electromagnet that guides ions',
})
export const molybdenumLayers = feature('deposition-molybdenum-ruthenium-layers', {
  ja: '75 ℃超の前駆体と4 kPa以上の水素還元剤により、モリブデン・ルテニウムを原子層堆積法により成膜する',
  en: 'it deposits molybdenum or ruthenium by atomic layers with precursors above 75 °C and a hydrogen reducing agent at 4 kPa or more',
})
export const curedDielectric = feature('deposition-cured-dielectric', {
  ja: '500 ℃未満で成膜し紫外線で硬化させ、キ(三)の形状に比誘電率3.0未満の誘電体膜を成膜する',
  en: 'it deposits below 500 °C and cures by ultraviolet a dielectric of permittivity below 3.0, for the features of (ki)3',
})
export const carbonFilm = feature('deposition-carbon-film', {
  ja: '炭素材料を化学的気相成長法により成膜する',
  en: 'it deposits carbon by chemical vapour deposition',
})
export const carbonDensity = measure('deposition.carbon-density', {
  unit: 'g/cm³',
  label: { ja: 'その炭素材料の密度', en: 'density of that carbon' },
})
export const liquidInjection = feature('deposition-liquid-injection', {
  ja: '二種類以上の金属前駆体を直接液体注入し、幅の50倍超の深さの形状に比誘電率35超の誘電体膜を成膜する',
  en: 'it injects two or more metal precursors as liquids and deposits a dielectric of permittivity above 35 in features more than 50 times as deep as wide',
})

import { all, atLeast, below, count, entry, kind, measure, moreThan } from '../write/index.ts'

const lubricant = kind('ether-lubricant', {
  ja: 'フェニレンエーテル・アルキルフェニレンエーテル、チオエーテル又はこれらの混合物で官能基3以上の物質を主成分とする潤滑剤',
  en: 'a lubricant mainly of phenylene or alkylphenylene ethers or thioethers with three or more such groups',
})

const damping = kind('damping-fluid', {
  ja: '振動防止用に使用することができる液体',
  en: 'a damping fluid',
})

const dampingPurity = measure('damping-fluid.purity', {
  unit: '%',
  label: { ja: '純度', en: 'purity' },
})

const dampingParticles = count('damping-fluid.particles', {
  label: { ja: '100 mL当たりの径200 µm以上の粒状不純物の数', en: 'particles of 200 µm or more in 100 mL' },
})

const dampingContent = measure('damping-fluid.listed-substance', {
  unit: '%',
  label: {
    ja: 'ジブロモテトラフルオロエタン、（油・ワックス状の）ポリクロロトリフルオロエチレン又はポリブロモトリフルオロエチレンの含有量',
    en: 'content of dibromotetrafluoroethane, polychlorotrifluoroethylene (oily or waxy) or polybromotrifluoroethylene',
  },
})

export const lubricants = entry('item-5-10', {
  item: '5(10)',
  at: '4条11号ロ',
  completesItem: true,
  title: { ja: '潤滑剤', en: 'Lubricants' },
  heading: lubricant,
  codes: { us: '1C006.b', eu: '1C006.b' },
})

export const dampingFluids = entry('item-5-11', {
  item: '5(11)',
  at: '4条11号ハ',
  completesItem: true,
  title: { ja: '振動防止用の液体', en: 'Damping fluids' },
  heading: damping,
  when: all(
    moreThan(dampingPurity, '99.8 %'),
    below(dampingParticles, '25'),
    atLeast(dampingContent, '85 %'),
  ),
  codes: { us: '1C006.c', eu: '1C006.c' },
})

import { any, choice, entry, is, kind, OLDEST } from '../write/index.ts'

/** 2の項(2), (5) to (7), (10の2): plant that is listed for what it is. */

export const reactors = entry('item-2-2', {
  item: '2(2)',
  at: '1条2号',
  title: { ja: '原子炉等', en: 'Nuclear reactors and the like' },
  heading: any(
    kind('nuclear-reactor', {
      ja: '原子炉又はその部分品若しくは附属装置',
      en: 'a nuclear reactor, or a part or accessory of one',
    }),
    kind('reactor-power-or-propulsion', {
      ja: '原子炉用に設計した発電又は推進のための装置',
      en: 'equipment for power generation or propulsion designed for a nuclear reactor',
    }),
  ),
  completesItem: true,
})

export const reprocessing = entry('item-2-5', {
  item: '2(5)',
  at: '1条5号',
  title: {
    ja: '照射済み核物質の分離・再生用の装置',
    en: 'Equipment to separate or recover irradiated nuclear material',
  },
  heading: kind('reprocessing-equipment', {
    ja: '放射線を照射した核燃料物質等の分離用若しくは再生用に設計した装置又はその部分品若しくは制御装置',
    en: 'equipment designed to separate or recover irradiated nuclear material, or a part or control of it',
  }),
  completesItem: true,
})

export const fuelFabrication = entry('item-2-6', {
  item: '2(6)',
  at: '1条6号',
  title: {
    ja: 'リチウム同位元素の分離用・核燃料の成型加工用の装置',
    en: 'Lithium isotope separation and fuel fabrication',
  },
  heading: kind('lithium-separation-or-fuel-fabrication', {
    ja: 'リチウムの同位元素の分離用又は核燃料物質の成型加工用の装置',
    en: 'equipment to separate lithium isotopes or to fabricate nuclear fuel',
  }),
  completesItem: true,
})

const method = choice('isotope-separation.method', {
  label: { ja: '同位元素の分離の方法', en: 'method of isotope separation' },
  options: {
    diffusion: { ja: 'ガス拡散法', en: 'gaseous diffusion' },
    centrifuge: { ja: '遠心分離法', en: 'centrifuge' },
    nozzle: { ja: 'ノズル分離法', en: 'nozzle' },
    vortex: { ja: 'ボルテックス法', en: 'vortex' },
    chemical: { ja: '化学交換法', en: 'chemical exchange' },
    laser: { ja: 'レーザー分離法', en: 'laser' },
    plasma: { ja: 'プラズマ法', en: 'plasma' },
    electromagnetic: { ja: '電磁分離法', en: 'electromagnetic' },
    other: { ja: 'その他', en: 'other' },
  },
})

export const isotopeSeparation = entry('item-2-7', {
  item: '2(7)',
  at: '1条7号',
  title: {
    ja: 'ウラン・プルトニウムの同位元素の分離用の装置',
    en: 'Separation of uranium or plutonium isotopes',
  },
  heading: kind('isotope-separation-equipment', {
    ja: 'ウラン若しくはプルトニウムの同位元素の分離用の装置若しくはその附属装置又はこれらの部分品（規制されるレーザー発振器を除く。）',
    en: 'equipment to separate uranium or plutonium isotopes, or an accessory or part of it, other than a controlled laser',
  }),
  when: is(
    method,
    'diffusion',
    'centrifuge',
    'nozzle',
    'vortex',
    'chemical',
    'laser',
    'plasma',
    'electromagnetic',
  ),
  completesItem: true,
})

export const conversion = entry('item-2-10-2', {
  item: '2(10-2)',
  at: '1条10号の2',
  sameSince: OLDEST,
  title: { ja: 'ウラン・プルトニウムの転換用の装置', en: 'Conversion of uranium and plutonium' },
  heading: any(
    kind('uranium-conversion', {
      ja: 'ウラン精鉱、三酸化ウラン、六ふっ化ウラン、二酸化ウラン又は四ふっ化ウランを原料とする三酸化ウラン、六ふっ化ウラン、二酸化ウラン、四ふっ化ウラン、金属ウラン又は四塩化ウランの製造用の装置、附属装置又は部分品',
      en: 'equipment that converts one uranium compound to another or to metal, or an accessory or part of it',
    }),
    kind('plutonium-conversion', {
      ja: '二酸化プルトニウム、しゅう酸プルトニウム、過酸化プルトニウム、三ふっ化・四ふっ化プルトニウム又は金属プルトニウムの製造用の装置、附属装置又は部分品',
      en: 'equipment that makes plutonium compounds or metal, or an accessory or part of it',
    }),
  ),
  leftOut: {
    ja: 'ウランの転換の原料と製品の組合せ（イからヘまで）の確認',
    en: 'whether the conversion is one of the pairs of (a) to (f)',
  },
})

import { always } from '@sekisho/logic'
import { all, any, atLeast, below, entry, limb, moreThan } from '../write/index.ts'
import * as f from './semiconductor-deposition-facts.ts'

/** 6条17号レ–オ, キ: f.deposition of films. */

/** What two amendments did: from these days the vacuum between steps is not asked, and electroless plating counts. */
const vacuumNoLongerAsked = limb('item-7-16-deposition.re-4-no-vacuum', {
  at: '6条17号レ(4)',
  title: {
    ja: '工程間の真空を要件としない（2025年5月28日から）',
    en: 'No vacuum between steps is asked (from 2025-05-28)',
  },
  when: always,
  from: '2025-05-28',
})
const electrolessCounts = limb('item-7-16-deposition.re-1-electroless', {
  at: '6条17号レ(1)',
  title: {
    ja: '無電解メッキを含む（2024年9月8日から）',
    en: 'Plating without current counts (from 2024-09-08)',
  },
  when: always,
  from: '2024-09-08',
})

const fillBefore = limb('item-7-16-deposition.re-2-2023', {
  at: '6条17号レ(2)',
  title: {
    ja: '空隙3 nm以下の充塡（2024年9月7日まで）',
    en: 'Fill with voids of 3 nm or less (until 2024-09-07)',
  },
  when: f.voidFree,
  from: '2023-07-23',
  until: '2024-09-07',
})
const fill = limb('item-7-16-deposition.re-2', {
  at: '6条17号レ(2)',
  title: { ja: 'コバルト・タングステンの充塡', en: 'Cobalt or tungsten fill' },
  when: any(f.cobaltFill, f.tungstenBottomUp),
  from: '2024-09-08',
})
const copper = limb('item-7-16-deposition.re-8', {
  at: '6条17号レ(8)',
  title: { ja: '銅配線', en: 'Copper lines' },
  when: all(f.clustered, any(f.keepsVacuum, vacuumNoLongerAsked), f.copperLines),
  unless: [fillBefore, fill],
  from: '2023-07-23',
})

/** Limbs of レ that need several chambers; until 2025-05-27 also a vacuum between the steps. */
const contacts = [
  limb('item-7-16-deposition.re-3', {
    at: '6条17号レ(3)',
    title: { ja: 'コンタクト層・単一チャンバー', en: 'Contact layer in one chamber' },
    when: f.contactSingle,
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.re-4', {
    at: '6条17号レ(4)',
    title: { ja: 'コンタクト層・三工程', en: 'Contact layer in three steps' },
    when: all(f.clustered, any(f.keepsVacuum, vacuumNoLongerAsked), f.contactTungsten),
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.re-5', {
    at: '6条17号レ(5)',
    title: { ja: 'コンタクト層・リモートプラズマ', en: 'Contact layer by remote plasma' },
    when: all(f.clustered, any(f.keepsVacuum, vacuumNoLongerAsked), f.contactRemote),
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.re-7', {
    at: '6条17号レ(7)',
    title: { ja: 'コンタクト層・コバルト', en: 'Contact layer of cobalt' },
    when: all(f.clustered, any(f.keepsVacuum, vacuumNoLongerAsked), f.contactCobalt),
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
  copper,
]

const metals = [
  limb('item-7-16-deposition.re-1', {
    at: '6条17号レ(1)',
    title: { ja: 'コバルトのメッキ', en: 'Cobalt plating' },
    when: any(f.platesCobalt, all(f.electrolessCobalt, electrolessCounts)),
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.re-6-2023', {
    at: '6条17号レ(6)',
    title: { ja: '仕事関数金属（2024年9月7日まで）', en: 'Work function metal (until 2024-09-07)' },
    when: all(f.workFunction, moreThan(f.precursorVessel, '45 °C')),
    from: '2023-07-23',
    until: '2024-09-07',
  }),
  limb('item-7-16-deposition.re-6', {
    at: '6条17号レ(6)',
    title: { ja: '仕事関数金属', en: 'Work function metal' },
    when: all(f.workFunction, moreThan(f.precursorVessel, '30 °C')),
    from: '2024-09-08',
  }),
  limb('item-7-16-deposition.re-9', {
    at: '6条17号レ(9)',
    title: { ja: '選択的なバリヤー', en: 'Selective barrier' },
    when: f.selectiveBarrier,
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.re-10-2023', {
    at: '6条17号レ(10)',
    title: { ja: '隙間の充塡（2024年9月7日まで）', en: 'Gap fill (until 2024-09-07)' },
    when: f.gapFillBefore,
    unless: [fillBefore],
    from: '2023-07-23',
    until: '2024-09-07',
  }),
  limb('item-7-16-deposition.re-10', {
    at: '6条17号レ(10)',
    title: { ja: '隙間の充塡', en: 'Gap fill' },
    when: f.gapFill,
    unless: [fill],
    from: '2024-09-08',
  }),
  limb('item-7-16-deposition.so', {
    at: '6条17号ソ',
    title: { ja: '窒化タングステンとタングステン', en: 'Tungsten nitride and tungsten' },
    when: all(any(f.keepsVacuum, all(f.clustered, vacuumNoLongerAsked)), f.tungstenNitride),
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.tsu', {
    at: '6条17号ツ',
    title: { ja: '選択的なタングステン・モリブデン', en: 'Selective tungsten or molybdenum' },
    when: all(
      any(f.keepsVacuum, all(f.clustered, vacuumNoLongerAsked)),
      any(f.selectiveTungsten, f.selectiveMolybdenum),
    ),
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.ne', {
    at: '6条17号ネ',
    title: { ja: 'ルテニウム', en: 'Ruthenium' },
    when: f.ruthenium,
    unless: [copper],
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.no', {
    at: '6条17号ノ',
    title: { ja: 'ふっ素の少ないタングステン', en: 'Tungsten low in fluorine' },
    when: f.pureTungsten,
    unless: [fillBefore, fill],
    from: '2023-07-23',
  }),
]

const films = [
  limb('item-7-16-deposition.na', {
    at: '6条17号ナ',
    title: { ja: '空間的原子層堆積', en: 'Spatial atomic layers' },
    when: f.spatialLayers,
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.ra-1', {
    at: '6条17号ラ(1)',
    title: { ja: '低誘電膜・ラジカル', en: 'Low permittivity by radicals' },
    when: f.carbideGap,
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.ra-2-2023', {
    at: '6条17号ラ(2)',
    title: { ja: '低誘電膜・熱（2024年9月7日まで）', en: 'Low permittivity by heat (until 2024-09-07)' },
    when: f.carbideThermal,
    from: '2023-07-23',
    until: '2024-09-07',
  }),
  limb('item-7-16-deposition.ra-2', {
    at: '6条17号ラ(2)',
    title: { ja: '低誘電膜・縦型バッチ', en: 'Low permittivity in a vertical batch' },
    when: all(f.carbideThermal, f.carbideBatch),
    from: '2024-09-08',
  }),
  limb('item-7-16-deposition.mu', {
    at: '6条17号ム',
    title: { ja: 'EUVマスクの反射膜', en: 'Mirrors for EUV masks' },
    when: f.maskMirror,
    from: '2023-07-23',
  }),
  limb('item-7-16-deposition.wi-2023', {
    at: '6条17号ヰ',
    title: { ja: 'カーボンハードマスク（2025年5月27日まで）', en: 'Carbon hard mask (until 2025-05-27)' },
    when: all(moreThan(f.hardMaskThickness, '100 nm'), below(f.hardMaskStress, '450 MPa')),
    from: '2023-07-23',
    until: '2025-05-27',
  }),
  limb('item-7-16-deposition.wi', {
    at: '6条17号ヰ',
    title: { ja: 'カーボンハードマスク', en: 'Carbon hard mask' },
    when: all(moreThan(f.hardMaskThickness, '2 µm'), moreThan(f.hardMaskDensity, '1.7 g/cm³')),
    from: '2025-05-28',
  }),
  limb('item-7-16-deposition.o-2023', {
    at: '6条17号オ',
    title: {
      ja: '配線間の低誘電層（2024年9月7日まで）',
      en: 'Low permittivity between lines (until 2024-09-07)',
    },
    when: all(below(f.gapWidth, '25 nm'), moreThan(f.gapDepth, '50 nm'), below(f.gapPermittivity, '3.3 ×')),
    from: '2023-07-23',
    until: '2024-09-07',
  }),
  limb('item-7-16-deposition.o', {
    at: '6条17号オ',
    title: { ja: '配線間の低誘電層', en: 'Low permittivity between lines' },
    when: all(below(f.gapWidth, '25 nm'), atLeast(f.gapAspect, '1 ×'), below(f.gapPermittivity, '3.3 ×')),
    from: '2024-09-08',
  }),
  limb('item-7-16-deposition.ki-1', {
    at: '6条17号キ(1)',
    title: { ja: 'タングステンのスパッタリング', en: 'Sputtered tungsten' },
    when: f.fluxTungsten,
    from: '2025-05-28',
  }),
  limb('item-7-16-deposition.ki-2', {
    at: '6条17号キ(2)',
    title: { ja: 'モリブデン・ルテニウムの原子層', en: 'Molybdenum or f.ruthenium layers' },
    when: f.molybdenumLayers,
    from: '2025-05-28',
  }),
  limb('item-7-16-deposition.ki-3', {
    at: '6条17号キ(3)',
    title: { ja: '紫外線で硬化する誘電体膜', en: 'Dielectric cured by ultraviolet' },
    when: f.curedDielectric,
    from: '2025-05-28',
  }),
  limb('item-7-16-deposition.ki-4', {
    at: '6条17号キ(4)',
    title: { ja: '炭素材料', en: 'Carbon' },
    when: all(f.carbonFilm, moreThan(f.carbonDensity, '1.6 g/cm³')),
    from: '2025-05-28',
  }),
  limb('item-7-16-deposition.ki-5', {
    at: '6条17号キ(5)',
    title: { ja: '液体注入の誘電体膜', en: 'Dielectric by liquid injection' },
    when: f.liquidInjection,
    from: '2025-05-28',
  }),
]

export const item716Deposition = entry('item-7-16-deposition', {
  item: '7(16)',
  at: '6条17号レ',
  title: { ja: '成膜装置', en: 'Deposition' },
  heading: f.deposition,
  when: any(fillBefore, fill, ...contacts, ...metals, ...films),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  since: '2023-07-23',
  sameSince: '2023-07-23',
})

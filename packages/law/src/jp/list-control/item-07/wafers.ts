import { all, any, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'
import { germaniumIsotopes, siliconIsotopes } from './materials-shared.ts'

const epiWafer = kind('epitaxial-wafer', {
  ja: '結晶膜をエピタキシャル成長させた基板',
  en: 'a substrate with epitaxial layers',
})

const heteroLayers = feature('epitaxial-wafer-hetero-multilayer', {
  ja: 'シリコン、ゲルマニウム、炭化けい素、Ga・InのIII-V族化合物、三酸化二ガリウム又はダイヤモンドの多層のヘテロエピタキシャル材料である',
  en: 'it is hetero-epitaxial in several layers of silicon, germanium, silicon carbide, III-V compounds of gallium or indium, gallium oxide or diamond',
})

const pTypeOnly = feature('epitaxial-wafer-p-type-not-between-n', {
  ja: '6条18号に列挙の化合物のP型層を一層以上有し、P型層がN型層に挟まれていない',
  en: 'it has a P-type layer of a compound named in art. 6 item 18, and none between N-type layers',
})

const siliconLayer = feature('epitaxial-wafer-silicon-layer', {
  ja: 'シリコンのエピタキシャル膜を有する',
  en: 'it has an epitaxial layer of silicon',
})

const germaniumLayer = feature('epitaxial-wafer-germanium-layer', {
  ja: 'ゲルマニウムのエピタキシャル膜を有する',
  en: 'it has an epitaxial layer of germanium',
})

const wideGap = kind('wide-gap-substrate', {
  ja: '炭化けい素、窒化ガリウム、窒化アルミニウム、窒化アルミニウムガリウム、三酸化二ガリウム又はダイヤモンドの基板、インゴット、ブール等',
  en: 'a substrate, ingot, boule or preform of SiC, GaN, AlN, AlGaN, gallium oxide or diamond',
})

const polycrystal = kind('polycrystalline-substrate', {
  ja: '多結晶基板・多結晶セラミック基板',
  en: 'a polycrystalline (ceramic) substrate',
})

const resistivity = measure('substrate.resistivity', {
  unit: 'Ω·cm',
  label: { ja: '20 ℃における電気抵抗率', en: 'resistivity at 20 °C' },
})

const singleLayer = feature('substrate-single-crystal-layer', {
  ja: '表面に6条23号の材料の非エピタキシャル単結晶層を有する',
  en: 'it has a non-epitaxial single-crystal layer of a material of art. 6 item 23',
})

const epitaxialLayer = feature('substrate-epitaxial-layer', {
  ja: '炭化けい素、窒化ガリウム等のエピタキシャル層を一層以上有する',
  en: 'it has an epitaxial layer of SiC, GaN or the like',
})

const listedWideGap = limb('item-7-22.bulk', {
  at: '6条22号',
  title: { ja: '高抵抗の基板等', en: 'Substrate of high resistivity' },
  when: all(wideGap, moreThan(resistivity, '10000 Ω·cm')),
})

const listedPolycrystal = limb('item-7-23.bulk', {
  at: '6条23号',
  title: { ja: '多結晶基板', en: 'Polycrystalline substrate' },
  when: all(polycrystal, moreThan(resistivity, '10000 Ω·cm'), singleLayer),
})

const isotopic = limb('item-7-18.18-2', {
  at: '6条18号の2',
  title: { ja: '同位体の純度の高い膜', en: 'Layer of pure isotopes' },
  when: any(
    all(siliconLayer, below(siliconIsotopes, '0.08 %')),
    all(germaniumLayer, below(germaniumIsotopes, '0.08 %')),
  ),
  from: '2025-05-28',
})

const pType = limb('item-7-18.except', {
  at: '6条18号',
  title: { ja: 'P型層のみの除外', en: 'P-type layers only, left out' },
  when: pTypeOnly,
})

export const item718 = entry('item-7-18', {
  item: '7(18)',
  at: '6条18号',
  completesItem: true,
  title: { ja: 'エピタキシャル基板', en: 'Epitaxial wafer' },
  heading: epiWafer,
  when: any(
    limb('item-7-18.hetero', {
      at: '6条18号',
      title: { ja: 'ヘテロエピタキシャル', en: 'Hetero-epitaxial' },
      when: heteroLayers,
      unless: [pType],
    }),
    isotopic,
  ),
  codes: { us: '3C001', eu: '3C001' },
})

export const item722 = entry('item-7-22', {
  item: '7(22)',
  at: '6条22号',
  completesItem: true,
  title: { ja: '炭化けい素等の基板', en: 'Substrates of silicon carbide and the like' },
  heading: wideGap,
  when: any(
    listedWideGap,
    limb('item-7-22.24', {
      at: '6条24号',
      title: { ja: 'エピタキシャル層を有するもの', en: 'With an epitaxial layer' },
      when: all(listedWideGap, epitaxialLayer),
    }),
  ),
  sameSince: '2023-07-23',
  codes: { us: '3C005', eu: '3C005' },
})

export const item723 = entry('item-7-23', {
  item: '7(23)',
  at: '6条23号',
  completesItem: true,
  title: { ja: '多結晶基板', en: 'Polycrystalline substrate' },
  heading: polycrystal,
  when: any(
    listedPolycrystal,
    limb('item-7-23.24-polycrystal', {
      at: '6条24号',
      title: { ja: 'エピタキシャル層を有する多結晶基板', en: 'Polycrystalline with an epitaxial layer' },
      when: all(listedPolycrystal, epitaxialLayer),
    }),
  ),
  sameSince: '2023-07-23',
  codes: { us: '3C005', eu: '3C005' },
})

import {
  all,
  any,
  atLeast,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 3の2の項(2): equipment for biological agents, by article 2-2 paragraph 2 of the ministerial order. */

const containment = kind('physical-containment-equipment', {
  ja: '物理的封じ込めのレベルがP3又はP4の装置',
  en: 'containment equipment of level P3 or P4',
})
const facilityEquipment = kind('containment-facility-equipment', {
  ja: 'P3又はP4の施設に設置するよう設計された両面扉式の高圧蒸気滅菌装置、防護服の汚染除去用のシャワー装置又は機械的シール若しくは膨張式圧力シールを有する気密扉',
  en: 'a double-door autoclave, suit decontamination shower, or door with mechanical or inflatable seals designed for a P3 or P4 facility',
})

export const containmentEquipment = entry('item-3-2-2-1', {
  item: '3-2(2)',
  at: '2条の2第2項1号',
  title: { ja: '物理的封じ込めに用いられる装置', en: 'Physical containment equipment' },
  heading: any(containment, facilityEquipment),
  codes: { us: '2B352.a', eu: '2B352.a' },
})

const fermenter = kind('fermenter', { ja: '発酵槽', en: 'a fermenter' })
const fermenterPart = kind('fermenter-part', {
  ja: '発酵槽に用いるように設計された培養容器、その収容装置又は二以上のパラメーターを同時に監視・制御できる制御装置（値はその発酵槽のもの）',
  en: 'a cultivation chamber, its holder, or a control that monitors and controls two or more parameters, designed for a fermenter (the values are those of the fermenter)',
})
const closed = feature('fermenter-closed', { ja: '密閉式である', en: 'it is closed' })
const singleUse = feature('single-use', {
  ja: '使い捨て式である（処理される物質と直接接触する部分が使い捨て）',
  en: 'it is of the single-use type',
})
const inPlace = feature('sterilisable-in-place', {
  ja: '定置した状態で内部の滅菌又は消毒をすることができる',
  en: 'it can be sterilised or disinfected in place',
})
const fermenterVolume = measure('fermenter.volume', {
  unit: 'L',
  label: { ja: '内容積', en: 'total internal volume' },
})

export const fermenters = entry('item-3-2-2-2', {
  item: '3-2(2)',
  at: '2条の2第2項2号',
  title: { ja: '発酵槽', en: 'Fermenters' },
  heading: any(fermenter, fermenterPart),
  when: all(
    closed,
    atLeast(fermenterVolume, '20 L'),
    any(
      limb('item-3-2-2-2.multi-use', {
        at: '2条の2第2項2号イ',
        title: {
          ja: '使い捨て式以外で、定置で滅菌又は消毒できるもの',
          en: 'Not single-use, sterilisable or disinfectable in place',
        },
        when: all(not(singleUse), inPlace),
      }),
      limb('item-3-2-2-2.single-use', {
        at: '2条の2第2項2号ロ',
        title: { ja: '使い捨て式', en: 'Single-use' },
        when: singleUse,
      }),
    ),
  ),
  codes: { us: '2B352.b', eu: '2B352.b' },
})

const centrifuge = kind('continuous-centrifugal-separator', {
  ja: '連続式の遠心分離機',
  en: 'a continuous centrifugal separator',
})
const flow = measure('centrifugal-separator.flow', { unit: 'L/h', label: { ja: '流量', en: 'flow rate' } })
const sealed = feature('centrifuge-mechanical-seal', {
  ja: 'メカニカルシールで軸封をしている',
  en: 'its shaft has a mechanical seal',
})
const polished = feature('centrifuge-polished-stainless-or-titanium', {
  ja: '研磨したステンレス鋼又はチタンで構成されている',
  en: 'it is of polished stainless steel or titanium',
})
const steam = feature('centrifuge-steam-sterilisable-closed', {
  ja: '定置し、かつ、閉じた状態で蒸気により内部の滅菌をすることができる',
  en: 'it can be steam-sterilised in place, closed',
})

export const centrifugalSeparators = entry('item-3-2-2-3', {
  item: '3-2(2)',
  at: '2条の2第2項3号',
  title: { ja: '遠心分離機', en: 'Centrifugal separators' },
  heading: centrifuge,
  when: all(
    moreThan(flow, '100 L/h'),
    any(
      limb('item-3-2-2-3.multi-use', {
        at: '2条の2第2項3号イ',
        title: {
          ja: 'メカニカルシール、研磨したステンレス・チタン、蒸気滅菌',
          en: 'Mechanical seal, polished stainless or titanium, steam',
        },
        when: all(sealed, polished, steam),
      }),
      limb('item-3-2-2-3.single-use', {
        at: '2条の2第2項3号ロ',
        title: { ja: '接触する全ての部分品が使い捨て', en: 'All contact parts single-use' },
        when: singleUse,
      }),
    ),
  ),
  codes: { us: '2B352.c', eu: '2B352.c' },
})

const crossFlow = kind('cross-flow-filter', {
  ja: 'クロスフローろ過用の装置',
  en: 'cross-flow filtration equipment',
})
const crossFlowPart = kind('cross-flow-filter-part', {
  ja: 'クロスフローろ過用の装置に使用するように設計した部分品',
  en: 'a part designed for cross-flow filtration equipment',
})
const filterArea = measure('cross-flow-filter.area', {
  unit: 'm²',
  label: { ja: '有効ろ過面積（装置は合計）', en: 'filtration area (of equipment, the total)' },
})
const reverseOsmosis = feature('cross-flow-reverse-osmosis-or-haemodialysis', {
  ja: '逆浸透膜を用いたもの又は血液の浄化を行うために設計したものである',
  en: 'it uses reverse osmosis, or is designed to purify blood',
})
const disposableParts = feature('cross-flow-disposable-parts', {
  ja: '使い捨ての部分品を使用する',
  en: 'it uses disposable parts',
})

export const crossFlowFilters = entry('item-3-2-2-4', {
  item: '3-2(2)',
  at: '2条の2第2項4号',
  title: { ja: 'クロスフローろ過用の装置', en: 'Cross-flow filtration equipment' },
  heading: crossFlow,
  when: all(atLeast(filterArea, '1 m²'), any(inPlace, disposableParts)),
  unless: [
    limb('item-3-2-2-4.reverse-osmosis', {
      at: '2条の2第2項4号',
      title: { ja: '逆浸透膜・血液の浄化用', en: 'Reverse osmosis, purification of blood' },
      when: reverseOsmosis,
    }),
  ],
  codes: { us: '2B352.d', eu: '2B352.d' },
})

export const crossFlowParts = entry('item-3-2-2-4-2', {
  item: '3-2(2)',
  at: '2条の2第2項4号の2',
  title: { ja: 'クロスフローろ過用の装置の部分品', en: 'Parts of cross-flow filtration equipment' },
  heading: crossFlowPart,
  when: atLeast(filterArea, '0.2 m²'),
  codes: { us: '2B352.d.2', eu: '2B352.d.2' },
})

const freezeDryer = kind('freeze-dryer', { ja: '凍結乾燥器', en: 'a freeze dryer' })
const ice = measure('freeze-dryer.ice', {
  unit: 'kg/day',
  label: { ja: '24時間に作る氷の量', en: 'ice made in 24 hours' },
})
const steamOrGas = feature('freeze-dryer-steam-or-gas-sterilisable', {
  ja: '蒸気又はガスにより内部の滅菌をすることができる',
  en: 'it can be sterilised inside by steam or gas',
})

export const freezeDryers = entry('item-3-2-2-5', {
  item: '3-2(2)',
  at: '2条の2第2項5号',
  title: { ja: '凍結乾燥器', en: 'Freeze dryers' },
  heading: freezeDryer,
  when: all(atLeast(ice, '10 kg/day'), below(ice, '1000 kg/day'), steamOrGas),
  codes: { us: '2B352.e', eu: '2B352.e' },
})

const sprayDryer = kind('spray-dryer', {
  ja: '毒素又は病原性微生物の乾燥に用いることができる噴霧乾燥器',
  en: 'a spray dryer that can dry toxins or pathogens',
})
const evaporation = measure('spray-dryer.evaporation', {
  unit: 'kg/h',
  label: { ja: '水分蒸発量', en: 'water evaporation' },
})
const particle = measure('spray-dryer.particle-size', {
  unit: 'µm',
  label: {
    ja: '製造できる製品の平均粒子径（最小の部分品の変更によるものを含む）',
    en: 'mean particle size of the product, with the smallest change of parts',
  },
})

export const sprayDryers = entry('item-3-2-2-5-2', {
  item: '3-2(2)',
  at: '2条の2第2項5号の2',
  title: { ja: '噴霧乾燥器', en: 'Spray dryers' },
  heading: sprayDryer,
  when: all(
    atLeast(evaporation, '0.4 kg/h'),
    atMost(evaporation, '400 kg/h'),
    atMost(particle, '10 µm'),
    inPlace,
  ),
  codes: { us: '2B352.f', eu: '2B352.h' },
})

const suit = kind('positive-pressure-suit-or-hood', {
  ja: 'エアライン方式の換気用の装置を有し、内部を陽圧に維持することができる全身若しくは半身の衣服又はフード（物理的封じ込め施設用）',
  en: 'a full or half suit or hood with air-line ventilation kept at positive pressure, for containment facilities',
})
const cabinet = kind('containment-chamber-or-isolator', {
  ja: '物理的封じ込めチャンバー、アイソレータ又は安全キャビネット',
  en: 'a containment chamber, isolator or safety cabinet',
})
const cabinetFeatures = feature('containment-chamber-separates-negative-hepa', {
  ja: '操作者が完全に隔離され、陰圧で操作でき、対象物を安全に操作する手段を備え、給排気にHEPAフィルターを用いる',
  en: 'it separates the operator fully, works at negative pressure, has means to handle objects safely and HEPA-filtered supply and exhaust',
})
const forPatients = feature('containment-for-patients', {
  ja: '感染患者の看護又は運搬のために特に設計された',
  en: 'it is specially designed to nurse or carry infected patients',
})

export const protectiveEquipment = entry('item-3-2-2-6', {
  item: '3-2(2)',
  at: '2条の2第2項6号',
  title: { ja: '防護のための装置', en: 'Protective equipment' },
  heading: any(suit, cabinet),
  when: any(suit, all(cabinetFeatures, not(forPatients))),
  codes: { us: '2B352.f', eu: '2B352.f' },
})

const wholeBody = kind('whole-body-inhalation-chamber', {
  ja: '動物の全身を暴露することができる吸入室を有する、粒子状物質の吸入の試験用の装置',
  en: 'an aerosol inhalation apparatus with a chamber for whole animals',
})
const nose = kind('nose-only-inhalation-apparatus', {
  ja: '動物の鼻部を直接暴露し、そのための密閉型のホルダーを有する、粒子状物質の吸入の試験用の装置',
  en: 'a nose-only aerosol inhalation apparatus with closed restraint tubes',
})
const chamberVolume = measure('inhalation-chamber.volume', {
  unit: 'm³',
  label: { ja: '吸入室の容積', en: 'volume of the chamber' },
})
const rodents = count('inhalation.rodents', {
  label: { ja: '同時に暴露できるげっ歯類の数', en: 'number of rodents exposed at once' },
})
const otherAnimals = count('inhalation.other-animals', {
  label: { ja: '同時に暴露できるげっ歯類以外の動物の数', en: 'number of other animals exposed at once' },
})

export const inhalationApparatus = entry('item-3-2-2-7', {
  item: '3-2(2)',
  at: '2条の2第2項7号',
  title: { ja: '吸入の試験用の装置', en: 'Aerosol inhalation apparatus' },
  heading: any(wholeBody, nose),
  when: any(
    limb('item-3-2-2-7.whole-body', {
      at: '2条の2第2項7号イ',
      title: { ja: '吸入室の容積が1 m³以上', en: 'Chambers of 1 m³' },
      when: all(wholeBody, atLeast(chamberVolume, '1 m³')),
    }),
    limb('item-3-2-2-7.nose', {
      at: '2条の2第2項7号ロ',
      title: { ja: 'げっ歯類12以上又はその他2以上の鼻部', en: '12 rodents or 2 other animals by the nose' },
      when: all(nose, any(atLeast(rodents, '12'), atLeast(otherAnimals, '2'))),
    }),
  ),
  codes: { us: '2B352.g', eu: '2B352.g' },
})

const sprayer = kind('aircraft-sprayer', {
  ja: '航空機、飛行船、気球又は無人航空機に搭載するように設計した噴霧器、煙霧機、そのスプレーブーム若しくはノズル又はエアゾール発生装置（値はその装置のもの）',
  en: 'a sprayer or fogger designed for aircraft, airships, balloons or unmanned aircraft, its boom, nozzle or aerosol generator (the values are those of the system)',
})
const droplet = measure('sprayer.droplet-size', {
  unit: 'µm',
  label: { ja: '初期粒径（体積メディアン径）', en: 'initial droplet size (volume median diameter)' },
})
const sprayRate = measure('sprayer.flow', {
  unit: 'L/min',
  label: { ja: '散布できる割合', en: 'flow at which it sprays' },
})

export const sprayers = entry('item-3-2-2-8', {
  item: '3-2(2)',
  at: '2条の2第2項8号',
  title: { ja: '噴霧器・煙霧機', en: 'Sprayers and foggers' },
  heading: sprayer,
  when: all(below(droplet, '50 µm'), moreThan(sprayRate, '2 L/min')),
  codes: { eu: '9A350' },
})

const synthesiser = kind('nucleic-acid-synthesiser', {
  ja: '核酸の合成又は核酸と核酸との結合を行うための装置',
  en: 'a nucleic acid synthesiser or assembler',
})
const automated = feature('synthesiser-automated', {
  ja: '一部又は全部が自動化されている',
  en: 'it is partly or wholly automated',
})
const length = measure('nucleic-acid-synthesiser.length', {
  unit: 'kbase',
  label: {
    ja: '一回の稼働で生成するように設計した核酸の連続した長さ',
    en: 'continuous length it is designed to make in one run',
  },
})
const errors = measure('nucleic-acid-synthesiser.error-rate', {
  unit: '%',
  label: { ja: 'エラー率', en: 'error rate' },
})

export const nucleicAcidSynthesisers = entry('item-3-2-2-9', {
  item: '3-2(2)',
  at: '2条の2第2項9号',
  title: { ja: '核酸の合成装置', en: 'Nucleic acid synthesisers' },
  heading: synthesiser,
  when: all(automated, moreThan(length, '1.5 kbase'), below(errors, '5 %')),
  codes: { us: '2B352.j', eu: '2B352.i' },
})

const peptide = kind('peptide-synthesiser', {
  ja: 'ペプチドの合成を行うための装置',
  en: 'a peptide synthesiser',
})
const scale = measure('peptide-synthesiser.scale', {
  unit: 'mmol',
  label: { ja: 'システム合成スケール', en: 'system synthesis scale' },
})

export const peptideSynthesisers = entry('item-3-2-2-10', {
  item: '3-2(2)',
  at: '2条の2第2項10号',
  title: { ja: 'ペプチドの合成装置', en: 'Peptide synthesisers' },
  heading: peptide,
  when: all(automated, atLeast(scale, '1 mmol')),
  since: '2026-02-14',
  sameSince: '2026-02-14',
  completesItem: true,
})

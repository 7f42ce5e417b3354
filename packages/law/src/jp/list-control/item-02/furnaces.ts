import {
  all,
  any,
  atLeast,
  atMost,
  below,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
} from '../write/index.ts'

/** 2の項(13): furnaces, by article 1 item 18 of the ministerial order. Of supplies and guns, the values are those of the furnace. */

const induction = kind('induction-furnace', {
  ja: '真空誘導炉又は不活性ガスを用いる誘導炉',
  en: 'a vacuum or inert-gas induction furnace',
})
const supply = kind('induction-furnace-supply', {
  ja: '真空誘導炉又は不活性ガスを用いる誘導炉の電源装置（値はその炉のもの）',
  en: 'a power supply of such an induction furnace (the values are those of the furnace)',
})
const arc = kind('arc-furnace', {
  ja: '真空中又は不活性ガス中で金属を溶解して鋳造するアーク溶解炉、アーク再溶解炉又はアーク溶解鋳造炉',
  en: 'an arc melting, remelting or casting furnace working in vacuum or inert gas',
})
const beam = kind('electron-beam-or-plasma-furnace', {
  ja: '真空中又は不活性ガス中で金属を溶解して鋳造する電子ビーム溶解炉、プラズマアトマイズ炉又はプラズマ溶解炉',
  en: 'an electron-beam, plasma-atomising or plasma melting furnace working in vacuum or inert gas',
})
const torch = kind('plasma-torch', {
  ja: '規制される炉用に特に設計されたプラズマトーチ',
  en: 'a plasma torch specially designed for a controlled furnace',
})
const gun = kind('furnace-electron-gun', {
  ja: '規制される炉用に特に設計された電子ビーム銃',
  en: 'an electron gun specially designed for a controlled furnace',
})
const monitor = kind('furnace-computer-control', {
  ja: 'アーク炉、電子ビーム炉又はプラズマ炉用の電子計算機を用いた制御装置又は監視装置（値はその炉のもの）',
  en: 'a computer control or monitor of an arc, electron-beam or plasma furnace (the values are those of the furnace)',
})

const temperature = measure('furnace.temperature', {
  unit: '°C',
  signed: true,
  label: {
    ja: '炉の内部の最高温度又は金属を溶解できる最高温度',
    en: 'highest temperature inside or at which metal can be melted',
  },
})
const coil = measure('furnace.coil-diameter', {
  unit: 'mm',
  label: { ja: '誘導コイルの直径', en: 'diameter of the induction coil' },
})
const input = measure('furnace.input-power', {
  unit: 'kW',
  label: { ja: '電源装置からの入力', en: 'input from the power supply' },
})
const supplyOutput = measure('furnace.supply-output', {
  unit: 'kW',
  label: { ja: '電源装置の出力', en: 'output of the power supply' },
})
const forWafers = feature('furnace-for-semiconductor-wafers', {
  ja: '半導体ウエハーの加工用である',
  en: 'it is for working semiconductor wafers',
})
const electrode = measure('furnace.electrode-volume', {
  unit: 'cm³',
  label: { ja: '消耗電極の容量', en: 'volume of the consumable electrode' },
})
const output = measure('furnace.output-power', { unit: 'kW', label: { ja: '出力', en: 'output power' } })

const inductive = all(moreThan(temperature, '850 °C'), atMost(coil, '600 mm'), atLeast(input, '5 kW'))
const arcs = all(
  moreThan(electrode, '1000 cm³'),
  below(electrode, '20000 cm³'),
  moreThan(temperature, '1700 °C'),
)
const beams = all(atLeast(output, '50 kW'), moreThan(temperature, '1200 °C'))

export const furnaces = entry('item-2-13', {
  item: '2(13)',
  at: '1条18号',
  title: { ja: '誘導炉・アーク炉・溶解炉', en: 'Induction, arc and melting furnaces' },
  heading: any(induction, supply, arc, beam, torch, gun, monitor),
  when: any(
    limb('item-2-13.induction', {
      at: '1条18号イ',
      title: {
        ja: '誘導炉：850度超、コイル600 mm以下、5 kW以上',
        en: 'Induction: over 850 °C, coil up to 600 mm, 5 kW',
      },
      when: all(induction, inductive),
      unless: [
        limb('item-2-13.wafers', {
          at: '1条18号イ',
          title: { ja: '半導体ウエハーの加工用', en: 'For semiconductor wafers' },
          when: forWafers,
        }),
      ],
    }),
    limb('item-2-13.supply', {
      at: '1条18号イ',
      title: { ja: '誘導炉の5 kW以上の電源装置', en: 'Supplies of 5 kW for such furnaces' },
      when: all(supply, inductive, atLeast(supplyOutput, '5 kW')),
    }),
    limb('item-2-13.arc', {
      at: '1条18号ロ',
      title: {
        ja: 'アーク炉：電極1,000超20,000 cm³未満、1,700度超',
        en: 'Arc: electrode over 1000 and below 20000 cm³, over 1700 °C',
      },
      when: all(arc, arcs),
    }),
    limb('item-2-13.beam', {
      at: '1条18号ハ',
      title: {
        ja: '電子ビーム・プラズマ：50 kW以上、1,200度超',
        en: 'Electron beam or plasma: 50 kW, over 1200 °C',
      },
      when: all(beam, beams),
    }),
    limb('item-2-13.control', {
      at: '1条18号ニ',
      title: { ja: '制御装置・監視装置', en: 'Controls and monitors' },
      when: all(monitor, any(arcs, beams)),
    }),
    limb('item-2-13.torch', {
      at: '1条18号ホ',
      title: { ja: 'プラズマトーチ：50 kW以上、1,200度超', en: 'Plasma torches: 50 kW, over 1200 °C' },
      when: all(torch, beams),
    }),
    limb('item-2-13.gun', {
      at: '1条18号ヘ',
      title: { ja: '電子ビーム銃：50 kW以上', en: 'Electron guns: 50 kW' },
      when: all(gun, atLeast(output, '50 kW')),
    }),
  ),
  completesItem: true,
  codes: { us: '2B226 / 2B227', eu: '2B226 / 2B227' },
})

import { all, any, atLeast, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 2の項(34), (36): superconducting solenoids and stable direct-current supplies. */

const solenoid = kind('superconducting-solenoid', {
  ja: 'ソレノイドコイル形の超電導電磁石',
  en: 'a superconducting solenoidal electromagnet',
})
const field = measure('solenoid.flux-density', {
  unit: 'T',
  label: { ja: '磁束密度', en: 'magnetic flux density' },
})
const slenderness = measure('solenoid.length-to-diameter', {
  unit: '×',
  label: { ja: 'コイルの長さを内径で除した値', en: 'length of the coil over its inside diameter' },
})
const bore = measure('solenoid.inside-diameter', {
  unit: 'mm',
  label: { ja: 'コイルの内径', en: 'inside diameter of the coil' },
})
const uniformity = measure('solenoid.uniformity', {
  unit: '%',
  label: {
    ja: '中心から内径の35％までの範囲における磁界の均一性',
    en: 'uniformity of the field within 35 % of the inside diameter',
  },
})
const forMedicalImaging = feature('solenoid-for-medical-imaging', {
  ja: '医療用の磁気共鳴イメージング装置に用いるように設計している',
  en: 'it is designed for medical magnetic resonance imaging',
})

export const solenoids = entry('item-2-34', {
  item: '2(34)',
  at: '1条39号',
  title: { ja: 'ソレノイドコイル形の超電導電磁石', en: 'Superconducting solenoids' },
  heading: solenoid,
  when: all(
    moreThan(field, '2 T'),
    moreThan(slenderness, '2 ×'),
    moreThan(bore, '300 mm'),
    below(uniformity, '1 %'),
  ),
  unless: [
    limb('item-2-34.medical', {
      at: '1条39号',
      title: { ja: '医療用の磁気共鳴イメージング装置用', en: 'For medical magnetic resonance imaging' },
      when: forMedicalImaging,
    }),
  ],
  completesItem: true,
  codes: { us: '3A201.b', eu: '3A201.b' },
})

const supply = kind('direct-current-supply', { ja: '直流の電源装置', en: 'a direct-current power supply' })
const current = measure('direct-current-supply.current', {
  unit: 'A',
  label: { ja: '8時間を超えて使用できる出力電流', en: 'output current sustained for more than 8 hours' },
})
const voltage = measure('direct-current-supply.voltage', {
  unit: 'V',
  label: { ja: '8時間を超えて使用できる出力電圧', en: 'output voltage sustained for more than 8 hours' },
})
const stability = measure('direct-current-supply.stability', {
  unit: '%',
  label: {
    ja: '連続8時間を超える使用における電流又は電圧の変動率',
    en: 'variation of current or voltage over more than 8 hours',
  },
})

export const directCurrentSupplies = entry('item-2-36', {
  item: '2(36)',
  at: '1条41号',
  title: { ja: '直流の電源装置', en: 'Direct-current power supplies' },
  heading: supply,
  when: any(
    limb('item-2-36.current', {
      at: '1条41号イ',
      title: { ja: '500 A以上、100 V以上、変動率0.1％未満', en: '500 A, 100 V, below 0.1 %' },
      when: all(atLeast(current, '500 A'), atLeast(voltage, '100 V'), below(stability, '0.1 %')),
    }),
    limb('item-2-36.voltage', {
      at: '1条41号ロ',
      title: { ja: '20,000 V以上、1 A以上、変動率0.1％未満', en: '20,000 V, 1 A, below 0.1 %' },
      when: all(atLeast(voltage, '20000 V'), atLeast(current, '1 A'), below(stability, '0.1 %')),
    }),
  ),
  completesItem: true,
  codes: { us: '3A226 / 3A227', eu: '3A226 / 3A227' },
})

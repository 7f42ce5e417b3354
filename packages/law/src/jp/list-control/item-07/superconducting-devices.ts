import { all, any, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const superconductingCircuit = kind('superconducting-circuit', {
  ja: '超電導材料の部品を有し臨界温度より低い温度で使用する電子素子・電子回路',
  en: 'an electronic device or circuit with superconducting parts, for use below their critical temperature',
})

const gateProduct = measure('superconducting-circuit.delay-power', {
  unit: 'fJ',
  label: { ja: 'ゲート当たりの遅延時間と電力消費の積', en: 'delay times power for each gate' },
})

const switchesCurrent = feature('superconducting-circuit-current-switching', {
  ja: '超電導ゲートによるデジタル回路用の電流スイッチング機能を有する',
  en: 'it switches current for digital circuits with superconducting gates',
})

const qualityFactor = measure('superconducting-circuit.quality-factor', {
  unit: '×',
  label: {
    ja: '周波数分離用の共振回路のキュー値',
    en: 'quality factor of its resonators that select frequency',
  },
})

const fastMagnet = kind('pulsed-superconducting-magnet', {
  ja: '1秒を要しないで磁界を完全に形成・消失させる超電導電磁石',
  en: 'a superconducting magnet designed to charge or discharge fully in less than 1 s',
})

const released = measure('magnet.energy-in-first-second', {
  unit: 'kJ',
  label: {
    ja: '減磁の最初の1秒間で放出するエネルギー',
    en: 'energy released in the first second of discharge',
  },
})

const bore = measure('magnet.inner-diameter', {
  unit: 'mm',
  label: { ja: 'コイルの内径', en: 'inner diameter of the coil' },
})

const currentDensity = measure('magnet.current-density', {
  unit: 'A/mm²',
  label: { ja: '定格最大電流密度', en: 'rated overall current density' },
})

const flux = measure('magnet.flux-density', {
  unit: 'T',
  label: { ja: '定格磁束密度', en: 'rated flux density' },
})

export const item74 = entry('item-7-4', {
  item: '7(4)',
  at: '6条4号',
  completesItem: true,
  title: { ja: '超電導の電子素子', en: 'Superconducting circuit' },
  heading: superconductingCircuit,
  when: any(
    limb('item-7-4.i', {
      at: '6条4号イ',
      title: { ja: 'デジタル回路', en: 'Digital circuit' },
      when: all(switchesCurrent, below(gateProduct, '10 fJ')),
    }),
    limb('item-7-4.ro', {
      at: '6条4号ロ',
      title: { ja: '周波数分離', en: 'Frequency selection' },
      when: moreThan(qualityFactor, '10000 ×'),
    }),
  ),
  codes: { us: '3A001.d', eu: '3A001.d' },
})

export const item75 = entry('item-7-5', {
  item: '7(5)',
  at: '6条7号',
  completesItem: true,
  title: { ja: '超電導電磁石', en: 'Superconducting magnet' },
  heading: fastMagnet,
  when: all(
    moreThan(released, '10 kJ'),
    moreThan(bore, '250 mm'),
    any(moreThan(currentDensity, '300 A/mm²'), moreThan(flux, '8 T')),
  ),
  codes: { us: '3A001.e.3', eu: '3A001.e.3' },
})

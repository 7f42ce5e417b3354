import { all, any, atMost, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 6条3号–8号の4: acoustic wave devices, superconducting devices, cells, capacitors, magnets, encoders, switches. */

const surfaceWave = kind('surface-acoustic-wave-device', {
  ja: '（疑似）表面弾性波を利用する信号処理装置（フィルター・共振のみのものを除く）',
  en: 'a signal processing device by surface acoustic waves, doing more than filter or resonate',
})

const bulkWave = kind('bulk-acoustic-wave-device', {
  ja: 'バルク弾性波を利用する信号処理装置（フィルター・共振のみのものを除く）',
  en: 'a signal processing device by bulk acoustic waves, doing more than filter or resonate',
})

const acoustoOptic = kind('acousto-optic-device', {
  ja: '弾性波と光波の相互作用を利用した信号処理装置',
  en: 'an acousto-optic signal processing device',
})

const carrier = measure('acoustic-wave.carrier', {
  unit: 'GHz',
  label: { ja: '搬送周波数', en: 'carrier frequency' },
})

const sideLobe = measure('acoustic-wave.side-lobe-rejection', {
  unit: 'dB',
  signed: true,
  label: { ja: 'サイドローブに対するメインローブの電力の比', en: 'side-lobe rejection' },
})

const delayBandwidth = measure('acoustic-wave.delay-bandwidth', {
  unit: 'µs·MHz',
  label: { ja: '最大遅延時間（µs）と帯域幅（MHz）の積', en: 'longest delay (µs) times bandwidth (MHz)' },
})

const waveBandwidth = measure('acoustic-wave.bandwidth', {
  unit: 'MHz',
  label: { ja: '帯域幅', en: 'bandwidth' },
})

const dispersive = measure('acoustic-wave.dispersive-delay', {
  unit: 'µs',
  label: { ja: '分散型遅延時間', en: 'dispersive delay' },
})

const directProcessing = measure('acoustic-wave.direct-processing', {
  unit: 'GHz',
  label: { ja: '信号の直接処理ができる周波数', en: 'frequency at which it processes signals directly' },
})

const directImages = feature('acousto-optic-direct-processing', {
  ja: '信号又は画像の直接処理ができる',
  en: 'it processes signals or images directly',
})

export const item73 = entry('item-7-3', {
  item: '7(3)',
  at: '6条3号',
  title: { ja: '弾性波・音響光学の信号処理装置', en: 'Acoustic wave signal processing' },
  heading: any(surfaceWave, bulkWave, acoustoOptic),
  when: any(
    limb('item-7-3.i-1', {
      at: '6条3号イ(1)',
      title: { ja: '6 GHz超', en: 'Above 6 GHz' },
      when: all(surfaceWave, moreThan(carrier, '6 GHz')),
    }),
    limb('item-7-3.i-2', {
      at: '6条3号イ(2)',
      title: { ja: '1 GHz超6 GHz以下', en: 'Above 1 GHz to 6 GHz' },
      when: all(
        surfaceWave,
        moreThan(carrier, '1 GHz'),
        atMost(carrier, '6 GHz'),
        any(
          moreThan(sideLobe, '65 dB'),
          moreThan(delayBandwidth, '100 µs·MHz'),
          moreThan(waveBandwidth, '250 MHz'),
          moreThan(dispersive, '10 µs'),
        ),
      ),
    }),
    limb('item-7-3.i-3', {
      at: '6条3号イ(3)',
      title: { ja: '1 GHz以下', en: 'Up to 1 GHz' },
      when: all(
        surfaceWave,
        atMost(carrier, '1 GHz'),
        any(
          moreThan(delayBandwidth, '100 µs·MHz'),
          moreThan(dispersive, '10 µs'),
          all(moreThan(sideLobe, '65 dB'), moreThan(waveBandwidth, '100 MHz')),
        ),
      ),
    }),
    limb('item-7-3.ro', {
      at: '6条3号ロ',
      title: { ja: 'バルク弾性波', en: 'Bulk waves' },
      when: all(bulkWave, moreThan(directProcessing, '6 GHz')),
    }),
    limb('item-7-3.ha', {
      at: '6条3号ハ',
      title: { ja: '音響光学', en: 'Acousto-optic' },
      when: all(acoustoOptic, directImages),
    }),
  ),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '3A001.c', eu: '3A001.c' },
})

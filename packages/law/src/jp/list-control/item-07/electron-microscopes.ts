import {
  all,
  atLeast,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

const electronMicroscope = kind('device-imaging-sem', {
  ja: '半導体素子・集積回路の画像を取得するために設計した走査型電子顕微鏡',
  en: 'a scanning electron microscope designed to image semiconductor devices',
})

const foupLoader = feature('sem-foup-loader', {
  ja: 'SEMI規格の容器（200 mm以上のFOUP等）用にウエハー搬入部を設計した',
  en: 'it its loader is designed for SEMI wafer carriers, such as FOUP of 200 mm or more',
})

const stage = measure('sem.stage-accuracy', {
  unit: 'nm',
  label: { ja: 'ステージの位置決め精度', en: 'stage positioning accuracy' },
})

const stageLaser = feature('sem-stage-by-interferometer', {
  ja: 'レーザー干渉計によるステージ位置計測ができる',
  en: 'it measures the stage by laser interferometer',
})

const fieldLaser = feature('sem-field-calibrated-by-interferometer', {
  ja: 'レーザー干渉計の長さスケールに基づく視野の位置校正ができる',
  en: 'it calibrates the field by the length scale of a laser interferometer',
})

const imagePixels = count('sem.image-pixels', {
  label: { ja: '収集・保存できる画像の画素数', en: 'pixels of the image it takes and stores' },
})

const fieldOverlap = measure('sem.field-overlap', {
  unit: '%',
  label: { ja: '画像取得時の視野の重なり', en: 'overlap of fields when taking images' },
})

const stitchOverlap = measure('sem.stitching-overlap', {
  unit: 'nm',
  label: { ja: '画像結合時の視野の重なり', en: 'overlap of fields when joining images' },
})

const voltage = measure('sem.voltage', {
  unit: 'kV',
  label: { ja: '加速電圧', en: 'accelerating voltage' },
})

const coldProber = kind('cryogenic-wafer-prober', {
  ja: '極低温ウエハープローバ装置',
  en: 'a cryogenic wafer prober',
})

const testTemperature = measure('wafer-prober.temperature', {
  unit: 'K',
  label: { ja: '試験できるように設計した温度の下限', en: 'lowest temperature it is designed to test at' },
})

const proberWafer = measure('wafer-prober.wafer-diameter', {
  unit: 'mm',
  label: { ja: '対応するウエハーの直径', en: 'wafer diameter it takes' },
})

export const item716Sem = entry('item-7-16-sem', {
  item: '7(16)',
  at: '6条17号の2イ',
  title: { ja: '走査型電子顕微鏡', en: 'Scanning electron microscope' },
  heading: electronMicroscope,
  when: all(
    below(stage, '30 nm'),
    stageLaser,
    fieldLaser,
    moreThan(imagePixels, '200000000'),
    below(fieldOverlap, '5 %'),
    below(stitchOverlap, '50 nm'),
    moreThan(voltage, '21 kV'),
    not(foupLoader),
  ),
  since: '2024-09-08',
  sameSince: '2024-09-08',
  codes: { us: '3B903' },
})

export const item716Prober = entry('item-7-16-prober', {
  item: '7(16)',
  at: '6条17号の2ロ',
  title: { ja: '極低温ウエハープローバ', en: 'Cryogenic wafer prober' },
  heading: coldProber,
  when: all(atMost(testTemperature, '4.5 K'), atLeast(proberWafer, '100 mm')),
  since: '2025-05-28',
  codes: { us: '3B904' },
})

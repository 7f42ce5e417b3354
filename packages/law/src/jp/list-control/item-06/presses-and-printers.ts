import { isostaticPresses } from '../item-02/isostatic-presses.ts'
import { isostaticPresses as missilePresses } from '../item-04/isostatic-presses.ts'
import {
  chamberDiameter,
  isostaticPress,
  pressPressure,
  pressTemperature,
  temperatureControlled,
} from '../products/isostatic-presses.ts'
import { all, any, atLeast, atMost, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 5条6号・12号: isostatic presses and metal additive manufacturing. */

const hydrocarbon = feature('press-hydrocarbon-injection', {
  ja: '炭化水素の注入装置及びガス状分解生成物の除去装置を有する',
  en: 'it has devices to inject hydrocarbon and remove gaseous products',
})

export const hotIsostaticPresses = entry('item-6-4', {
  item: '6(4)',
  at: '5条6号',
  title: { ja: 'アイソスタチックプレス', en: 'Isostatic presses' },
  heading: isostaticPress,
  when: all(
    temperatureControlled,
    atLeast(chamberDiameter, '406 mm'),
    any(
      limb('item-6-4.ro-1', {
        at: '5条6号ロ(1)',
        title: { ja: '最大圧力', en: 'Pressure' },
        when: moreThan(pressPressure, '207 MPa'),
      }),
      limb('item-6-4.ro-2', {
        at: '5条6号ロ(2)',
        title: { ja: '温度', en: 'Temperature' },
        when: moreThan(pressTemperature, '1500 °C'),
      }),
      limb('item-6-4.ro-3', {
        at: '5条6号ロ(3)',
        title: { ja: '炭化水素の注入', en: 'Hydrocarbon injection' },
        when: hydrocarbon,
      }),
    ),
  ),
  unless: [isostaticPresses.rule, missilePresses.rule],
  leftOut: { ja: '部分品・附属品', en: 'parts and accessories' },
  leftOutElsewhere: true,
  codes: { us: '2B004', eu: '2B004' },
})

const metalPrinter = kind('metal-additive-machine', {
  ja: '金属・合金の部品を製造するために設計された積層造形用の装置',
  en: 'an additive manufacturing machine designed for parts of metal or alloy',
})
const heatSource = feature('additive-heat-source', {
  ja: 'レーザー、電子ビーム又は電気放電の熱源を有する',
  en: 'it its heat source is laser, electron beam or electric arc',
})
const inert = feature('additive-inert-gas', {
  ja: '不活性ガスの制御されたプロセス環境を有する',
  en: 'it has a controlled process environment of inert gas',
})
const vacuum = measure('additive.vacuum', {
  unit: 'Pa',
  label: { ja: '制御されたプロセス環境の真空の圧力', en: 'pressure of its controlled vacuum' },
})
const coaxial = feature('additive-monitoring-on-axis', {
  ja: '同軸又は近軸構成のインプロセス監視装置を有する',
  en: 'it has coaxial or paraxial in-process monitoring',
})
const cameraPeak = measure('additive.camera-wavelength', {
  unit: 'nm',
  label: {
    ja: '監視用の電子式カメラの最大感度の波長',
    en: 'wavelength of peak response of its monitoring camera',
  },
})
const pyrometer = measure('additive.pyrometer-temperature', {
  unit: '°C',
  signed: true,
  label: {
    ja: '監視用のパイロメーターが計測する温度の上限',
    en: 'highest temperature its pyrometer measures',
  },
})
const radiometer = measure('additive.radiometer-wavelength', {
  unit: 'nm',
  label: {
    ja: '監視用の放射計・分光機の最大感度の波長',
    en: 'wavelength of peak response of its radiometer or spectrometer',
  },
})
const closedLoop = feature('additive-closed-loop', {
  ja: '監視装置からのフィードバックに応じ、造形中に熱源のパラメータ等を修正する閉ループ制御ができる',
  en: 'it corrects heat source parameters, path or settings in closed loop while building',
})

export const metalAdditive = entry('item-6-10', {
  item: '6(10)',
  at: '5条12号',
  title: { ja: '金属の積層造形装置', en: 'Metal additive manufacturing' },
  heading: metalPrinter,
  when: all(
    heatSource,
    any(inert, atMost(vacuum, '100 Pa')),
    coaxial,
    any(
      limb('item-6-10.ha-1', {
        at: '5条12号ハ(1)',
        title: { ja: 'カメラ', en: 'Camera' },
        when: all(moreThan(cameraPeak, '380 nm'), atMost(cameraPeak, '14000 nm')),
      }),
      limb('item-6-10.ha-2', {
        at: '5条12号ハ(2)',
        title: { ja: 'パイロメーター', en: 'Pyrometer' },
        when: atLeast(pyrometer, '1000 °C'),
      }),
      limb('item-6-10.ha-3', {
        at: '5条12号ハ(3)',
        title: { ja: '放射計・分光機', en: 'Radiometer or spectrometer' },
        when: all(moreThan(radiometer, '380 nm'), atMost(radiometer, '3000 nm')),
      }),
    ),
    closedLoop,
  ),
  leftOut: { ja: '特に設計された部分品', en: 'specially designed parts' },
  leftOutElsewhere: true,
  since: '2025-05-28',
  codes: { us: '2B910' },
})

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
} from '../write/index.ts'

/** 9条9号, 9号の2, 9号の3, 10号の2 and 14号: mirrors, optical parts, aspheres and optical instruments. */

const deformable = kind('deformable-mirror', {
  ja: '鏡面の形状を変化させることができる反射鏡',
  en: 'a deformable mirror',
})
const lightMirror = kind('light-monolithic-mirror', {
  ja: '複合材料・発泡体の部分を有しない軽量の反射鏡',
  en: 'a light mirror without composite or foam',
})
const compositeMirror = kind('light-composite-mirror', {
  ja: '複合材料・発泡体の部分を有する軽量の反射鏡',
  en: 'a light mirror of composite or foam',
})
const zincOptic = kind('zinc-optic', {
  ja: 'セレン化亜鉛又は硫化亜鉛からなる光学部品',
  en: 'an optical part of zinc selenide or zinc sulphide',
})
const asphere = kind('asphere', { ja: '非球面光学素子', en: 'an aspheric optical element' })
const wavefrontSensor = kind('wavefront-sensor', {
  ja: '波面測定装置',
  en: 'a wavefront measuring equipment',
})
const laserMicrophone = kind('laser-microphone', {
  ja: 'レーザー光を利用して音声を探知する装置',
  en: 'a laser acoustic detection equipment',
})
const reflectometer = kind('reflectometer', {
  ja: '光の反射率（絶対値）の測定装置',
  en: 'equipment that measures absolute reflectance',
})
const surfaceProfiler = kind('optical-surface-profiler', {
  ja: 'レンズ・反射鏡の表面形状の非接触測定装置（光散乱以外）',
  en: 'non-contact equipment for the surface of lenses or mirrors, other than by light scattering',
})

const aperture = measure('mirror.active-aperture', {
  unit: 'mm',
  label: { ja: '能動開口の口径', en: 'active aperture' },
})
const resonance = measure('mirror.resonant-frequency', {
  unit: 'Hz',
  label: { ja: '機器の共振周波数', en: 'resonant frequency' },
})
const actuators = count('mirror.actuators', { label: { ja: '作動器の数', en: 'number of actuators' } })
const damageContinuous = measure('mirror.continuous-damage-threshold', {
  unit: 'kW/cm²',
  label: { ja: '持続波に対するレーザー損傷閾値', en: 'laser damage threshold, continuous wave' },
})
const damagePulse = measure('mirror.pulse-damage-threshold', {
  unit: 'J/cm²',
  label: {
    ja: '20 Hz・20 nsのパルスに対するレーザー損傷閾値',
    en: 'laser damage threshold at 20 Hz and 20 ns pulses',
  },
})
const arealMass = measure('mirror.areal-mass', {
  unit: 'kg/m²',
  label: { ja: '鏡面1 m²当たりの質量', en: 'mass for each square metre' },
})
const mirrorMass = measure('mirror.mass', { unit: 'kg', label: { ja: '全重量', en: 'total mass' } })
const heliostat = feature('mirror-heliostat', {
  ja: '地上のヘリオスタット用に設計した',
  en: 'it is designed for a ground heliostat',
})
const transmitsInfrared = feature('optic-transmits-3-to-25-um', {
  ja: '3,000 nm超25,000 nm以下の光を透過する',
  en: 'it transmits light above 3000 nm to 25000 nm',
})
const volume = measure('optic.volume', { unit: 'cm³', label: { ja: '体積', en: 'volume' } })
const diameter = measure('optic.diameter', {
  unit: 'mm',
  label: { ja: '直径又は長軸の長さ', en: 'diameter or length of the major axis' },
})
const thickness = measure('optic.thickness', { unit: 'mm', label: { ja: '厚さ', en: 'thickness' } })
const openingSize = measure('asphere.aperture', {
  unit: 'mm',
  label: { ja: '光学的開口の最大寸法', en: 'largest dimension of the optical aperture' },
})
const roughness = measure('asphere.roughness', {
  unit: 'nm',
  label: {
    ja: '1 mm以上のサンプリング長さにおける表面粗さ（二乗平均）',
    en: 'surface roughness, root mean square, over 1 mm or more',
  },
})
const expansion = measure('asphere.thermal-expansion', {
  unit: 'ppm/K',
  label: { ja: '25 ℃における線膨張係数の絶対値', en: 'absolute coefficient of linear expansion at 25 °C' },
})
const frameRate = measure('wavefront.frame-rate', {
  unit: 'kHz',
  label: { ja: 'フレーム速度', en: 'frame rate' },
})
const wavefrontAccuracy = measure('wavefront.accuracy', {
  unit: 'λ',
  label: { ja: '設計波長に対する波面精度', en: 'wavefront accuracy in wavelengths' },
})
const laserPower = measure('laser-microphone.laser-power', {
  unit: 'mW',
  label: { ja: 'レーザーの持続波の定格出力', en: 'rated continuous laser power' },
})
const stability = measure('laser-microphone.frequency-stability', {
  unit: 'MHz',
  label: { ja: 'レーザーの周波数の安定度', en: 'laser frequency stability' },
})
const microphoneWavelength = measure('laser-microphone.wavelength', {
  unit: 'nm',
  label: { ja: 'レーザーの波長', en: 'laser wavelength' },
})
const opticResolution = measure('laser-microphone.resolution', {
  unit: 'nm',
  label: { ja: '光学系の分解能', en: 'resolution of the optics' },
})
const signalToNoise = measure('laser-microphone.signal-to-noise', {
  unit: '×',
  label: { ja: '信号対雑音比', en: 'signal-to-noise ratio' },
})
const reflectanceAccuracy = measure('reflectometer.accuracy', {
  unit: '%',
  label: { ja: '反射率の精度', en: 'accuracy of the reflectance' },
})
const profilerAperture = measure('surface-profiler.aperture', {
  unit: 'cm',
  label: { ja: '測定できる開口の直径', en: 'aperture that can be measured' },
})
const profilerAccuracy = measure('surface-profiler.accuracy', {
  unit: 'nm',
  label: { ja: '平面でない面形状の測定精度', en: 'accuracy for surfaces that are not plane' },
})

const heliostats = limb('item-10-5.i-except', {
  at: '9条9号イ',
  title: { ja: 'ヘリオスタット用の除外', en: 'Heliostats left out' },
  when: heliostat,
})

const mirrors = [
  limb('item-10-5.i-1', {
    at: '9条9号イ(1)',
    title: { ja: '可変形鏡', en: 'Deformable mirror' },
    when: all(
      deformable,
      moreThan(aperture, '10 mm'),
      any(
        all(atLeast(resonance, '750 Hz'), moreThan(actuators, '200')),
        moreThan(damageContinuous, '1 kW/cm²'),
        moreThan(damagePulse, '2 J/cm²'),
      ),
    ),
  }),
  limb('item-10-5.i-2', {
    at: '9条9号イ(2)',
    title: { ja: '軽量の反射鏡', en: 'Light mirror' },
    when: all(lightMirror, below(arealMass, '30 kg/m²'), moreThan(mirrorMass, '10 kg')),
    unless: [heliostats],
  }),
  limb('item-10-5.i-3', {
    at: '9条9号イ(3)',
    title: { ja: '複合材料等の軽量の反射鏡', en: 'Light mirror of composite or foam' },
    when: all(compositeMirror, below(arealMass, '30 kg/m²'), moreThan(mirrorMass, '2 kg')),
    unless: [heliostats],
  }),
]
export const mirrorEntry = entry('item-10-5', {
  item: '10(5)',
  at: '9条9号イ',
  title: { ja: '反射鏡', en: 'Mirrors' },
  heading: any(deformable, lightMirror, compositeMirror),
  leftOut: { ja: '(4)(光の走査用の反射鏡)、部分品', en: 'item 4 (mirrors for scanning stages), parts' },
  leftOutElsewhere: true,
  codes: { us: '6A004.a', eu: '6A004.a' },
  when: any(...mirrors),
})

export const zincOptics = entry('item-10-6', {
  item: '10(6)',
  at: '9条9号ロ',
  title: { ja: 'セレン化亜鉛・硫化亜鉛の光学部品', en: 'Optical parts of zinc selenide or sulphide' },
  heading: zincOptic,
  codes: { us: '6A004.b', eu: '6A004.b' },
  when: all(
    transmitsInfrared,
    any(moreThan(volume, '100 cm³'), all(moreThan(diameter, '80 mm'), moreThan(thickness, '20 mm'))),
  ),
})

export const aspheres = entry('item-10-7-2', {
  item: '10(7-2)',
  at: '9条9号の2',
  completesItem: true,
  title: { ja: '非球面光学素子', en: 'Aspheric elements' },
  heading: asphere,
  codes: { us: '6A004.e', eu: '6A004.e' },
  when: all(moreThan(openingSize, '400 mm'), below(roughness, '1 nm'), below(expansion, '3 ppm/K')),
})

export const wavefrontSensors = entry('item-10-7-wavefront', {
  item: '10(7)',
  at: '9条9号の3',
  title: { ja: '波面測定装置', en: 'Wavefront measuring equipment' },
  heading: wavefrontSensor,
  codes: { us: '6A004.f', eu: '6A004.f' },
  when: all(atLeast(frameRate, '1 kHz'), atMost(wavefrontAccuracy, '0.05 λ')),
})

export const laserMicrophones = entry('item-10-8-2', {
  item: '10(8-2)',
  at: '9条10号の2',
  completesItem: true,
  title: { ja: 'レーザー音声探知装置', en: 'Laser acoustic detection equipment' },
  heading: laserMicrophone,
  codes: { us: '6A005.g', eu: '6A005.g' },
  when: all(
    atLeast(laserPower, '20 mW'),
    atMost(stability, '10 MHz'),
    atLeast(microphoneWavelength, '1000 nm'),
    atMost(microphoneWavelength, '2000 nm'),
    below(opticResolution, '1 nm'),
    atLeast(signalToNoise, '1000 ×'),
  ),
})

const opticalInstruments = [
  limb('item-10-12.i', {
    at: '9条14号イ',
    title: { ja: '反射率の測定装置', en: 'Reflectance measuring equipment' },
    when: all(reflectometer, atMost(reflectanceAccuracy, '0.1 %')),
  }),
  limb('item-10-12.ro', {
    at: '9条14号ロ',
    title: { ja: '光学面の形状測定装置', en: 'Optical surface measuring equipment' },
    when: all(surfaceProfiler, moreThan(profilerAperture, '10 cm'), atMost(profilerAccuracy, '2 nm')),
  }),
]
export const opticalInstrumentEntry = entry('item-10-12', {
  item: '10(12)',
  at: '9条14号',
  completesItem: true,
  title: { ja: '光学の測定装置', en: 'Optical measuring equipment' },
  heading: any(reflectometer, surfaceProfiler),
  codes: { us: '6B004', eu: '6B004' },
  when: any(...opticalInstruments),
})

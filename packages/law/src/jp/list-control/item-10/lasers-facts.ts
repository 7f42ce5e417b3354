import { feature, kind, measure } from '../write/index.ts'

/** What is asked of a laser. */

export const laser = kind('laser', { ja: 'レーザー発振器', en: 'a laser' })
export const argonLaser = kind('argon-laser', { ja: 'アルゴンレーザー発振器', en: 'an argon laser' })
export const semiconductorLaser = kind('semiconductor-laser', {
  ja: '半導体レーザー発振器',
  en: 'a semiconductor laser',
})
export const laserDiode = kind('laser-diode', {
  ja: '単一の半導体レーザーダイオード',
  en: 'an individual semiconductor laser diode',
})
export const laserBar = kind('laser-bar', {
  ja: '単一の半導体レーザーバー',
  en: 'an individual semiconductor laser bar',
})
export const laserStack = kind('laser-stack', {
  ja: '半導体レーザースタックアレー',
  en: 'a semiconductor laser stacked array',
})
export const carbonMonoxideLaser = kind('co-laser', {
  ja: '一酸化炭素レーザー発振器',
  en: 'a carbon monoxide laser',
})
export const carbonDioxideLaser = kind('co2-laser', {
  ja: '二酸化炭素レーザー発振器',
  en: 'a carbon dioxide laser',
})
export const excimerLaser = kind('excimer-laser', { ja: 'エキシマレーザー発振器', en: 'an excimer laser' })
export const hydrogenFluorideLaser = kind('hf-laser', {
  ja: 'ふっ化水素レーザー発振器',
  en: 'a hydrogen fluoride laser',
})
export const deuteriumFluorideLaser = kind('df-laser', {
  ja: 'ふっ化重水素レーザー発振器',
  en: 'a deuterium fluoride laser',
})
export const oxygenIodineLaser = kind('oxygen-iodine-laser', {
  ja: '酸素からの励起移動によって励起するよう素レーザー発振器',
  en: 'an oxygen iodine laser',
})
export const transferCarbonDioxideLaser = kind('df-co2-laser', {
  ja: 'ふっ化重水素からの励起移動によって励起する二酸化炭素レーザー発振器',
  en: 'a deuterium fluoride-carbon dioxide laser',
})
export const neodymiumGlassLaser = kind('single-shot-nd-glass-laser', {
  ja: '非繰返しパルスのネオジムガラスレーザー発振器',
  en: 'a neodymium glass laser of non-repetitive pulses',
})

export const tunable = feature('laser-tunable', { ja: '波長可変である', en: 'it is tunable' })
export const continuous = feature('laser-continuous', {
  ja: '持続波を発振する',
  en: 'it emits a continuous wave',
})
export const pulsed = feature('laser-pulsed', { ja: 'パルスを発振する', en: 'it emits pulses' })
export const singleMode = feature('laser-single-mode', {
  ja: '単一横モードで発振する',
  en: 'it emits in a single transverse mode',
})
export const industrial = feature('laser-industrial', {
  ja: '産業用レーザー発振器である',
  en: 'it is an industrial laser',
})
export const joinable = feature('laser-joinable', {
  ja: '他のスタックアレーと結合し電子回路・冷却を共有する接合部を有する',
  en: 'it is made to be joined to other stacked arrays, sharing electronics and cooling',
})

export const wavelength = measure('laser.wavelength', { unit: 'nm', label: { ja: '波長', en: 'wavelength' } })
export const ratedOutput = measure('laser.output', {
  unit: 'W',
  label: { ja: '持続波の定格出力', en: 'rated continuous output power' },
})
export const averagePower = measure('laser.average-power', {
  unit: 'W',
  label: { ja: '平均出力', en: 'average output power' },
})
export const peakPower = measure('laser.peak-power', {
  unit: 'W',
  label: { ja: 'ピーク出力', en: 'peak power' },
})
export const pulseEnergy = measure('laser.pulse-energy', {
  unit: 'J',
  label: { ja: '一パルス当たりのエネルギー', en: 'energy per pulse' },
})
export const pulseWidth = measure('laser.pulse-width', {
  unit: 'ns',
  label: { ja: 'パルス幅', en: 'pulse width' },
})
export const wallPlug = measure('laser.wall-plug-efficiency', {
  unit: '%',
  label: { ja: 'ウォールプラグ効率', en: 'wall-plug efficiency' },
})
export const laserMass = measure('laser.mass', { unit: 'kg', label: { ja: '総重量', en: 'total mass' } })
export const spectralWidth = measure('laser.spectral-width', {
  unit: 'GHz',
  label: { ja: 'スペクトル線幅', en: 'spectral bandwidth' },
})
export const repetitionRate = measure('laser.repetition-rate', {
  unit: 'kHz',
  label: { ja: 'パルス繰り返し周波数', en: 'pulse repetition rate' },
})

import type { TruthExpression } from '@sekisho/logic'
import { all, any, atLeast, atMost, below, limb, moreThan, not } from '../write/index.ts'
import * as f from './lasers-facts.ts'

/** 9条10号ニ: lasers named by their medium, whatever the general bands say. */

const { averagePower, peakPower, pulseEnergy, pulseWidth, ratedOutput, wavelength } = f

/** Average power or rated continuous output above a power (平均出力又は持続波の定格出力). */
function powerOver(power: string) {
  return any(moreThan(averagePower, power), moreThan(ratedOutput, power))
}

const diodes = [
  limb('item-10-8.ni-1-1', {
    at: '9条10号ニ(1)1',
    title: { ja: '単一横モードのレーザーダイオード', en: 'Single-mode laser diode' },
    when: all(
      f.laserDiode,
      f.singleMode,
      any(
        all(atMost(wavelength, '1570 nm'), powerOver('2 W')),
        all(moreThan(wavelength, '1570 nm'), powerOver('500 mW')),
      ),
    ),
  }),
  limb('item-10-8.ni-1-2', {
    at: '9条10号ニ(1)2',
    title: { ja: '多重横モードのレーザーダイオード', en: 'Laser diode of several modes' },
    when: all(
      f.laserDiode,
      not(f.singleMode),
      any(
        all(below(wavelength, '780 nm'), powerOver('25 W')),
        all(atLeast(wavelength, '780 nm'), below(wavelength, '1100 nm'), powerOver('30 W')),
        all(atLeast(wavelength, '1100 nm'), below(wavelength, '1400 nm'), powerOver('25 W')),
        all(atLeast(wavelength, '1400 nm'), below(wavelength, '1900 nm'), powerOver('2.5 W')),
        all(atLeast(wavelength, '1900 nm'), powerOver('1 W')),
      ),
    ),
  }),
  limb('item-10-8.ni-1-3', {
    at: '9条10号ニ(1)3',
    title: { ja: 'レーザーバー', en: 'Laser bar' },
    when: all(
      f.laserBar,
      not(f.laserStack),
      any(
        all(below(wavelength, '1400 nm'), powerOver('100 W')),
        all(atLeast(wavelength, '1400 nm'), below(wavelength, '1900 nm'), powerOver('25 W')),
        all(atLeast(wavelength, '1900 nm'), powerOver('10 W')),
      ),
    ),
  }),
  limb('item-10-8.ni-1-5', {
    at: '9条10号ニ(1)5',
    title: { ja: '結合できるスタックアレー', en: 'Stacked array made to be joined' },
    when: all(f.laserStack, f.joinable),
  }),
]

const gases = [
  limb('item-10-8.ni-2-1', {
    at: '9条10号ニ(2)1',
    title: { ja: '一酸化炭素レーザー（パルス）', en: 'Carbon monoxide laser, pulsed' },
    when: all(f.carbonMonoxideLaser, moreThan(pulseEnergy, '2 J'), moreThan(peakPower, '5 kW')),
  }),
  limb('item-10-8.ni-2-2', {
    at: '9条10号ニ(2)2',
    title: { ja: '一酸化炭素レーザー（平均・持続波）', en: 'Carbon monoxide laser, average or continuous' },
    when: all(f.carbonMonoxideLaser, powerOver('5 kW')),
  }),
  limb('item-10-8.ni-3-1', {
    at: '9条10号ニ(3)1',
    title: { ja: '二酸化炭素レーザー（持続波）', en: 'Carbon dioxide laser, continuous' },
    when: all(f.carbonDioxideLaser, moreThan(ratedOutput, '15 kW')),
  }),
  limb('item-10-8.ni-3-2', {
    at: '9条10号ニ(3)2',
    title: {
      ja: '二酸化炭素レーザー（10 µs超のパルス）',
      en: 'Carbon dioxide laser, pulses longer than 10 µs',
    },
    when: all(
      f.carbonDioxideLaser,
      f.pulsed,
      moreThan(pulseWidth, '10 µs'),
      any(moreThan(averagePower, '10 kW'), moreThan(peakPower, '100 kW')),
    ),
  }),
  limb('item-10-8.ni-3-3', {
    at: '9条10号ニ(3)3',
    title: {
      ja: '二酸化炭素レーザー（10 µs以下のパルス）',
      en: 'Carbon dioxide laser, pulses of 10 µs or less',
    },
    when: all(
      f.carbonDioxideLaser,
      f.pulsed,
      atMost(pulseWidth, '10 µs'),
      any(moreThan(pulseEnergy, '5 J'), moreThan(averagePower, '2.5 kW')),
    ),
  }),
]

/** Excimer lasers above an energy a pulse or an average power. */
function excimer(energy: string, power: string) {
  return any(moreThan(pulseEnergy, energy), moreThan(averagePower, power))
}

const excimers = [
  limb('item-10-8.ni-4-1', {
    at: '9条10号ニ(4)1',
    title: { ja: 'エキシマレーザー・150 nm以下', en: 'Excimer laser, 150 nm or less' },
    when: all(f.excimerLaser, atMost(wavelength, '150 nm'), excimer('50 mJ', '1 W')),
  }),
  limb('item-10-8.ni-4-2', {
    at: '9条10号ニ(4)2',
    title: { ja: 'エキシマレーザー・150 nm超190 nm以下', en: 'Excimer laser, above 150 nm to 190 nm' },
    when: all(
      f.excimerLaser,
      moreThan(wavelength, '150 nm'),
      atMost(wavelength, '190 nm'),
      excimer('1.5 J', '120 W'),
    ),
  }),
  limb('item-10-8.ni-4-3', {
    at: '9条10号ニ(4)3',
    title: { ja: 'エキシマレーザー・190 nm超360 nm以下', en: 'Excimer laser, above 190 nm to 360 nm' },
    when: all(
      f.excimerLaser,
      moreThan(wavelength, '190 nm'),
      atMost(wavelength, '360 nm'),
      excimer('10 J', '500 W'),
    ),
  }),
  limb('item-10-8.ni-4-4', {
    at: '9条10号ニ(4)4',
    title: { ja: 'エキシマレーザー・360 nm超', en: 'Excimer laser, above 360 nm' },
    when: all(f.excimerLaser, moreThan(wavelength, '360 nm'), excimer('1.5 J', '30 W')),
  }),
]

const others = [
  limb('item-10-8.ni-5', {
    at: '9条10号ニ(5)',
    title: { ja: '化学レーザー', en: 'Chemical laser' },
    when: any(
      f.hydrogenFluorideLaser,
      f.deuteriumFluorideLaser,
      f.oxygenIodineLaser,
      f.transferCarbonDioxideLaser,
    ),
  }),
  limb('item-10-8.ni-6', {
    at: '9条10号ニ(6)',
    title: {
      ja: '非繰返しパルスのネオジムガラスレーザー',
      en: 'Neodymium glass laser, non-repetitive pulses',
    },
    when: all(
      f.neodymiumGlassLaser,
      any(
        all(atMost(pulseWidth, '1 µs'), moreThan(pulseEnergy, '50 J')),
        all(moreThan(pulseWidth, '1 µs'), moreThan(pulseEnergy, '100 J')),
      ),
    ),
  }),
]

export const named = [...diodes, ...gases, ...excimers, ...others]

/** Of a kind that ニ names: whether the general bands may reach it when ニ does not, the text leaves open. */
export const namedKind: TruthExpression = any(
  f.semiconductorLaser,
  f.carbonMonoxideLaser,
  f.carbonDioxideLaser,
  f.excimerLaser,
  f.neodymiumGlassLaser,
)

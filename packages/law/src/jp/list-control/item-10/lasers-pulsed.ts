import { all, any, atLeast, atMost, below, limb, moreThan, not } from '../write/index.ts'
import * as f from './lasers-facts.ts'

/** 9条10号ロ: pulsed lasers that cannot be tuned. */

const { averagePower, peakPower, pulseEnergy, pulseWidth, singleMode, wavelength } = f

/** One pulse of more than an energy and of more than a peak power. */
function strongPulse(energy: string, peak: string) {
  return all(moreThan(pulseEnergy, energy), moreThan(peakPower, peak))
}

/** An average power above one value in a single mode, above another in several. */
function averageByMode(single: string, several: string) {
  return any(
    all(singleMode, moreThan(averagePower, single)),
    all(not(singleMode), moreThan(averagePower, several)),
  )
}

const picosecond = below(pulseWidth, '1 ps')
const toMicrosecond = atMost(pulseWidth, '1 µs')
const longer = moreThan(pulseWidth, '1 µs')

const argon = limb('item-10-8.ro-2-2-except', {
  at: '9条10号ロ(2)2',
  title: { ja: 'アルゴンレーザーの除外', en: 'Argon lasers left out' },
  when: all(f.argonLaser, atMost(averagePower, '50 W')),
})

const short = [
  limb('item-10-8.ro-1', {
    at: '9条10号ロ(1)',
    title: { ja: '150 nm未満', en: 'Below 150 nm' },
    when: all(below(wavelength, '150 nm'), any(strongPulse('50 mJ', '1 W'), moreThan(averagePower, '1 W'))),
  }),
  limb('item-10-8.ro-2-1', {
    at: '9条10号ロ(2)1',
    title: { ja: '150 nm以上510 nm以下・一パルス', en: 'From 150 nm to 510 nm, a single pulse' },
    when: all(atLeast(wavelength, '150 nm'), atMost(wavelength, '510 nm'), strongPulse('1.5 J', '30 W')),
  }),
  limb('item-10-8.ro-2-2', {
    at: '9条10号ロ(2)2',
    title: { ja: '150 nm以上510 nm以下・平均出力', en: 'From 150 nm to 510 nm, average power' },
    when: all(atLeast(wavelength, '150 nm'), atMost(wavelength, '510 nm'), moreThan(averagePower, '30 W')),
    unless: [argon],
  }),
  limb('item-10-8.ro-3-1', {
    at: '9条10号ロ(3)1',
    title: { ja: '510 nm超540 nm以下・単一横モード', en: 'Above 510 nm to 540 nm, single mode' },
    when: all(
      moreThan(wavelength, '510 nm'),
      atMost(wavelength, '540 nm'),
      singleMode,
      any(strongPulse('1.5 J', '50 W'), moreThan(averagePower, '80 W')),
    ),
  }),
  limb('item-10-8.ro-3-2', {
    at: '9条10号ロ(3)2',
    title: { ja: '510 nm超540 nm以下・多重横モード', en: 'Above 510 nm to 540 nm, several modes' },
    when: all(
      moreThan(wavelength, '510 nm'),
      atMost(wavelength, '540 nm'),
      not(singleMode),
      any(strongPulse('1.5 J', '150 W'), moreThan(averagePower, '150 W')),
    ),
  }),
  limb('item-10-8.ro-4-1', {
    at: '9条10号ロ(4)1',
    title: { ja: '540 nm超800 nm以下・1 ps未満', en: 'Above 540 nm to 800 nm, under 1 ps' },
    when: all(
      moreThan(wavelength, '540 nm'),
      atMost(wavelength, '800 nm'),
      picosecond,
      any(strongPulse('0.005 J', '5 GW'), moreThan(averagePower, '20 W')),
    ),
  }),
  limb('item-10-8.ro-4-2', {
    at: '9条10号ロ(4)2',
    title: { ja: '540 nm超800 nm以下・1 ps以上', en: 'Above 540 nm to 800 nm, 1 ps or longer' },
    when: all(
      moreThan(wavelength, '540 nm'),
      atMost(wavelength, '800 nm'),
      atLeast(pulseWidth, '1 ps'),
      any(strongPulse('1.5 J', '30 W'), moreThan(averagePower, '30 W')),
    ),
  }),
]

const nearInfrared = [
  limb('item-10-8.ro-5-1', {
    at: '9条10号ロ(5)1',
    title: { ja: '800 nm超975 nm以下・1 ps未満', en: 'Above 800 nm to 975 nm, under 1 ps' },
    when: all(
      moreThan(wavelength, '800 nm'),
      atMost(wavelength, '975 nm'),
      picosecond,
      any(strongPulse('0.005 J', '5 GW'), all(singleMode, moreThan(averagePower, '20 W'))),
    ),
  }),
  limb('item-10-8.ro-5-2', {
    at: '9条10号ロ(5)2',
    title: { ja: '800 nm超975 nm以下・1 ps以上1 µs以下', en: 'Above 800 nm to 975 nm, 1 ps to 1 µs' },
    when: all(
      moreThan(wavelength, '800 nm'),
      atMost(wavelength, '975 nm'),
      atLeast(pulseWidth, '1 ps'),
      toMicrosecond,
      any(strongPulse('0.5 J', '50 W'), averageByMode('20 W', '50 W')),
    ),
  }),
  limb('item-10-8.ro-5-3', {
    at: '9条10号ロ(5)3',
    title: { ja: '800 nm超975 nm以下・1 µs超', en: 'Above 800 nm to 975 nm, longer than 1 µs' },
    when: all(
      moreThan(wavelength, '800 nm'),
      atMost(wavelength, '975 nm'),
      longer,
      any(strongPulse('2 J', '50 W'), averageByMode('50 W', '80 W')),
    ),
  }),
  limb('item-10-8.ro-6-1', {
    at: '9条10号ロ(6)1',
    title: { ja: '975 nm超1,150 nm以下・1 ps未満', en: 'Above 975 nm to 1150 nm, under 1 ps' },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      picosecond,
      any(moreThan(peakPower, '2 GW'), moreThan(averagePower, '30 W'), moreThan(pulseEnergy, '0.002 J')),
    ),
  }),
  limb('item-10-8.ro-6-2', {
    at: '9条10号ロ(6)2',
    title: {
      ja: '975 nm超1,150 nm以下・1 ps以上1 ns未満',
      en: 'Above 975 nm to 1150 nm, 1 ps to under 1 ns',
    },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      atLeast(pulseWidth, '1 ps'),
      below(pulseWidth, '1 ns'),
      any(moreThan(peakPower, '5 GW'), moreThan(averagePower, '50 W'), moreThan(pulseEnergy, '0.1 J')),
    ),
  }),
  limb('item-10-8.ro-7-1', {
    at: '9条10号ロ(7)1',
    title: { ja: '1,150 nm超1,555 nm以下・1 µs以下', en: 'Above 1150 nm to 1555 nm, 1 µs or shorter' },
    when: all(
      moreThan(wavelength, '1150 nm'),
      atMost(wavelength, '1555 nm'),
      toMicrosecond,
      any(strongPulse('0.5 J', '50 W'), averageByMode('20 W', '50 W')),
    ),
  }),
  limb('item-10-8.ro-7-2', {
    at: '9条10号ロ(7)2',
    title: { ja: '1,150 nm超1,555 nm以下・1 µs超', en: 'Above 1150 nm to 1555 nm, longer than 1 µs' },
    when: all(
      moreThan(wavelength, '1150 nm'),
      atMost(wavelength, '1555 nm'),
      longer,
      any(strongPulse('2 J', '50 W'), averageByMode('50 W', '80 W')),
    ),
  }),
]

/** 9条10号ロ(六)3・4: the longer pulses between 975 nm and 1150 nm, by transverse mode. */
const nearInfraredLong = [
  limb('item-10-8.ro-6-3-1', {
    at: '9条10号ロ(6)3',
    title: {
      ja: '975 nm超1,150 nm以下・1 ns以上1 µs以下・単一横モード',
      en: 'Above 975 nm to 1150 nm, 1 ns to 1 µs, single mode',
    },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      atLeast(pulseWidth, '1 ns'),
      toMicrosecond,
      singleMode,
      any(
        moreThan(peakPower, '100 MW'),
        all(moreThan(averagePower, '20 W'), atMost(f.repetitionRate, '1 kHz')),
        all(
          moreThan(f.wallPlug, '12 %'),
          moreThan(averagePower, '100 W'),
          moreThan(f.repetitionRate, '1 kHz'),
        ),
        all(moreThan(averagePower, '150 W'), moreThan(f.repetitionRate, '1 kHz')),
        moreThan(pulseEnergy, '2 J'),
      ),
    ),
  }),
  limb('item-10-8.ro-6-3-2', {
    at: '9条10号ロ(6)3',
    title: {
      ja: '975 nm超1,150 nm以下・1 ns以上1 µs以下・多重横モード',
      en: 'Above 975 nm to 1150 nm, 1 ns to 1 µs, several modes',
    },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      atLeast(pulseWidth, '1 ns'),
      toMicrosecond,
      not(singleMode),
      any(
        moreThan(peakPower, '400 MW'),
        all(moreThan(f.wallPlug, '18 %'), moreThan(averagePower, '500 W')),
        moreThan(averagePower, '2 kW'),
        moreThan(pulseEnergy, '4 J'),
      ),
    ),
  }),
  limb('item-10-8.ro-6-4-1', {
    at: '9条10号ロ(6)4',
    title: {
      ja: '975 nm超1,150 nm以下・1 µs超・単一横モード',
      en: 'Above 975 nm to 1150 nm, longer than 1 µs, single mode',
    },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      longer,
      singleMode,
      any(
        moreThan(peakPower, '500 kW'),
        all(moreThan(f.wallPlug, '12 %'), moreThan(averagePower, '100 W')),
        moreThan(averagePower, '150 W'),
      ),
    ),
  }),
  limb('item-10-8.ro-6-4-2', {
    at: '9条10号ロ(6)4',
    title: {
      ja: '975 nm超1,150 nm以下・1 µs超・多重横モード',
      en: 'Above 975 nm to 1150 nm, longer than 1 µs, several modes',
    },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      longer,
      not(singleMode),
      any(
        moreThan(peakPower, '1 MW'),
        all(moreThan(f.wallPlug, '18 %'), moreThan(averagePower, '500 W')),
        moreThan(averagePower, '2 kW'),
      ),
    ),
  }),
]

const farther = [
  limb('item-10-8.ro-8', {
    at: '9条10号ロ(8)',
    title: { ja: '1,555 nm超1,850 nm以下', en: 'Above 1555 nm to 1850 nm' },
    when: all(
      moreThan(wavelength, '1555 nm'),
      atMost(wavelength, '1850 nm'),
      any(strongPulse('100 mJ', '1 W'), moreThan(averagePower, '1 W')),
    ),
  }),
  limb('item-10-8.ro-9-1', {
    at: '9条10号ロ(9)1',
    title: { ja: '1,850 nm超2,100 nm以下・単一横モード', en: 'Above 1850 nm to 2100 nm, single mode' },
    when: all(
      moreThan(wavelength, '1850 nm'),
      atMost(wavelength, '2100 nm'),
      singleMode,
      any(strongPulse('100 mJ', '1 W'), moreThan(averagePower, '1 W')),
    ),
  }),
  limb('item-10-8.ro-9-2', {
    at: '9条10号ロ(9)2',
    title: { ja: '1,850 nm超2,100 nm以下・多重横モード', en: 'Above 1850 nm to 2100 nm, several modes' },
    when: all(
      moreThan(wavelength, '1850 nm'),
      atMost(wavelength, '2100 nm'),
      not(singleMode),
      any(strongPulse('100 mJ', '10 kW'), moreThan(averagePower, '120 W')),
    ),
  }),
  limb('item-10-8.ro-10', {
    at: '9条10号ロ(10)',
    title: { ja: '2,100 nm超', en: 'Above 2100 nm' },
    when: all(
      moreThan(wavelength, '2100 nm'),
      any(strongPulse('100 mJ', '1 W'), moreThan(averagePower, '1 W')),
    ),
  }),
]

export const pulsedBands = [...short, ...nearInfrared, ...nearInfraredLong, ...farther]

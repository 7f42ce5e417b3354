import { all, any, atLeast, atMost, below, limb, moreThan, not } from '../write/index.ts'
import * as f from './lasers-facts.ts'

/** 9条10号イ: lasers of a continuous wave that cannot be tuned. */

const { wavelength, ratedOutput, singleMode } = f

/** Single mode above one power, several modes above another. */
function byMode(single: string, several: string) {
  return any(
    all(singleMode, moreThan(ratedOutput, single)),
    all(not(singleMode), moreThan(ratedOutput, several)),
  )
}

const heavyIndustrial = limb('item-10-8.i-6-2-except', {
  at: '9条10号イ(6)2',
  title: { ja: '重い産業用レーザーの除外', en: 'Heavy industrial lasers left out' },
  when: all(
    f.industrial,
    moreThan(ratedOutput, '2 kW'),
    atMost(ratedOutput, '6 kW'),
    moreThan(f.laserMass, '1200 kg'),
  ),
})

const argon = limb('item-10-8.i-2-except', {
  at: '9条10号イ(2)',
  title: { ja: 'アルゴンレーザーの除外', en: 'Argon lasers left out' },
  when: all(f.argonLaser, atMost(ratedOutput, '50 W')),
})

export const continuousBands = [
  limb('item-10-8.i-1', {
    at: '9条10号イ(1)',
    title: { ja: '150 nm未満', en: 'Below 150 nm' },
    when: all(below(wavelength, '150 nm'), moreThan(ratedOutput, '1 W')),
  }),
  limb('item-10-8.i-2', {
    at: '9条10号イ(2)',
    title: { ja: '150 nm以上510 nm以下', en: 'From 150 nm to 510 nm' },
    when: all(atLeast(wavelength, '150 nm'), atMost(wavelength, '510 nm'), moreThan(ratedOutput, '30 W')),
    unless: [argon],
  }),
  limb('item-10-8.i-3', {
    at: '9条10号イ(3)',
    title: { ja: '510 nm超540 nm以下', en: 'Above 510 nm to 540 nm' },
    when: all(moreThan(wavelength, '510 nm'), atMost(wavelength, '540 nm'), byMode('50 W', '150 W')),
  }),
  limb('item-10-8.i-4', {
    at: '9条10号イ(4)',
    title: { ja: '540 nm超800 nm以下', en: 'Above 540 nm to 800 nm' },
    when: all(moreThan(wavelength, '540 nm'), atMost(wavelength, '800 nm'), moreThan(ratedOutput, '30 W')),
  }),
  limb('item-10-8.i-5', {
    at: '9条10号イ(5)',
    title: { ja: '800 nm超975 nm以下', en: 'Above 800 nm to 975 nm' },
    when: all(moreThan(wavelength, '800 nm'), atMost(wavelength, '975 nm'), byMode('50 W', '80 W')),
  }),
  limb('item-10-8.i-6-1', {
    at: '9条10号イ(6)1',
    title: { ja: '975 nm超1,150 nm以下・単一横モード', en: 'Above 975 nm to 1150 nm, single mode' },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      singleMode,
      any(
        moreThan(ratedOutput, '1000 W'),
        all(moreThan(ratedOutput, '500 W'), below(f.spectralWidth, '40 GHz')),
      ),
    ),
  }),
  limb('item-10-8.i-6-2', {
    at: '9条10号イ(6)2',
    title: { ja: '975 nm超1,150 nm以下・多重横モード', en: 'Above 975 nm to 1150 nm, several modes' },
    when: all(
      moreThan(wavelength, '975 nm'),
      atMost(wavelength, '1150 nm'),
      not(singleMode),
      any(all(moreThan(f.wallPlug, '18 %'), moreThan(ratedOutput, '1000 W')), moreThan(ratedOutput, '2 kW')),
    ),
    unless: [heavyIndustrial],
  }),
  limb('item-10-8.i-7', {
    at: '9条10号イ(7)',
    title: { ja: '1,150 nm超1,555 nm以下', en: 'Above 1150 nm to 1555 nm' },
    when: all(moreThan(wavelength, '1150 nm'), atMost(wavelength, '1555 nm'), byMode('50 W', '80 W')),
  }),
  limb('item-10-8.i-8', {
    at: '9条10号イ(8)',
    title: { ja: '1,555 nm超1,850 nm以下', en: 'Above 1555 nm to 1850 nm' },
    when: all(moreThan(wavelength, '1555 nm'), atMost(wavelength, '1850 nm'), moreThan(ratedOutput, '1 W')),
  }),
  limb('item-10-8.i-9', {
    at: '9条10号イ(9)',
    title: { ja: '1,850 nm超2,100 nm以下', en: 'Above 1850 nm to 2100 nm' },
    when: all(moreThan(wavelength, '1850 nm'), atMost(wavelength, '2100 nm'), byMode('1 W', '120 W')),
  }),
  limb('item-10-8.i-10', {
    at: '9条10号イ(10)',
    title: { ja: '2,100 nm超', en: 'Above 2100 nm' },
    when: all(moreThan(wavelength, '2100 nm'), moreThan(ratedOutput, '1 W')),
  }),
]

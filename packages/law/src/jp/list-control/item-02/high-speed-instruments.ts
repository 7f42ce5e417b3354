import { accelerators as missileAccelerators } from '../item-04/vibration-and-balancing.ts'
import { acceleratorKind } from '../products/accelerators.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  choice,
  entry,
  feature,
  is,
  kind,
  limb,
  measure,
  moreThan,
} from '../write/index.ts'

/** 2の項(37) to (40): accelerators, impact testers, high-speed cameras, velocity and pressure instruments. */

const energy = measure('accelerator.peak-energy', {
  unit: 'MeV',
  label: { ja: '電子の運動エネルギーのせん頭値', en: 'peak kinetic energy of the electrons' },
})
const merit = measure('accelerator.figure-of-merit', {
  unit: '×',
  label: {
    ja: '1,700×（せん頭エネルギーMeVの2.65乗）×（全電荷量C、パルスが1 µsを超えるときは1 µsに加速できる最大の電荷量）',
    en: '1,700 × (peak energy in MeV)^2.65 × charge in C (for pulses over 1 µs, the most in 1 µs)',
  },
})
const peakPower = measure('accelerator.peak-power', {
  unit: 'MW',
  label: { ja: 'せん頭出力', en: 'peak power' },
})
const microscopeOrMedical = feature('accelerator-microscope-part-or-medical', {
  ja: '電子顕微鏡の部分品又は医療用装置である',
  en: 'it is a part of an electron microscope, or a medical device',
})

export const accelerators = entry('item-2-37', {
  item: '2(37)',
  at: '1条42号',
  title: { ja: '電子加速器・フラッシュX線装置', en: 'Electron accelerators and flash X-ray machines' },
  heading: acceleratorKind,
  when: any(
    limb('item-2-37.low', {
      at: '1条42号イ',
      title: {
        ja: '0.5 MeV以上25 MeV未満で性能指数0.25以上',
        en: '0.5 to below 25 MeV, figure of merit 0.25',
      },
      when: all(atLeast(energy, '0.5 MeV'), below(energy, '25 MeV'), atLeast(merit, '0.25 ×')),
    }),
    limb('item-2-37.high', {
      at: '1条42号ロ',
      title: { ja: '25 MeV以上でせん頭出力50 MW超', en: '25 MeV, peak power over 50 MW' },
      when: all(atLeast(energy, '25 MeV'), moreThan(peakPower, '50 MW')),
    }),
  ),
  unless: [
    limb('item-2-37.microscope-or-medical', {
      at: '1条42号',
      title: { ja: '電子顕微鏡の部分品・医療用装置', en: 'Parts of electron microscopes, medical devices' },
      when: microscopeOrMedical,
    }),
    missileAccelerators.rule,
  ],
  completesItem: true,
  codes: { us: '3A101 / 3A201.c', eu: '3A201.c' },
})

const impactTester = kind('projectile-impact-tester', {
  ja: '発射体を用いる衝撃試験機',
  en: 'an impact tester using projectiles',
})
const velocity = measure('impact-tester.velocity', {
  unit: 'km/s',
  label: { ja: '発射体の速度の最大値', en: 'highest velocity of the projectile' },
})

export const impactTesters = entry('item-2-38', {
  item: '2(38)',
  at: '1条43号',
  title: { ja: '衝撃試験機', en: 'Impact testers' },
  heading: impactTester,
  when: atLeast(velocity, '1.5 km/s'),
  completesItem: true,
  codes: { us: '2B232', eu: '2B232' },
})

const camera = choice('fast-camera.type', {
  label: { ja: '高速度カメラの方式', en: 'type of the high-speed camera' },
  options: {
    streak: { ja: 'ストリークカメラ（電子式を除く。）', en: 'streak camera, not electronic' },
    'electronic-streak': { ja: '電子式のストリークカメラ', en: 'electronic streak camera' },
    framing: { ja: 'フレーミングカメラ', en: 'framing camera' },
    'solid-state-or-tube': { ja: '固体カメラ又は電子管カメラ', en: 'solid-state or electron-tube camera' },
    other: { ja: 'その他', en: 'other' },
  },
})
const fastCamera = kind('high-speed-camera', {
  ja: '高速度の撮影が可能なカメラ',
  en: 'a camera for high-speed pictures',
})
const fastCameraPart = kind('high-speed-camera-part', {
  ja: '高速度カメラ用に設計したストリーク管、フレーミング管、固体撮像素子、イメージ増強管、プラグインユニット、回転反射鏡の組立品又は同期電子装置（値はそのカメラのもの）',
  en: 'a streak or framing tube, sensor, image intensifier, plug-in, rotating mirror assembly or synchroniser designed for such a camera (the values are those of the camera)',
})
const writing = measure('fast-camera.writing-speed', {
  unit: 'mm/µs',
  label: { ja: 'ストリークカメラの撮影速度', en: 'writing speed of the streak camera' },
})
const resolution = measure('fast-camera.time-resolution', {
  unit: 'ns',
  label: { ja: '時間分解能', en: 'time resolution' },
})
const framing = measure('fast-camera.frame-rate', {
  unit: 'fps',
  label: { ja: '撮影速度（毎秒のこま数）', en: 'frames per second' },
})
const shutter = measure('fast-camera.shutter', {
  unit: 'ns',
  label: { ja: 'シャッター速度', en: 'shutter time' },
})

const listedCamera = any(
  limb('item-2-39.streak', {
    at: '1条44号イ(1)',
    title: { ja: 'ストリーク：0.5 mm/µs超', en: 'Streak: over 0.5 mm/µs' },
    when: all(is(camera, 'streak', 'electronic-streak'), moreThan(writing, '0.5 mm/µs')),
  }),
  limb('item-2-39.electronic-streak', {
    at: '1条44号イ(2)',
    title: { ja: '電子式ストリーク：時間分解能50 ns以下', en: 'Electronic streak: at most 50 ns' },
    when: all(is(camera, 'electronic-streak'), atMost(resolution, '50 ns')),
  }),
  limb('item-2-39.framing-rate', {
    at: '1条44号ロ(1)',
    title: { ja: 'フレーミング：毎秒225,000こま超', en: 'Framing: over 225,000 frames a second' },
    when: all(is(camera, 'framing'), moreThan(framing, '225000 fps')),
  }),
  limb('item-2-39.framing-shutter', {
    at: '1条44号ロ(2)',
    title: { ja: 'フレーミング：シャッター50 ns以下', en: 'Framing: shutter at most 50 ns' },
    when: all(is(camera, 'framing'), atMost(shutter, '50 ns')),
  }),
  limb('item-2-39.solid-state', {
    at: '1条44号ハ(1)',
    title: { ja: '固体・電子管：シャッター50 ns以下', en: 'Solid-state or tube: shutter at most 50 ns' },
    when: all(is(camera, 'solid-state-or-tube'), atMost(shutter, '50 ns')),
  }),
)

export const highSpeedCameras = entry('item-2-39', {
  item: '2(39)',
  at: '1条44号',
  title: { ja: '高速度カメラ', en: 'High-speed cameras' },
  heading: fastCamera,
  when: listedCamera,
  codes: { us: '6A203', eu: '6A203' },
})

export const highSpeedCameraParts = entry('item-2-39-parts', {
  item: '2(39)',
  at: '1条44号',
  title: { ja: '高速度カメラの部分品', en: 'Parts of high-speed cameras' },
  heading: fastCameraPart,
  leftOut: {
    ja: '部分品ごとの条件（イ(3)から(5)、ロ(3)から(5)、ハ(2)から(4)まで）',
    en: 'the conditions of each part: (a)(3) to (5), (b)(3) to (5), (c)(2) to (4)',
  },
  codes: { us: '6A203', eu: '6A203' },
})

const interferometer = kind('fluid-velocity-interferometer', {
  ja: '流体の速度を測定するための干渉計',
  en: 'an interferometer that measures velocities of fluids',
})
const fluidVelocity = measure('velocity-interferometer.velocity', {
  unit: 'km/s',
  label: { ja: '測定できる最大の速度', en: 'highest velocity measured' },
})
const interval = measure('velocity-interferometer.interval', {
  unit: 'µs',
  label: { ja: '測定の最小の間隔', en: 'least interval of measurement' },
})
const shockGauge = kind('shock-pressure-gauge', {
  ja: '流体の衝撃圧力を測定することができる圧力測定器',
  en: 'a gauge for shock pressures of fluids',
})
const quartz = kind('quartz-pressure-transducer', {
  ja: '水晶圧電型圧力センサを用いた圧力変換器',
  en: 'a quartz piezoelectric pressure transducer',
})
const shockPressure = measure('shock-gauge.pressure', {
  unit: 'GPa',
  label: { ja: '測定できる最大の圧力', en: 'highest pressure measured' },
})

export const shockInstruments = entry('item-2-40', {
  item: '2(40)',
  at: '1条45号',
  title: { ja: '干渉計・圧力測定器・圧力変換器', en: 'Velocity interferometers and pressure instruments' },
  heading: any(interferometer, shockGauge, quartz),
  when: any(
    limb('item-2-40.velocity', {
      at: '1条45号イ',
      title: { ja: '1 km/s超を10 µs未満の間隔で測定', en: 'Over 1 km/s at intervals below 10 µs' },
      when: all(interferometer, moreThan(fluidVelocity, '1 km/s'), below(interval, '10 µs')),
    }),
    limb('item-2-40.gauge', {
      at: '1条45号ロ',
      title: { ja: '10 GPa超の衝撃圧力を測定', en: 'Shock pressures over 10 GPa' },
      when: all(shockGauge, moreThan(shockPressure, '10 GPa')),
    }),
    limb('item-2-40.transducer', {
      at: '1条45号ハ',
      title: { ja: '10 GPa超を測定する水晶圧電型', en: 'Quartz transducers over 10 GPa' },
      when: all(quartz, moreThan(shockPressure, '10 GPa')),
    }),
  ),
  completesItem: true,
  codes: { us: '6A225 / 6A226', eu: '6A225 / 6A226' },
})

import { measuringMachines as nuclearMeasuringMachines } from '../item-02/measuring-machines.ts'
import {
  computerControlled,
  lengthError,
  measuredLength,
  measuringMachine,
} from '../products/measuring-machines.ts'
import { all, any, atMost, below, entry, feature, growing, kind, limb, measure } from '../write/index.ts'

/**
 * 5条8号: measuring equipment. What item 2(12) lists comes first: a coordinate measuring machine within 1.7 + L/1000 µm
 * as a rule is within 1.7 + L/800 µm there, and the limits of (ro)1 and (ha) are those of item 2.
 */

const laserResolution = measure('measuring.finest-laser-resolution', {
  unit: 'nm',
  label: {
    ja: 'レーザー光を用いた測定の最大の測定レンジにおける分解能',
    en: 'resolution of laser measurement in its longest range',
  },
})
const laserUncertainty = feature('measuring-laser-uncertainty-1.6nm', {
  ja: '空気屈折率補正後の不確かさが1.6＋0.005L（ナノメートル、Lは測定軸の長さのミリメートル）以下で、20±0.01 ℃で30秒を超えて測定できる',
  en: 'its uncertainty, corrected for air, is at most 1.6 + 0.005 L nm (L in mm) for more than 30 s at 20 ± 0.01 °C',
})
const roughness = measure('measuring.scatter-roughness-sensitivity', {
  unit: 'nm',
  label: {
    ja: '光の散乱を角度の関数として処理して表面粗さを測定する感度',
    en: 'sensitivity of surface roughness measured by optical scatter as a function of angle',
  },
})

export const measuringMachines = entry('item-6-6', {
  item: '6(6)',
  at: '5条8号',
  title: { ja: '測定装置', en: 'Measuring machines' },
  heading: measuringMachine,
  when: any(
    limb('item-6-6.i', {
      at: '5条8号イ',
      title: {
        ja: '座標測定機：1.7＋L/1000 µm以下',
        en: 'Coordinate measuring machine: at most 1.7 + L/1000 µm',
      },
      when: all(computerControlled, atMost(lengthError, growing('1.7 µm', [1, 1_000_000], measuredLength))),
    }),
    limb('item-6-6.ro-3', {
      at: '5条8号ロ(3)',
      title: { ja: 'レーザー：分解能0.2 nm以下', en: 'Laser: resolution at most 0.2 nm' },
      when: all(atMost(laserResolution, '0.2 nm'), laserUncertainty),
    }),
    limb('item-6-6.ni', {
      at: '5条8号ニ',
      title: { ja: '表面粗さ：感度0.5 nm以下', en: 'Surface roughness: sensitivity at most 0.5 nm' },
      when: atMost(roughness, '0.5 nm'),
    }),
  ),
  unless: [nuclearMeasuringMachines.rule],
  leftOut: {
    ja: 'ロ(1)・ハ（2の項(12)と同じ基準値で、同項が優先する）、ロ(4)（フィードバック機能を付加する電子組立品）',
    en: 'items (ro)1 and (ha), whose limits are those of item 2(12), which comes first; item (ro)4: assemblies that add feedback',
  },
  leftOutElsewhere: true,
  codes: { us: '2B006', eu: '2B006' },
})

const linearFeedback = kind('machine-tool-linear-feedback', {
  ja: '工作機械用に特に設計した直線上の位置のフィードバック装置',
  en: 'a linear position feedback unit specially designed for machine tools',
})
const rotaryFeedback = kind('machine-tool-rotary-feedback', {
  ja: '工作機械用に特に設計した回転位置フィードバック装置',
  en: 'a rotary position feedback unit specially designed for machine tools',
})
const feedbackAccuracy = measure('linear-feedback.accuracy', {
  unit: 'µm',
  label: { ja: '直線上の精度', en: 'linear accuracy' },
})
const feedbackLength = measure('linear-feedback.length', {
  unit: 'µm',
  label: { ja: '有効測定長さ', en: 'effective measuring length' },
})
const angularAccuracy = measure('rotary-feedback.accuracy', {
  unit: '″',
  label: { ja: '角度の精度', en: 'angular accuracy' },
})

export const feedbackUnits = entry('item-6-8-feedback', {
  item: '6(8)',
  at: '5条8号ロ(2)',
  title: { ja: '工作機械用のフィードバック装置', en: 'Feedback units for machine tools' },
  heading: any(linearFeedback, rotaryFeedback),
  when: any(
    limb('item-6-8-feedback.ro-2', {
      at: '5条8号ロ(2)',
      title: { ja: '直線：0.0008 mm＋6/100,000 L未満', en: 'Linear: below 0.0008 mm + 6/100000 L' },
      when: all(linearFeedback, below(feedbackAccuracy, growing('0.0008 mm', [6, 100_000], feedbackLength))),
    }),
    limb('item-6-8-feedback.ha', {
      at: '5条8号ハ',
      title: { ja: '回転：0.9秒以下', en: 'Rotary: at most 0.9″' },
      when: all(rotaryFeedback, atMost(angularAccuracy, '0.9 ″')),
    }),
  ),
  codes: { us: '2B006.b', eu: '2B006.b' },
})

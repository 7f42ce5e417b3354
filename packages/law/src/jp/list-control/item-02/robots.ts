import { all, any, entry, feature, kind, limb, measure, moreThan, not } from '../write/index.ts'

/** 2の項(15): robots, by article 1 item 20 of the ministerial order. */

const robot = kind('robot', {
  ja: 'ロボット（操縦ロボット及びシーケンスロボットを除く。）、エンドエフェクター又はこれらの制御装置',
  en: 'a robot (not manually operated or fixed-sequence), an end effector, or a control of these',
})
const explosionProof = feature('robot-explosion-proof', {
  ja: '日本産業規格C 60079-0で定める防爆構造である',
  en: 'it is explosion-proof by JIS C 60079-0',
})
const forPainting = feature('robot-for-painting', { ja: '塗装用である', en: 'it is for painting' })
const dose = measure('robot.radiation-dose', {
  unit: 'Gy',
  label: {
    ja: '耐えるように設計した全吸収線量（シリコン換算）',
    en: 'total dose (silicon) it is designed to withstand',
  },
})

export const robots = entry('item-2-15', {
  item: '2(15)',
  at: '1条20号',
  title: { ja: 'ロボット（原子力関係）', en: 'Robots (nuclear)' },
  heading: robot,
  when: any(
    limb('item-2-15.explosion-proof', {
      at: '1条20号イ',
      title: { ja: '防爆構造のもの', en: 'Explosion-proof' },
      when: all(explosionProof, not(forPainting)),
    }),
    limb('item-2-15.radiation', {
      at: '1条20号ロ',
      title: { ja: '50,000 Gyを超える放射線に耐えるもの', en: 'Withstanding more than 50,000 Gy' },
      when: moreThan(dose, '50000 Gy'),
    }),
  ),
  completesItem: true,
  codes: { us: '2B207', eu: '2B207' },
})

import { all, any, below, entry, feature, kind, limb, measure, not } from '../write/index.ts'

const clock = kind('atomic-frequency-standard', {
  ja: '原子周波数標準器',
  en: 'an atomic frequency standard',
})

const rubidium = feature('atomic-clock-rubidium', { ja: 'ルビジウムを用いた', en: 'it uses rubidium' })

const space = feature('atomic-clock-space', { ja: '宇宙用に設計した', en: 'it is designed for space' })

const stability = measure('atomic-clock.monthly-stability', {
  unit: '10⁻¹²',
  label: { ja: '30日間連続して発振したときの安定度（10⁻¹²単位）', en: 'stability over 30 days (in 10⁻¹²)' },
})

const consumption = measure('atomic-clock.power', {
  unit: 'W',
  label: { ja: '消費電力', en: 'power it uses' },
})

export const item715 = entry('item-7-15', {
  item: '7(15)',
  at: '6条16号',
  completesItem: true,
  title: { ja: '原子周波数標準器', en: 'Atomic frequency standard' },
  heading: clock,
  when: any(
    limb('item-7-15.i', {
      at: '6条16号イ',
      title: { ja: 'ルビジウム以外', en: 'Without rubidium' },
      when: all(not(rubidium), below(stability, '10 10⁻¹²')),
    }),
    limb('item-7-15.ro', { at: '6条16号ロ', title: { ja: '宇宙用', en: 'For space' }, when: space }),
    limb('item-7-15.ha', {
      at: '6条16号ハ',
      title: { ja: 'ルビジウム', en: 'With rubidium' },
      when: all(not(space), rubidium, below(stability, '10 10⁻¹²'), below(consumption, '1 W')),
    }),
  ),
  sameSince: '2023-07-23',
  codes: { us: '3A002.g', eu: '3A002.g' },
})

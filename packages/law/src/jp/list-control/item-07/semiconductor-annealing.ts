import { all, any, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 6条17号ク–フ・ユ・メ・ミ・シ and 17号の2: anneal, clean, inspect and measure. */

const annealer = kind('wafer-annealer', { ja: 'アニール装置', en: 'a wafer annealing tool' })

const vacuumAnneal = feature('annealer-vacuum', {
  ja: '0.01 Pa以下の真空状態で稼働する',
  en: 'it works in a vacuum of 0.01 Pa or less',
})

const copperReflow = feature('annealer-copper-reflow', {
  ja: '銅のリフローにより銅配線の空隙・継ぎ目を最小化し又はなくす',
  en: 'it reflows copper to shrink or close voids and seams',
})

const metalReflow = feature('annealer-cobalt-tungsten-reflow', {
  ja: 'コバルト又はタングステンのリフローにより空隙・継ぎ目を最小化し又はなくす',
  en: 'it reflows cobalt or tungsten to shrink or close voids and seams',
})

const wafers300 = feature('annealer-wafers-300mm', {
  ja: '300 mmウエハー用に設計した',
  en: 'it is designed for 300 mm wafers',
})

const annealTemperature = measure('annealer.temperature', {
  unit: '°C',
  signed: true,
  label: { ja: 'ウエハーの加熱温度', en: 'temperature to which it heats the wafer' },
})

const annealTime = measure('annealer.duration', {
  unit: 'ms',
  label: { ja: 'その温度の持続時間', en: 'how long it heats' },
})

export const item716Annealing = entry('item-7-16-annealing', {
  item: '7(16)',
  at: '6条17号ク',
  title: { ja: 'アニール装置', en: 'Annealing' },
  heading: annealer,
  when: any(
    limb('item-7-16-annealing.ku-1', {
      at: '6条17号ク(1)',
      title: { ja: '銅のリフロー', en: 'Copper reflow' },
      when: all(vacuumAnneal, copperReflow),
      from: '2023-07-23',
    }),
    limb('item-7-16-annealing.ku-2', {
      at: '6条17号ク(2)',
      title: { ja: 'コバルト・タングステンのリフロー', en: 'Cobalt or tungsten reflow' },
      when: all(vacuumAnneal, metalReflow),
      from: '2023-07-23',
    }),
    limb('item-7-16-annealing.yu', {
      at: '6条17号ユ',
      title: { ja: '短時間の高温アニール', en: 'Hot and short' },
      when: all(wafers300, moreThan(annealTemperature, '1000 °C'), below(annealTime, '2 ms')),
      from: '2025-05-28',
    }),
  ),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  since: '2023-07-23',
  sameSince: '2023-07-23',
})

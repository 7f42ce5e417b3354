import { all, any, atLeast, below, entry, feature, kind, limb, measure } from '../write/index.ts'

const sprayCooler = kind('spray-cooler', {
  ja: '絶縁冷媒を吹き付ける噴霧ノズルを有し冷媒を循環利用する密閉型の熱制御装置',
  en: 'a sealed thermal control system that sprays and recirculates dielectric fluid on electric parts',
})

const cryocooler = kind('cryogenic-cooler', { ja: '極低温用の冷却装置', en: 'a cryogenic cooler' })

const pulseTube = feature('cryogenic-cooler-two-stage-pulse-tube', {
  ja: '二段式のパルスチューブ冷凍機である',
  en: 'it is a two-stage pulse tube cooler',
})

const coolsAt100mK = measure('cryogenic-cooler.power-at-100mk', {
  unit: 'µW',
  label: {
    ja: '0.1 K以下で48時間を超えて供給できる定格の冷凍出力',
    en: 'rated cooling power at or below 0.1 K for more than 48 h',
  },
})

const lowest = measure('cryogenic-cooler.lowest-temperature', {
  unit: 'K',
  label: { ja: '維持できる温度', en: 'temperature it holds' },
})

const coolsAt4K = measure('cryogenic-cooler.power-at-4.2k', {
  unit: 'W',
  label: { ja: '4.2 K以下における定格の冷凍出力', en: 'rated cooling power at or below 4.2 K' },
})

export const item7152 = entry('item-7-15-2', {
  item: '7(15-2)',
  at: '6条16号の2',
  title: { ja: 'スプレー冷却装置', en: 'Spray cooling' },
  heading: sprayCooler,
  when: sprayCooler,
  leftOut: { ja: 'そのために特に設計した部分品', en: 'parts specially designed for it' },
  leftOutElsewhere: true,
  codes: { us: '3A002.z' },
})

export const item7153 = entry('item-7-15-3', {
  item: '7(15-3)',
  at: '6条16号の3',
  title: { ja: '極低温冷却装置', en: 'Cryogenic cooler' },
  heading: cryocooler,
  when: any(
    limb('item-7-15-3.i', {
      at: '6条16号の3イ',
      title: { ja: '0.1 K以下', en: 'At or below 0.1 K' },
      when: atLeast(coolsAt100mK, '600 µW'),
    }),
    limb('item-7-15-3.ro', {
      at: '6条16号の3ロ',
      title: { ja: '二段式パルスチューブ', en: 'Two-stage pulse tube' },
      when: all(pulseTube, below(lowest, '4 K'), atLeast(coolsAt4K, '1.5 W')),
    }),
  ),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  since: '2025-05-28',
  codes: { us: '3A904' },
})

import { dose, explosionProof, forPainting, robot } from '../products/robots.ts'
import { all, any, entry, limb, moreThan, not, OLDEST } from '../write/index.ts'

/** 2の項(15): robots, by article 1 item 20 of the ministerial order. */

export const robots = entry('item-2-15', {
  item: '2(15)',
  at: '1条20号',
  sameSince: OLDEST,
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

import { isostaticPresses as missilePresses } from '../item-04/isostatic-presses.ts'
import {
  chamberDiameter,
  isostaticPress,
  pressControl,
  pressDie,
  pressPressure,
} from '../products/isostatic-presses.ts'
import { all, any, atLeast, entry, moreThan, OLDEST } from '../write/index.ts'

/** 2の項(14): isostatic presses, by article 1 item 19 of the ministerial order. */

export const isostaticPresses = entry('item-2-14', {
  item: '2(14)',
  at: '1条19号',
  sameSince: OLDEST,
  title: { ja: 'アイソスタチックプレス（原子力関係）', en: 'Isostatic presses (nuclear)' },
  heading: any(isostaticPress, pressControl, pressDie),
  when: all(atLeast(pressPressure, '69 MPa'), moreThan(chamberDiameter, '152 mm')),
  unless: [missilePresses.rule],
  completesItem: true,
  codes: { us: '2B204', eu: '2B204' },
})

import {
  chamberDiameter,
  isostaticPress,
  pressControl,
  pressPressure,
  pressTemperature,
  temperatureControlled,
} from '../products/isostatic-presses.ts'
import { all, any, atLeast, entry } from '../write/index.ts'

/** 4の項(13): isostatic presses, by article 3 item 14 of the ministerial order. */

export const isostaticPresses = entry('item-4-13', {
  item: '4(13)',
  at: '3条14号',
  title: { ja: 'アイソスタチックプレス（ミサイル関係）', en: 'Isostatic presses (missiles)' },
  heading: any(isostaticPress, pressControl),
  when: all(
    atLeast(pressPressure, '69 MPa'),
    temperatureControlled,
    atLeast(pressTemperature, '600 °C'),
    atLeast(chamberDiameter, '254 mm'),
  ),
  completesItem: true,
  codes: { us: '2B104', eu: '2B104' },
})

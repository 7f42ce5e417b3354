import { expect, it } from 'vitest'
import { canadaAliases } from './canada-aliases.ts'

it.each([
  ['Vanya; Ivan Lamp', true, ['Vanya (weak)', 'Ivan Lamp']],
  [
    'Hanna Lamp, Belarusian: Ганна Лямпа, Russian : Анна Лампа',
    true,
    ['Hanna Lamp', 'Ганна Лямпа', 'Анна Лампа'],
  ],
  ['Анна Лампа / Ганна Лампа', true, ['Анна Лампа', 'Ганна Лампа']],
  ['Hanna or Anna Lamp, Anna Lamp or Lampe', true, ['Hanna Lamp', 'Anna Lamp', 'Anna Lampe']],
  ['Ivan Lamp and Иван Лампа Arabic:عبد ال', true, ['Ivan Lamp', 'Иван Лампа', 'عبد ال']],
  ['(Ivan Lamp; ינון LAMP AKA', true, ['Ivan Lamp', 'ינון LAMP']],
  ['Lantern Works, JSC; Лампа, АО', false, ['Lantern Works, JSC', 'Лампа, АО']],
  ['LW, Lantern Works, Lamp and Lantern Works', false, ['LW', 'Lantern Works', 'Lamp and Lantern Works']],
  [
    'ОАО "Лампа, Фонарь" or Фонд помощи людям, попавшим в беду',
    false,
    ['ОАО "Лампа, Фонарь"', 'Фонд помощи людям, попавшим в беду'],
  ],
  ['Lamp\nWorks / Lantern Works', false, ['Lamp Works', 'Lantern Works']],
  ['Комитет лампы and Комитет фонаря', false, ['Комитет лампы', 'Комитет фонаря']],
  [' ; ,', true, []],
])('%s', (cell, isPerson, names) => {
  expect(
    canadaAliases(cell, isPerson).map(({ text, quality }) => (quality === 'weak' ? `${text} (weak)` : text)),
  ).toEqual(names)
})

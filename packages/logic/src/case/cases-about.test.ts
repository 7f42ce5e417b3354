import { expect, it } from 'vitest'
import { casesAbout, readWorkedCases } from '../index.ts'
import { holdingRules } from '../testing/holding.ts'

const { cases, problems } = readWorkedCases({
  cases: [
    {
      id: 'filed',
      on: '2024-03-01',
      expect: { obligations: ['notify'], due: { notify: '2024-04-14' } },
      why: { ja: '届け出る', en: 'It is filed' },
    },
    {
      id: 'small',
      on: '2024-03-01',
      expect: { conclusions: { acquisition: false, duty: 'none', small: true } },
    },
    {
      id: 'two-acts',
      acts: [
        { on: '2024-03-02', expect: { conclusions: { acquisition: true } } },
        { on: '2024-03-03', expect: { conclusions: { acquisition: false } } },
      ],
      expect: { outcome: 'notify' },
    },
  ],
})

it('goes from a rule to the cases that name it, each once, those about little else first, with the day and why', () => {
  expect(problems).toEqual([])
  const about = casesAbout(holdingRules, cases)
  expect(about.get('acquisition')).toEqual([
    { id: 'two-acts', on: '2024-03-02', expects: true },
    { id: 'small', on: '2024-03-01', expects: false },
  ])
  expect(about.get('notify')).toEqual([
    {
      id: 'filed',
      on: '2024-03-01',
      why: { ja: '届け出る', en: 'It is filed' },
      expects: '2024-04-14',
    },
  ])
  expect(about.get('inherited')).toBeUndefined()
})

it('goes on to the cases about an outcome that rests on it', () => {
  const ids = (id: string) =>
    casesAbout(holdingRules, cases)
      .get(id)
      ?.map((one) => one.id)
  expect(ids('duty')).toEqual(['small', 'filed'])
  expect(ids('day.act')).toEqual(['filed'])
})

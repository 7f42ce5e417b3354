import { describe, expect, it } from 'vitest'
import {
  all,
  atLeast,
  type Citation,
  checkRuleSet,
  choiceFact,
  choiceType,
  dayFact,
  dayOf,
  decision,
  evaluate,
  is,
  listFact,
  not,
  outcome,
  ProblemError,
  parameter,
  plus,
  type RuleSetDescription,
  ratio,
  ratioFact,
  ratioField,
  rule,
  sum,
  topic,
  truthFact,
  truthField,
} from '../index.ts'
import { faulty } from './messages.ts'

const words = (text: string) => ({ ja: `${text}（日）`, en: text })
const said = (text: string) => ({ label: words(text), question: words(`${text}?`) })
const cite: Citation = { ja: '例法1条', en: 'Example Act art. 1', chain: [], verified: true }

const act = dayFact('day.act', said('day of the act'))
const foreign = truthFact('investor.foreign', said('foreign'))
const own = ratioFact('shares.own', said('own share'))
const related = listFact('related', {
  ...said('related persons'),
  fields: { foreign: truthField({ label: words('foreign') }), shares: ratioField({ label: words('share') }) },
})
const kind = choiceFact('act.kind', {
  ...said('kind'),
  options: { buy: words('buy'), inherit: words('inherit') },
})
const threshold = parameter('threshold', {
  title: words('threshold'),
  unit: 'ratio',
  values: [
    { until: '2020-06-06', is: ratio(10, 100), cite },
    { from: '2020-06-07', inForce: '2020-05-08', is: ratio(1, 100), cite },
  ],
})
const inherited = rule('inherited', { title: words('inherited'), cite, when: is(kind, 'inherit') })
const acquisition = rule('acquisition', {
  title: words('acquisition'),
  cite,
  when: all(
    foreign,
    atLeast(plus(own, sum(related, { of: (r) => r.shares, where: (r) => r.foreign })), threshold),
  ),
  unless: [inherited],
})
const duty = decision('duty', {
  title: words('duty'),
  cite,
  type: choiceType({ notify: words('notify'), none: words('none') }),
  principle: 'none',
  exceptions: [{ when: acquisition, is: 'notify', cite }],
})
const notify = outcome('notify', {
  kind: 'obligation',
  title: words('notify'),
  cite,
  who: words('investor'),
  when: is(duty, 'notify'),
})

const description: RuleSetDescription = {
  id: 'example/holding',
  title: words('Holdings'),
  version: '1',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act,
  answer: duty,
  outcomes: [notify],
  modules: { 'all.ts': { act, foreign, own, related, kind, threshold, inherited, acquisition, duty } },
}

describe('checkRuleSet', () => {
  it('accepts a sound rule set and evaluates it', () => {
    const ruleSet = checkRuleSet(description)
    const facts = new Map([
      ['day.act', { status: 'known', value: dayOf('2024-03-01') } as const],
      ['investor.foreign', { status: 'known', value: 3 } as const],
      ['act.kind', { status: 'known', value: 1 } as const],
      ['shares.own', { status: 'known', value: { n: 9, d: 1000 } } as const],
      [
        'related',
        {
          status: 'known',
          value: { records: [{ foreign: 3, shares: { n: 1, d: 1000 } }], open: false },
        } as const,
      ],
    ])
    const evaluation = evaluate(ruleSet, { facts, rulings: new Map() })
    expect(evaluation.possible).toEqual(['notify'])
    expect(evaluation.conclusions()).toEqual({ acquisition: true, inherited: false })
    facts.set('day.act', { status: 'known', value: dayOf('2020-06-06') })
    expect(evaluate(ruleSet, { facts, rulings: new Map() }).possible).toEqual(['none'])
    facts.delete('day.act')
    expect(evaluate(ruleSet, { facts, rulings: new Map() }).possible).toEqual(['notify', 'none'])
  })

  it('demands that topics hold declared facts, each once, under a title in both languages', () => {
    const codes = (topics: RuleSetDescription['topics']) => {
      try {
        checkRuleSet({ ...description, ...(topics ? { topics } : {}) })
        return []
      } catch (error) {
        return error instanceof ProblemError ? error.problems.map(({ code }) => code) : [error]
      }
    }
    expect(
      codes([topic(words('who'), [foreign]), topic(words('what'), [act, kind], { perAct: true })]),
    ).toEqual([])
    expect(codes([topic(words('who'), [foreign, foreign])])).toEqual(['duplicate-id'])
    expect(codes([topic(words('who'), [truthFact('other', said('other'))])])).toEqual(['undeclared'])
    expect(codes([topic({ ja: '', en: 'who' }, [foreign])])).toEqual(['missing-words'])
  })

  it('demands a sentence in both languages for every option of the answer, where there are any', () => {
    const said = (sentence: typeof duty.title) => ({ sentence, means: 'first' }) as const
    const faults = (sentences: RuleSetDescription['sentences']) => {
      try {
        checkRuleSet({ ...description, ...(sentences ? { sentences } : {}) })
        return []
      } catch (error) {
        return error instanceof ProblemError ? error.problems.map(({ message }) => message.en) : [error]
      }
    }
    const notify = said(words('It must be notified.'))
    expect(faults({ notify, none: said(words('Nothing.')) })).toEqual([])
    expect(faults({ notify: said({ ja: 'する。', en: ' ' }), nothing: notify })).toEqual([
      '"duty" lacks its sentence notify in English: write both languages.',
      '"duty" lacks its sentence none in Japanese: write both languages.',
      '"duty" lacks its sentence none in English: write both languages.',
      '"duty" has no option "nothing": the options are notify, none.',
    ])
  })

  it.each([
    ['orphan', { ...description.modules, 'b.ts': { spare: truthFact('spare', said('spare')) } }],
    ['duplicate-id', { ...description.modules, 'b.ts': { again: truthFact('shares.own', said('again')) } }],
    ['undeclared', { 'all.ts': { act, foreign, own, kind, threshold, inherited, acquisition, duty } }],
    [
      'missing-words',
      {
        ...description.modules,
        'b.ts': { r: rule('r', { title: { ja: '', en: 'r' }, cite, when: not(foreign) }) },
      },
    ],
    [
      'contradictory-exceptions',
      {
        ...description.modules,
        'b.ts': {
          d: decision('d', {
            title: words('d'),
            cite,
            type: choiceType({ a: words('a'), b: words('b'), c: words('c') }),
            principle: 'a',
            exceptions: [
              { when: foreign, is: 'b', cite },
              { when: is(kind, 'buy'), is: 'c', cite },
            ],
          }),
        },
      },
    ],
  ])('refuses %s, naming the file', (code, modules) => {
    expect.assertions(1)
    try {
      checkRuleSet({ ...description, modules })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      expect(error.problems.map((problem) => [problem.code, problem.at.file])).toContainEqual([
        code,
        code === 'undeclared' ? 'all.ts' : 'b.ts',
      ])
    }
  })
  it.each<[string, unknown]>([
    ['investor.foreign', foreign],
    ['not', not(inherited)],
    ['null', null],
    ['object', {}],
  ])('refuses %s under unless: only a rule is an exception', (found, stray) => {
    // What TypeScript would refuse, as JavaScript can write it.
    const strange = { ...inherited, id: 'strange', unless: [stray] } as typeof inherited
    const modules = { ...description.modules, 'b.ts': { strange } }
    const { en } = faulty('exception-not-rule', 'b.ts', 'strange', found).message
    expect(() => checkRuleSet({ ...description, modules })).toThrow(en)
  })
})

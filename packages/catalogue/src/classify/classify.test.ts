import { describe, expect, it } from 'vitest'
import { classify } from './classify.ts'

const lathe = {
  name: '5軸マシニングセンタ',
  maker: 'Example',
  subject: 'goods',
  kinds: ['machine-tool'],
  'kinds-complete': true,
  values: {
    'machine-tool.contouring-axes': '5',
    'machine-tool.contouring-rotary-axes': '2',
    'has.milling': true,
    'has.turning': false,
    'has.grinding': false,
    'has.electrical-discharge': false,
    'has.milling-machine': false,
    'has.for-gears-shafts-tools-or-worms-only': false,
  },
}

const press = {
  name: 'HIP',
  subject: 'goods',
  kinds: ['isostatic-press'],
  'kinds-complete': true,
  values: { 'press.pressure': '65 MPa', 'press.chamber-diameter': '20 cm' },
}

const with_ = (spec: { values: object }, values: object) => ({
  ...spec,
  values: { ...spec.values, ...values },
})

function classified(raw: unknown, on = '2026-03-01') {
  const result = classify(raw, { on })
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'))
  return result.classification
}

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('a product', () => {
  it('is controlled where it meets an entry, with the proof and the place in the order', () => {
    const { outcome, hit, summary } = classified(lathe)
    expect(outcome).toBe('listed')
    expect(ids(hit)).toContain('item-2-12-1')
    const [entry] = hit
    expect(entry?.proof?.text.en).toContain('machine tools')
    expect(entry?.cite.chain.map(({ ja }) => ja).join()).toContain('第14号')
    expect(summary.ja).toContain('2(12)')
  })

  it('is told by which limits it is met, and not those of limbs that do not hold', () => {
    const converter = {
      ...press,
      kinds: ['integrated-circuit', 'adc-circuit'],
      values: {
        'converter.resolution': '14 bit',
        'converter.sample-rate': '3 GSPS',
        'has.converter-records-or-processes': true,
      },
    }
    const [entry] = classified(converter).hit
    const decisive = entry?.values.filter(({ decides }) => decides) ?? []
    expect(decisive.map(({ fact, limit }) => `${fact} ${limit.en}`)).toEqual([
      'converter.resolution at least 14 bit',
      'converter.resolution below 16 bit',
      'converter.sample-rate more than 400 MSPS',
    ])
  })

  it('narrowly misses what one number away it would meet, and is told by how much', () => {
    const { near, outcome } = classified(press)
    const entry = near.find(({ id }) => id === 'item-2-14')
    expect(entry?.missed).toMatchObject([
      { fact: 'press.pressure', by: { en: '4 MPa' }, limit: { en: 'at least 69 MPa' } },
    ])
    expect(entry?.missed?.[0]?.relative).toBeCloseTo(4 / 69, 10)
    expect(outcome).not.toBe('listed')
    expect(outcome).not.toBe('not-listed')
  })

  it('that an earlier item has misses a later one by the limits of that one alone', () => {
    const { hit, ruledOut } = classified({
      name: 'T300',
      subject: 'goods',
      kinds: ['fibre'],
      'kinds-complete': true,
      values: {
        'fibre.material': 'carbon',
        'fibre.specific-modulus': '13326000 m',
        'fibre.specific-strength': '204500 m',
      },
    })
    expect(ids(hit)).toEqual(['item-2-17-2'])
    const [fibres] = ruledOut.filter(({ item }) => item === '5(18)')
    expect(fibres?.missed?.map(({ limit }) => limit.en)).toEqual([
      'more than 14,650,000 m',
      'more than 268,200 m',
    ])
  })

  it('is asked for what is missing, and never called free while it is', () => {
    const { open, questions, outcome, summary } = classified(
      with_(press, { 'press.pressure': 'unknown', 'press.chamber-diameter': '160 mm' }),
    )
    expect(outcome).toBe('unknown')
    expect(ids(open)).toContain('item-2-14')
    expect(questions.map(({ fact }) => fact)).toContain('press.pressure')
    expect(summary.ja).toContain('2(14)')
  })

  it('may be given as a range, which is met where all of it meets', () => {
    const inside = classified(with_(press, { 'press.pressure': { atLeast: '70 MPa', below: '90 MPa' } }))
    expect(ids(inside.hit)).toContain('item-2-14')
    const across = classified(with_(press, { 'press.pressure': { atLeast: '60 MPa', below: '90 MPa' } }))
    expect(ids(across.open)).toContain('item-2-14')
  })
})

describe('a specification that cannot be read', () => {
  it.each([
    [{ 'press.pressure': '65' }, 'spec.missing-unit'],
    [{ 'press.pressure': 65 }, 'spec.missing-unit'],
    [{ 'press.pressure': '65 mm' }, 'spec.wrong-dimension'],
    [{ 'press.pressure': '65 MPaG' }, 'spec.unknown-unit'],
    [{ 'press.pressure': '60〜70 MPa' }, 'spec.range-for-number'],
    [{ 'press.pressure': '±65 MPa' }, 'spec.range-for-number'],
    [{ 'press.pressure': '1,250 MPa' }, 'spec.comma-in-number'],
    [{ 'press.pressure': 'high' }, 'spec.not-a-number'],
    [{ 'press.presure': '65 MPa' }, 'spec.unknown-value'],
    [{ 'press.pressure': '-5 MPa' }, 'out-of-bounds'],
  ])('%j', (values, code) => {
    const result = classify(with_(press, values), { on: '2026-03-01' })
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code])
  })

  it('names every fault with its place, and the kind that was meant', () => {
    const result = classify(
      {
        ...press,
        kinds: ['isostatic-pres'],
        values: { 'press.pressure': '65', 'press.chamber-diameter': 'x' },
      },
      { on: '2026-03-01' },
    )
    const problems = result.ok ? [] : result.problems
    expect(problems.map(({ at }) => at.path)).toEqual([
      'kinds[0]',
      'values.press.pressure',
      'values.press.chamber-diameter',
    ])
    expect(problems[0]?.message.en).toContain('isostatic-press')
  })

  it('is read in full-width and Japanese signs', () => {
    const { hit } = classified(with_(press, { 'press.pressure': '７０ＭＰａ' }))
    expect(ids(hit)).toContain('item-2-14')
  })

  it('must be a map', () => {
    expect(classify('x', { on: '2026-03-01' })).toMatchObject({
      ok: false,
      problems: [{ code: 'spec.not-a-spec' }],
    })
  })
})

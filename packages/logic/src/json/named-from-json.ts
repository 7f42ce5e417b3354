import { number } from '../expression/constant.ts'
import type { Calendar } from '../expression/day-shift.ts'
import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import type { Outside } from '../expression/outside.ts'
import type { Parameter } from '../expression/parameter.ts'
import type { Rule } from '../expression/rule.ts'
import {
  type Bound,
  type ChoiceType,
  type Field,
  type NumberType,
  TEXT,
  TRUTH,
  type ValueType,
} from '../expression/types.ts'
import { dayOf } from '../values/day.ts'
import { denominatorOf, type Exact, isFraction, numeratorOf } from '../values/exact.ts'
import { notModelled } from '../write/not-modelled.ts'
import { parameter, setParameter, type WrittenDays } from '../write/parameter.ts'
import { rule } from '../write/rule.ts'
import { type Names, readDay, readExpression, readNumber, readTruth } from './expression-from-json.ts'
import type { JsonValue } from './json-value.ts'

const wordsOf = ({ words }: JsonValue) => words
const DAY_KEYS = ['from', 'until', 'inForce'] as const

function readDays(json: JsonValue): WrittenDays {
  const iso = ({ isoDay }: JsonValue) => isoDay
  return { ...json.maybe('from', iso), ...json.maybe('until', iso), ...json.maybe('inForce', iso) }
}

function boundOf(value: Exact): Bound {
  const [n, d] = [Number(numeratorOf(value)), Number(denominatorOf(value))]
  return isFraction(value) ? { n, d } : n
}

function readNumberType(json: JsonValue): NumberType {
  const type = { is: 'number', unit: json.at('unit').text } as const
  if (!json.has('measured')) return Object.freeze(type)
  if (!json.at('measured').truth) json.at('measured').fail('wrong-shape', 'false', 'true')
  return Object.freeze({ ...type, measured: true })
}

function readType(json: JsonValue, list: string): ValueType {
  switch (json.at('is').oneOf('truth', 'text', 'choice', 'number', 'list')) {
    case 'truth':
      json.only('is')
      return TRUTH
    case 'text':
      json.only('is')
      return TEXT
    case 'choice':
      return Object.freeze({ is: 'choice', options: json.only('is', 'options').at('options').options })
    case 'number':
      return readNumberType(json.only('is', 'unit', 'measured'))
    case 'list': {
      if (list === '') json.fail('wrong-shape', 'list', 'truth | text | choice | number')
      const fields = json
        .only('is', 'fields')
        .at('fields')
        .entries.map(([name, field]) => [name, readField(field, list, name)])
      return Object.freeze({ is: 'list', fields: Object.freeze(Object.fromEntries(fields)) })
    }
  }
}

function readDeclared(json: JsonValue, list: string) {
  const type = readType(json.at('type'), list)
  const bound = (value: JsonValue) => boundOf(value.number(type.is === 'number' ? type.unit : ''))
  return {
    type,
    label: json.at('label').words,
    ...json.maybe('help', wordsOf),
    ...json.maybe('min', bound),
    ...json.maybe('max', bound),
  }
}

function readField(json: JsonValue, list: string, name: string): Field {
  json.only('type', 'label', 'help', 'min', 'max')
  return Object.freeze({ ...readDeclared(json, ''), kind: 'field', list, name })
}

export function readFact(json: JsonValue): Fact {
  json.only(
    'id',
    'file',
    'type',
    'label',
    'question',
    'help',
    'source',
    'choosable',
    'mayBeAbsent',
    'min',
    'max',
  )
  const id = json.at('id').text
  return Object.freeze({
    ...readDeclared(json, id),
    question: json.at('question').words,
    ...json.maybe('source', wordsOf),
    choosable: json.at('choosable').truth,
    mayBeAbsent: json.at('mayBeAbsent').truth,
    kind: 'fact',
    id,
  })
}

export function readParameter(json: JsonValue, names: Names): Parameter {
  json.only('id', 'file', 'title', 'type', 'values', 'at')
  const id = json.at('id').text
  const common = { title: json.at('title').words, ...json.maybe('at', (at) => readDay(at, names)) }
  const values = json.at('values').list.map((value) => {
    value.only(...DAY_KEYS, 'is', 'cites')
    return { is: value.at('is'), days: { ...readDays(value), cite: value.at('cites').cites } }
  })
  if (json.at('type').at('is').oneOf('number', 'set') === 'set') {
    return setParameter(id, {
      ...common,
      values: values.map(({ is, days }) => ({
        ...days,
        is: is.value === null ? 'gap' : is.list.map(({ text }) => text),
      })),
    })
  }
  const unit = json.at('type').at('unit').text
  return parameter(id, {
    ...common,
    unit,
    values: values.map(({ is, days }) => ({
      ...days,
      is: is.value === null ? 'gap' : number(is.number(unit), unit),
    })),
  })
}

export function readRule(json: JsonValue, names: Names): Rule {
  json.only('id', 'file', 'title', 'cites', ...DAY_KEYS, 'at', 'when', 'unless')
  return rule(json.at('id').text, {
    title: json.at('title').words,
    cite: json.at('cites').cites,
    ...readDays(json),
    ...json.maybe('at', (at) => readDay(at, names)),
    when: readTruth(json.at('when'), names),
    unless: json.at('unless').list.map((each) => names.find('rule', each.only('rule').at('rule'))),
  })
}

function readValueOf(type: ChoiceType | NumberType, json: JsonValue, names: Names): Decision['principle'] {
  if (type.is === 'number') return readNumber(json, names)
  const node = readExpression(json, names, type)
  if (node.type.is !== 'choice') json.fail('wrong-operand', node.type.is, 'choice')
  return node as Decision<ChoiceType>['principle'] // as was just seen
}

export function readDecision(json: JsonValue, names: Names): Decision {
  json.only('id', 'file', 'title', 'cites', 'type', 'principle', 'exceptions')
  const type = readType(json.at('type'), '')
  if (type.is !== 'choice' && type.is !== 'number')
    return json.at('type').fail('wrong-operand', type.is, 'choice | number')
  const exceptions = json.at('exceptions').list.map((each) => {
    each.only('when', 'is', 'rank', 'cites')
    return Object.freeze({
      when: readTruth(each.at('when'), names),
      is: readValueOf(type, each.at('is'), names),
      rank: each.at('rank').whole,
      cite: each.at('cites').cites,
    })
  })
  return Object.freeze({
    kind: 'decision',
    type,
    id: json.at('id').text,
    title: json.at('title').words,
    cite: json.at('cites').cites,
    principle: readValueOf(type, json.at('principle'), names),
    exceptions: Object.freeze(exceptions.toSorted((a, b) => b.rank - a.rank)),
  })
}

export function readNotModelled(json: JsonValue): Outside {
  json.only('id', 'file', 'title', 'cites', 'reason', 'judge')
  return notModelled(json.at('id').text, {
    title: json.at('title').words,
    cite: json.at('cites').cites,
    reason: json.at('reason').words,
    ...json.maybe('judge', wordsOf),
  })
}

export function readCalendar(json: JsonValue): Calendar {
  json.only('id', 'title', 'cite', 'from', 'until', 'closed')
  return Object.freeze({
    id: json.at('id').text,
    title: json.at('title').words,
    cite: json.at('cite').citation,
    from: dayOf(json.at('from').isoDay),
    until: dayOf(json.at('until').isoDay),
    closed: Object.freeze(json.at('closed').list.map(({ isoDay }) => dayOf(isoDay))),
  })
}

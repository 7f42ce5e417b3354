import { all } from '../expression/all-of.ts'
import { any } from '../expression/any-of.ts'
import type { Compare } from '../expression/compare.ts'
import { always, type Constant, never, number, option } from '../expression/constant.ts'
import type { Calendar, DayShift } from '../expression/day-shift.ts'
import type { Decision } from '../expression/decision.ts'
import { greatest, least } from '../expression/extreme.ts'
import type { Fact } from '../expression/fact.ts'
import { inSet } from '../expression/in-set.ts'
import { type Kind, type NodeOfKind, nodeOf } from '../expression/kinds.ts'
import { negative } from '../expression/negative.ts'
import { not } from '../expression/not.ts'
import { is } from '../expression/one-of.ts'
import type { Outside } from '../expression/outside.ts'
import type { Parameter } from '../expression/parameter.ts'
import { plus } from '../expression/plus.ts'
import { every, some } from '../expression/quantified.ts'
import type { Rule } from '../expression/rule.ts'
import { times } from '../expression/scale.ts'
import { share } from '../expression/share.ts'
import { sum } from '../expression/sum.ts'
import {
  type ChoiceType,
  DAY,
  type Expression,
  type ListType,
  type NumberType,
  RATIO,
  type SetType,
  type TextType,
  TRUTH,
  type TruthType,
  type ValueType,
} from '../expression/types.ts'
import { whenPresent } from '../expression/when-present.ts'
import type { JsonValue } from './json-value.ts'

/** How deep expressions may nest; a rule set that a person reads stays far under it. */
export const DEEPEST = 100

/** What can be named, by its key in a reference. */
export interface ReferredTo {
  readonly fact: Fact
  readonly parameter: Parameter
  readonly rule: Rule
  readonly decision: Decision
  readonly notModelled: Outside
}

/** Where the names of a rule set lead; a name that leads nowhere or back to itself throws. */
export interface Names {
  find<K extends keyof ReferredTo>(what: K, id: JsonValue): ReferredTo[K]
  calendar(id: JsonValue): Calendar
}

type Read<K extends Kind> = (json: JsonValue, names: Names, type?: ChoiceType) => NodeOfKind[K]

function typed<Type extends ValueType>(
  json: JsonValue,
  names: Names,
  wanted: string,
  isWanted: (type: ValueType) => boolean,
): Expression<Type> {
  const node = readExpression(json, names)
  const { type } = node
  if (!isWanted(type)) json.fail('wrong-operand', type.is === 'number' ? type.unit : type.is, wanted)
  // The callers below ask for the type that they name.
  return node as Expression as Expression<Type>
}

export const readTruth = (json: JsonValue, names: Names) =>
  typed<TruthType>(json, names, 'truth', ({ is }) => is === 'truth')
export const readNumber = (json: JsonValue, names: Names) =>
  typed<NumberType>(json, names, 'number', ({ is }) => is === 'number')
export const readDay = (json: JsonValue, names: Names) =>
  typed<NumberType<typeof DAY>>(json, names, DAY, (type) => type.is === 'number' && type.unit === DAY)
const readText = (json: JsonValue, names: Names) =>
  typed<TextType>(json, names, 'text', ({ is }) => is === 'text')
const readChoice = (json: JsonValue, names: Names) =>
  typed<ChoiceType>(json, names, 'choice', ({ is }) => is === 'choice')

/** A number of the law: a constant or a parameter. */
function readFixed(json: JsonValue, names: Names): Constant<NumberType> | Parameter<NumberType> {
  const node = nodeOf(readNumber(json, names))
  if (node.kind !== 'constant' && node.kind !== 'parameter')
    return json.fail('wrong-operand', node.kind, 'constant | parameter')
  // `readNumber` gives numbers only.
  return node as Constant<NumberType> | Parameter<NumberType>
}

function readList(json: JsonValue, names: Names): Fact<ListType> {
  const fact = names.find('fact', json.only('fact').at('fact'))
  if (fact.type.is !== 'list') json.fail('wrong-operand', fact.type.is, 'list')
  return fact as Fact<ListType> // as was just seen
}

function readNumbers(json: JsonValue, names: Names): [Expression<NumberType>, ...Expression<NumberType>[]] {
  const [first, ...rest] = json.list.map((each) => readNumber(each, names))
  return first ? [first, ...rest] : json.fail('wrong-shape', '[]', '[ … ]')
}

function readShift(json: JsonValue, names: Names): DayShift {
  json.only('kind', 'of', 'length', 'unit', 'to', 'firstDay', 'end', 'calendar')
  const to = json.at('to').oneOf('last', 'after', 'before')
  return Object.freeze({
    kind: 'day-shift',
    type: Object.freeze({ is: 'number', unit: DAY }),
    of: readDay(json.at('of'), names),
    length: readFixed(json.at('length'), names),
    unit:
      to === 'before'
        ? json.at('unit').oneOf('days', 'months')
        : json.at('unit').oneOf('days', 'months', 'business-days', 'day-of-next-month'),
    to,
    counting: Object.freeze({
      firstDay: json.at('firstDay').oneOf('excluded', 'counted'),
      end: json.at('end').oneOf('stays', 'moves'),
      ...json.maybe('calendar', (id) => names.calendar(id)),
    }),
  })
}

function readConstant(json: JsonValue, _: Names, type?: ChoiceType): Constant {
  if (json.has('truth')) return json.only('kind', 'truth').at('truth').truth ? always : never
  if (json.has('number')) {
    const unit = json.only('kind', 'number', 'unit').at('unit').text
    return number(json.at('number').number(unit), unit)
  }
  json.only('kind', 'option', 'options')
  const own: ChoiceType | undefined = json.has('options')
    ? Object.freeze({ is: 'choice', options: json.at('options').options })
    : type
  return option(own ?? json.fail('missing-key', 'options'), json.at('option').text)
}

const readers: { readonly [K in Kind]: Read<K> } = {
  'all-of': (json, names) =>
    all(
      ...json
        .only('kind', 'of')
        .at('of')
        .list.map((each) => readTruth(each, names)),
    ),
  'any-of': (json, names) =>
    any(
      ...json
        .only('kind', 'of')
        .at('of')
        .list.map((each) => readTruth(each, names)),
    ),
  compare: (json, names): Compare =>
    Object.freeze({
      kind: 'compare',
      type: TRUTH,
      op: json.only('kind', 'op', 'left', 'right').at('op').oneOf('<', '<=', '=', '>=', '>'),
      left: readNumber(json.at('left'), names),
      right: readNumber(json.at('right'), names),
    }),
  constant: readConstant,
  'day-shift': readShift,
  decision: (json, names) => names.find('decision', json.only('decision').at('decision')),
  extreme: (json, names) => {
    const pick = json.only('kind', 'extreme', 'of').at('extreme').oneOf('least', 'greatest')
    return (pick === 'least' ? least : greatest)(...readNumbers(json.at('of'), names))
  },
  fact: (json, names) => names.find('fact', json.only('fact').at('fact')),
  field: (json, names) => {
    const list = names.find('fact', json.only('field', 'list').at('list'))
    const name = json.at('field').text
    const fields = list.type.is === 'list' ? list.type.fields : {}
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return field ?? json.at('field').fail('unknown-name', 'field', `${list.id}.${name}`, '')
  },
  'in-set': (json, names) => {
    const of = readText(json.only('kind', 'of', 'set').at('of'), names)
    const set = names.find('parameter', json.at('set').only('parameter').at('parameter'))
    if (set.type.is !== 'set') json.at('set').fail('wrong-operand', set.type.unit, 'set')
    return inSet(of, set as Parameter<SetType>) // as was just seen
  },
  negative: (json, names) => negative(readNumber(json.only('kind', 'of').at('of'), names)),
  not: (json, names) => not(readTruth(json.only('kind', 'of').at('of'), names)),
  'one-of': (json, names) =>
    is(
      readChoice(json.only('kind', 'of', 'options').at('of'), names),
      ...json.at('options').list.map(({ text }) => text),
    ),
  outside: (json, names) => names.find('notModelled', json.only('notModelled').at('notModelled')),
  parameter: (json, names) => names.find('parameter', json.only('parameter').at('parameter')),
  plus: (json, names) => plus(...readNumbers(json.only('kind', 'terms').at('terms'), names)),
  quantified: (json, names) => {
    const quantifier = json.only('kind', 'quantifier', 'list', 'that').at('quantifier').oneOf('some', 'every')
    const [list, that] = [readList(json.at('list'), names), readTruth(json.at('that'), names)]
    return (quantifier === 'some' ? some : every)(list, () => that)
  },
  rule: (json, names) => names.find('rule', json.only('rule').at('rule')),
  scale: (json, names) => {
    const of = readNumber(json.only('kind', 'of', 'by').at('of'), names)
    const by = readFixed(json.at('by'), names)
    if (by.type.unit !== RATIO) json.at('by').fail('wrong-operand', by.type.unit, RATIO)
    // Its unit was just seen.
    return times(of, by as Constant<NumberType<typeof RATIO>> | Parameter<NumberType<typeof RATIO>>)
  },
  share: (json, names) =>
    share(
      readNumber(json.only('kind', 'part', 'whole').at('part'), names),
      readNumber(json.at('whole'), names),
    ),
  sum: (json, names) => {
    const list = readList(json.only('kind', 'list', 'of', 'where').at('list'), names)
    const of = readNumber(json.at('of'), names)
    if (!json.has('where')) return sum(list, { of: () => of })
    const where = readTruth(json.at('where'), names)
    return sum(list, { of: () => of, where: () => where })
  },
  'when-present': (json, names) =>
    whenPresent(
      names.find('fact', json.only('kind', 'fact', 'that', 'otherwise').at('fact').only('fact').at('fact')),
      readTruth(json.at('that'), names),
      { otherwise: json.at('otherwise').truth },
    ),
}

/** The kinds that are written as a reference, by the key of the reference. */
const REFERENCES: Readonly<Record<string, Kind>> = {
  fact: 'fact',
  parameter: 'parameter',
  rule: 'rule',
  decision: 'decision',
  notModelled: 'outside',
  field: 'field',
}

function kindOf(json: JsonValue): Kind {
  if (json.has('kind')) {
    const kind = json.at('kind')
    const known = Object.keys(readers).filter((each) => !Object.values<string>(REFERENCES).includes(each))
    return known.includes(kind.text)
      ? (kind.text as Kind)
      : kind.fail('unknown-kind', kind.text, known.join(', '))
  }
  const reference = Object.keys(REFERENCES).find((key) => json.has(key))
  const kind = reference === undefined ? undefined : REFERENCES[reference]
  return kind ?? json.fail('missing-key', 'kind')
}

/** Reads an expression; an option that names no options is one of `type`. */
export function readExpression(json: JsonValue, names: Names, type?: ChoiceType): NodeOfKind[Kind] {
  if (json.depth > DEEPEST) json.fail('too-deep', String(DEEPEST))
  return readers[kindOf(json)](json, names, type)
}

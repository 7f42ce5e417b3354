import { shown } from '../case/read-value.ts'
import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import { type ChoiceType, DAY, type Expression, type NumberType } from '../expression/types.ts'
import { ProblemError } from '../values/problem.ts'
import { type Constraint, constraint } from '../write/constraint.ts'
import { type Outcome, outcome } from '../write/outcome.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import { type ReferredTo, readDay, readTruth } from './expression-from-json.ts'
import { JsonValue } from './json-value.ts'
import { NamesOfJson } from './names-from-json.ts'
import { RULES_FORMAT } from './rule-set-json.ts'

/** The lists of named things in a document, in the order they are read. */
const LISTS = {
  facts: 'fact',
  parameters: 'parameter',
  rules: 'rule',
  decisions: 'decision',
  notModelled: 'notModelled',
} as const satisfies Record<string, keyof ReferredTo>

function readOutcome(json: JsonValue, names: NamesOfJson): Outcome {
  json.only(
    ...['id', 'kind', 'title', 'cites', 'when', 'who', 'authority', 'form', 'earliest', 'due'],
    ...['standstillUntil', 'effect', 'sanction', 'conditions'],
  )
  const words = ({ words }: JsonValue) => words
  const day = (each: JsonValue) => readDay(each, names)
  return outcome(json.at('id').text, {
    kind: json.at('kind').oneOf('obligation', 'permission', 'prohibition', 'report'),
    title: json.at('title').words,
    cite: json.at('cites').cites,
    when: readTruth(json.at('when'), names),
    who: json.at('who').words,
    ...json.maybe('authority', words),
    ...json.maybe('form', words),
    ...json.maybe('earliest', day),
    ...json.maybe('due', day),
    ...json.maybe('standstillUntil', day),
    ...json.maybe('effect', words),
    ...json.maybe('sanction', (each) => ({
      text: each.only('text', 'cites').at('text').words,
      cite: each.at('cites').cites,
    })),
    ...json.maybe('conditions', ({ list }) =>
      list.map((each) => ({
        id: each.only('id', 'text', 'cites', 'when').at('id').text,
        text: each.at('text').words,
        cite: each.at('cites').cites,
        when: readTruth(each.at('when'), names),
      })),
    ),
  })
}

function readConstraint(json: JsonValue, names: NamesOfJson): Constraint {
  json.only('id', 'always', 'message')
  return constraint(json.at('id').text, {
    always: readTruth(json.at('always'), names),
    message: json.at('message').words,
  })
}

function readAct(json: JsonValue, names: NamesOfJson): Fact<NumberType<typeof DAY>> {
  const act = names.find('fact', json.only('fact').at('fact'))
  const { type } = act
  if (type.is !== 'number' || type.unit !== DAY) json.fail('wrong-operand', type.is, DAY)
  return act as Fact<NumberType<typeof DAY>> // as was just seen
}

function readAnswer(json: JsonValue, names: NamesOfJson): Decision<ChoiceType> {
  const answer = names.find('decision', json.only('decision').at('decision'))
  if (answer.type.is !== 'choice') json.fail('wrong-operand', answer.type.unit, 'choice')
  return answer as Decision<ChoiceType> // as was just seen
}

function readModules(json: JsonValue, names: NamesOfJson): RuleSetDescription['modules'] {
  const modules = new Map<string, Expression[]>(json.at('files').list.map(({ text }) => [text, []]))
  const declared = Object.entries(LISTS).map(
    ([key, what]) => [what, names.declare(what, json.at(key).list)] as const,
  )
  for (const [what, entries] of declared) {
    for (const entry of entries) {
      names.attempt(() => {
        const file = entry.json.at('file')
        const nodes = modules.get(file.text) ?? file.fail('unknown-name', 'file', file.text, '')
        nodes.push(names.read(what, entry))
      })
    }
  }
  return Object.fromEntries([...modules].map(([file, nodes]) => [file, { nodes }]))
}

/** The items that can be read; what is wrong with the others is kept. */
function ofEach<Item>(
  json: JsonValue,
  names: NamesOfJson,
  read: (json: JsonValue, names: NamesOfJson) => Item,
): readonly Item[] {
  return json.list.flatMap((each) => names.attempt(() => [read(each, names)]) ?? [])
}

/**
 * Reads a rule set from JSON of the format `sekisho-rules/1`, such as `toJson` writes. What it gives is as an author
 * would write it: `checkRuleSet` checks it.
 * @throws ProblemError with everything that is wrong, each with its path
 */
export function fromJson(document: unknown): RuleSetDescription {
  const json = new JsonValue(document)
  const names = new NamesOfJson()
  const description = names.attempt((): RuleSetDescription => {
    const format = json.at('format')
    if (format.value !== RULES_FORMAT) format.fail('not-rules', shown(format.value), `"${RULES_FORMAT}"`)
    json.only(
      ...['format', 'id', 'title', 'version', 'knownOn', 'span', 'act', 'answer', 'files'],
      ...Object.keys(LISTS),
      ...['calendars', 'outcomes', 'constraints', 'carried'],
    )
    names.declareCalendars(json.at('calendars').list)
    const modules = readModules(json, names)
    const span = json.at('span').only('from', 'until')
    return {
      id: json.at('id').text,
      title: json.at('title').words,
      version: json.at('version').text,
      knownOn: json.at('knownOn').isoDay,
      span: { from: span.at('from').isoDay, until: span.at('until').isoDay },
      act: readAct(json.at('act'), names),
      answer: readAnswer(json.at('answer'), names),
      outcomes: ofEach(json.at('outcomes'), names, readOutcome),
      constraints: ofEach(json.at('constraints'), names, readConstraint),
      carried: ofEach(json.at('carried'), names, (each) => names.find('fact', each.only('fact').at('fact'))),
      modules,
    }
  })
  if (description === undefined || names.problems.length > 0) throw new ProblemError(names.problems)
  return description
}

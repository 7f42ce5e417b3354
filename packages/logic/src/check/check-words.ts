import { type Cites, citesOf } from '../expression/citation.ts'
import type { ValueType } from '../expression/types.ts'
import type { Problem } from '../values/problem.ts'
import type { Words } from '../values/words.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import type { Declared, Named } from './collect.ts'
import { faulty } from './messages.ts'

type Said = readonly [what: string, words: Words | undefined]
type Cited = readonly [what: string, cites: Cites | undefined]

function optionsSaid(type: ValueType): readonly Said[] {
  return type.is === 'choice'
    ? Object.entries<Words>(type.options).map(([name, words]): Said => [`option ${name}`, words])
    : []
}

function saidBy(node: Named): readonly Said[] {
  switch (node.kind) {
    case 'fact': {
      const fields = node.type.is === 'list' ? Object.values(node.type.fields) : []
      return [
        ['label', node.label],
        ['question', node.question],
        ...(node.help ? [['help', node.help] as const] : []),
        ...(node.source ? [['source', node.source] as const] : []),
        ...optionsSaid(node.type),
        ...fields.map(({ name, label }): Said => [`label of ${name}`, label]),
        ...fields.flatMap(({ type }) => optionsSaid(type)),
      ]
    }
    case 'outside':
      return [
        ['title', node.title],
        ['reason', node.reason],
        ...(node.judge ? [['judge', node.judge] as const] : []),
      ]
    case 'decision':
      return [['title', node.title], ...optionsSaid(node.type)]
    case 'rule':
    case 'parameter':
      return [['title', node.title]]
  }
}

function citedBy(node: Named): readonly Cited[] {
  switch (node.kind) {
    case 'fact':
      return []
    case 'parameter':
      return node.values.map(({ cite }, place): Cited => [`value ${place + 1}`, cite])
    case 'decision':
      return [
        ['principle', node.cite],
        ...node.exceptions.map(({ cite }, i): Cited => [`exception ${i + 1}`, cite]),
      ]
    case 'rule':
    case 'outside':
      return [['title', node.cite]]
  }
}

function check(
  id: string,
  file: string | undefined,
  said: readonly Said[],
  cited: readonly Cited[],
): readonly Problem[] {
  const problems: Problem[] = []
  for (const [what, words] of said) {
    for (const language of ['ja', 'en'] as const) {
      if (!words?.[language]?.trim()) problems.push(faulty('missing-words', file, id, what, language))
    }
  }
  for (const [what, cites] of cited) {
    const all = cites === undefined ? [] : citesOf(cites)
    if (all.length === 0 || all.some(({ ja, en }) => !ja.trim() || !en.trim())) {
      problems.push(faulty('missing-citation', file, id, what))
    }
  }
  return problems
}

/** Everything shown to people is there in both languages, and everything of the law has its citation. */
export function checkWords(description: RuleSetDescription, { named, files }: Declared): readonly Problem[] {
  const ofNodes = [...named.values()].flatMap((node) =>
    check(node.id, files.get(node.id), saidBy(node), citedBy(node)),
  )
  const ofOutcomes = description.outcomes.flatMap((outcome) => {
    const conditions = outcome.conditions ?? []
    return check(
      outcome.id,
      undefined,
      [
        ['title', outcome.title],
        ['who', outcome.who],
        ...conditions.map(({ id, text }): Said => [`condition ${id}`, text]),
        ...(outcome.sanction ? [['sanction', outcome.sanction.text] as const] : []),
        ...(['authority', 'form', 'effect'] as const)
          .filter((what) => outcome[what] !== undefined)
          .map((what): Said => [what, outcome[what]]),
      ],
      [
        ['title', outcome.cite],
        ...conditions.map(({ id, cite }): Cited => [`condition ${id}`, cite]),
        ...(outcome.sanction ? [['sanction', outcome.sanction.cite] as const] : []),
      ],
    )
  })
  const ofConstraints = (description.constraints ?? []).flatMap(({ id, message }) =>
    check(id, undefined, [['message', message]], []),
  )
  const ofTopics = (description.topics ?? []).flatMap(({ title }, place) =>
    check(`topics[${place}]`, undefined, [['title', title]], []),
  )
  const ofOccasions = (description.occasions ?? []).flatMap(({ id, title, about, topics, words }) =>
    check(
      id,
      undefined,
      [
        ['title', title],
        ['about', about],
        ...topics.map((topic, place): Said => [`topic ${place + 1}`, topic.title]),
        ...Object.entries(words).flatMap(([fact, { question, help }]): readonly Said[] => [
          [`question of ${fact}`, question],
          ...(help ? [[`help of ${fact}`, help] as const] : []),
        ]),
      ],
      [],
    ),
  )
  return [
    ...ofNodes,
    ...ofOutcomes,
    ...ofConstraints,
    ...ofTopics,
    ...ofOccasions,
    ...ofSentences(description),
  ]
}

/** Where the answer is said in sentences, each of its options is, and nothing else. */
function ofSentences({ answer, sentences }: RuleSetDescription): readonly Problem[] {
  if (!sentences) return []
  const options = Object.keys(answer.type.options)
  const strange = Object.keys(sentences).filter((name) => !options.includes(name))
  const said = options.map((name): Said => [`sentence ${name}`, sentences[name]?.sentence])
  return [
    ...check(answer.id, undefined, said, []),
    ...strange.map((name) => faulty('unknown-option', undefined, answer.id, name, options.join(', '))),
  ]
}

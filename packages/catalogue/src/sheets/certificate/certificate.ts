import { type Evaluation, evaluate, FALSE, type Rule, TRUE, UNKNOWN, type Words } from '@sekisho/logic'
import { citedIn } from '../cited.ts'
import { factsIn } from '../comparison/limbs.ts'
import type { Part, Row, SheetDocument, TableBlock } from '../document/sheet-document.ts'
import { headRow, headTable, peopleTable } from '../head-table.ts'
import { withOrigin } from '../origin.ts'
import type { SheetRequest } from '../sheet-request.ts'
import { tagOf } from '../tags.ts'
import { valuePart } from '../value-part.ts'
import { choicesOf, truthWords, VERDICTS, WORDS } from '../words.ts'
import { reasonsFor } from './reasons.ts'

/** What a certificate is made from: the entries that were judged, and what was not. */
export interface CertificateRequest extends SheetRequest {
  readonly entries: readonly { readonly item: string; readonly entry: Rule }[]
  /** The part of the list that was not judged, in a sentence: a certificate never says more than was looked at. */
  readonly notJudged: Words
}

const SAID = {
  entries: { ja: '項番ごとの判定', en: 'Entry by entry' },
  values: { ja: '判定に用いた値と根拠', en: 'The values it rests on, and where they are written' },
  parameter: { ja: 'パラメータ', en: 'Parameter' },
  value: { ja: '値', en: 'Value' },
  scope: { ja: '判定の範囲', en: 'What was judged' },
} as const satisfies Readonly<Record<string, Words>>

/** The classification certificate (該非判定書) of a product. */
export function certificate(request: CertificateRequest): SheetDocument {
  const { language, madeOn, entries, notJudged } = request
  const evaluation = evaluate(request.ruleSet, request.given)
  const title = WORDS.certificate[language]
  const document = {
    language,
    title,
    on: madeOn,
    blocks: [
      { is: 'title', parts: [title] },
      headTable(request, [headRow(WORDS.result, request, [overall(request, evaluation)[language]])]),
      { is: 'heading', parts: [SAID.entries[language]] },
      entryTable(request, evaluation),
      { is: 'heading', parts: [SAID.values[language]] },
      valueTable(request),
      { is: 'heading', parts: [SAID.scope[language]] },
      { is: 'text', parts: [notJudged[language]] },
      peopleTable(request),
    ],
  } as const
  return withOrigin(
    document,
    'certificate/1',
    request,
    entries.map(({ entry }) => entry),
  )
}

/** The result in a sentence. An entry that could not be judged is named, and then nothing is called free. */
export function overall({ entries }: CertificateRequest, { reading }: Evaluation): Words {
  // A bracketed item may have several entries.
  const itemsThat = (truth: number) => [
    ...new Set(entries.flatMap(({ item, entry }) => (reading.value(entry) === truth ? [item] : []))),
  ]
  const [hit, open] = [itemsThat(TRUE), itemsThat(UNKNOWN)]
  const said: Words[] = []
  if (hit.length > 0)
    said.push({ ja: `${hit.join('、')} に該当する。`, en: `Listed under ${hit.join(', ')}.` })
  if (open.length > 0)
    said.push({ ja: `${open.join('、')} は判定できない。`, en: `Cannot be judged: ${open.join(', ')}.` })
  if (entries.length === 0)
    said.push({
      ja: '規則として用意した項番に、この種類の貨物・技術のものはない。判定していない範囲は下記のとおり。',
      en: 'No entry that is modelled is of this kind. What was not judged is said below.',
    })
  else if (said.length === 0)
    said.push({
      ja: `判定した ${entries.length} 項番のいずれにも該当しない。判定していない範囲は下記のとおり。`,
      en: `None of the ${entries.length} entries judged applies. What was not judged is said below.`,
    })
  return { ja: said.map(({ ja }) => ja).join(''), en: said.map(({ en }) => en).join(' ') }
}

function entryTable(request: CertificateRequest, evaluation: Evaluation): TableBlock {
  const { language, entries } = request
  const gravest = entries.toSorted((a, b) => rank(evaluation, a.entry) - rank(evaluation, b.entry))
  return {
    is: 'table',
    widths: [11, 27, 13, 49],
    head: [WORDS.item, WORDS.provision, WORDS.verdict, WORDS.reason].map((said) => said[language]),
    rows: gravest.map(({ item, entry }): Row => {
      const verdict = truthWords(evaluation.reading.value(entry), VERDICTS)[language]
      const part = {
        tag: tagOf('verdict', entry.id),
        name: WORDS.verdict[language],
        value: verdict,
        options: choicesOf(VERDICTS, language),
      }
      const reasons = reasonsFor(entry, evaluation).map((said) => said[language])
      return {
        cells: [
          { parts: [item] },
          { parts: [`${citedIn(entry)[language]}\n${entry.title[language]}`] },
          { parts: [part] },
          { parts: [reasons.join('\n')] },
        ],
      }
    }),
  }
}

/** Entries that apply come first, then those that cannot be judged. */
function rank({ reading }: Evaluation, entry: Rule): number {
  const truth = reading.value(entry)
  return truth === TRUE ? 0 : truth === FALSE ? 2 : 1
}

/** Every value that is known and that an entry looks at. */
function valueTable({ entries, ruleSet, given, evidence, language }: CertificateRequest): TableBlock {
  const facts = new Set(entries.flatMap(({ entry }) => factsIn(entry)))
  facts.delete(ruleSet.act)
  const known = [...facts].filter(({ id }) => given.facts.has(id))
  return {
    is: 'table',
    widths: [40, 30, 30],
    head: [SAID.parameter, SAID.value, WORDS.evidence].map((said) => said[language]),
    rows: known.map((fact): Row => {
      const where: Part = {
        tag: tagOf('evidence', fact.id),
        name: WORDS.evidence[language],
        value: evidence.get(fact.id) ?? '',
      }
      return {
        cells: [
          { parts: [fact.label[language]] },
          { parts: [valuePart(fact, given.facts.get(fact.id), language)] },
          { parts: [where] },
        ],
      }
    }),
  }
}

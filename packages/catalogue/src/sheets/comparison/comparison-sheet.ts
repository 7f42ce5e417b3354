import { evaluate, type Fact } from '@sekisho/logic'
import { citedIn, citedShort } from '../cited.ts'
import type { Cell, Part, Row, SheetDocument } from '../document/sheet-document.ts'
import { headRow, headTable, peopleTable } from '../head-table.ts'
import { withOrigin } from '../origin.ts'
import type { EntryRequest } from '../sheet-request.ts'
import { tagOf } from '../tags.ts'
import { valuePart } from '../value-part.ts'
import { choicesOf, seeLine, truthWords, VERDICTS, WORDS } from '../words.ts'
import { type Limb, limbsOf } from './limbs.ts'

/** Further in than this the words would have no room. */
const DEEPEST = 7

const LEGEND = {
  ja: '【 】見出しの貨物・技術に当たるか　《 》当たると適用が除かれるもの　［ ］パラメータ・条件の値。空欄は不明。',
  en: '【 】 is it what the heading names?  《 》 an exclusion that ends it  [ ] value of a parameter or condition. Blank: not known.',
}

/**
 * The item-by-item comparison sheet (項目別対比表) of one entry: it follows the article limb by limb, with what is
 * known of the product and what follows from it on every line.
 */
export function comparisonSheet(request: EntryRequest): SheetDocument {
  const { language, entry, item, madeOn } = request
  const limbs = limbsOf(entry, evaluate(request.ruleSet, request.given), request.others)
  const title = WORDS.comparison[language]
  const document = {
    language,
    title,
    on: madeOn,
    blocks: [
      { is: 'title', parts: [title] },
      headTable(request, [
        headRow(WORDS.item, request, [`${item}　${entry.title[language]}`]),
        headRow(WORDS.provision, request, [citedIn(entry)[language]]),
      ]),
      { is: 'note', parts: [LEGEND[language]] },
      {
        is: 'table',
        widths: [5, 19, 36, 17, 11, 12],
        head: [
          '',
          ...[WORDS.provision, WORDS.text, WORDS.filledIn, WORDS.verdict, WORDS.evidence].map(
            (said) => said[language],
          ),
        ],
        rows: limbs.map((limb, place) => limbRow(limb, place + 1, request)),
      },
      peopleTable(request),
    ],
  } as const
  return withOrigin(document, 'comparison/1', request, [entry])
}

function limbRow(limb: Limb, line: number, request: EntryRequest): Row {
  const { language } = request
  return {
    shaded: limb.depth === 0,
    cells: [
      { parts: [String(line)] },
      { parts: [limb.cites.map((cite) => citedShort(cite)[language]).join('\n')] },
      { parts: [limb.text[language]], indent: Math.min(limb.depth, DEEPEST) },
      filledIn(limb, request),
      { parts: [verdictPart(limb, request)] },
      { parts: evidenceParts(limb.facts, request) },
    ],
  }
}

/** The brackets of the line with what stands in them. */
function filledIn({ kind, facts, see, truth }: Limb, { given, language }: EntryRequest): Cell {
  const [open, close] = kind === 'heading' ? ['【', '】'] : ['［', '］']
  if (see !== undefined) return { parts: [`${open} ${seeLine(see)[language]} ${close}`] }
  if (kind === 'exclusion') return { parts: [`《 ${truthWords(truth, VERDICTS)[language]} 》`] }
  const values = facts.map((fact): readonly Part[] => [
    ...(facts.length > 1 ? [`${fact.label[language]} `] : []),
    open,
    valuePart(fact, given.facts.get(fact.id), language),
    close,
  ])
  return { parts: values.flatMap((parts, place) => (place > 0 ? ['\n', ...parts] : parts)) }
}

/** The judgement of a limb with a number is a person's to confirm; that of a condition follows from its value. */
function verdictPart({ id, truth, see }: Limb, { language }: EntryRequest): Part {
  const value = truthWords(truth, VERDICTS)[language]
  if (id === undefined || see !== undefined) return value
  return {
    tag: tagOf('verdict', id),
    name: WORDS.verdict[language],
    value,
    options: choicesOf(VERDICTS, language),
  }
}

function evidenceParts(facts: readonly Fact[], { evidence, language }: EntryRequest): readonly Part[] {
  return facts.flatMap((fact, place): readonly Part[] => [
    ...(place > 0 ? ['\n'] : []),
    { tag: tagOf('evidence', fact.id), name: WORDS.evidence[language], value: evidence.get(fact.id) ?? '' },
  ])
}

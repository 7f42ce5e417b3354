import { compareExact, type Exact, type Problem, parseDecimal, type RuleSet } from '@sekisho/logic'
import type { Spec } from '../classify/spec.ts'
import type { BillLine } from './bill-line.ts'
import { KindNames, specValue, yesOrNo } from './cell-values.ts'
import { COLUMNS, type Column, type ColumnName, normal } from './columns.ts'
import { billProblem } from './messages.ts'
import type { TableRow } from './read/table.ts'

const GOODS: ReadonlySet<string> = new Set(['goods', '貨物'])
const TECHNOLOGY: ReadonlySet<string> = new Set(['technology', '技術', 'プログラム', 'software'])

/** The codes of ISO 4217 that the platform knows. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Makes lines of the rows of a table. */
export class LineReader {
  readonly #columns: readonly Column[]
  readonly #kinds: KindNames

  constructor(columns: readonly Column[], ruleSet: RuleSet) {
    this.#columns = columns
    this.#kinds = new KindNames(ruleSet)
  }

  /** A line, or nothing for a row whose cells are all empty. */
  read({ row, cells, problems }: TableRow): BillLine | undefined {
    const used = problems.filter(({ column }) => this.#isUsed(column)).map(({ problem }) => problem)
    const texts: Texts = {}
    const values: Record<string, string | boolean> = {}
    const found: Problem[] = [...used]
    let isEmpty = true
    for (let place = 0; place < this.#columns.length; place++) {
      const [column, text] = [this.#columns[place], (cells[place] ?? '').trim()]
      if (column === undefined || text === '' || column.is === 'unused') continue
      isEmpty = false
      if (column.is !== 'value') texts[column.is] = text
      else values[column.fact.id] = specValue(column.fact, text, column.unit)
    }
    const beyond = cells.length - this.#columns.length
    if (beyond > 0 && cells.slice(-beyond).some((cell) => cell.trim() !== ''))
      found.push(billProblem('row-cells', { row }, String(this.#columns.length), String(cells.length)))
    if (isEmpty && found.length === 0) return undefined
    const line = new CellReader(row, texts, this.#placeOf, found).line(values, this.#kinds)
    return problems.some(({ column }) => this.#isOfKind(column)) ? withoutKinds(line) : line
  }

  /** Does the column say what the product is, so that nothing is known of that without it? */
  #isOfKind(place: number): boolean {
    const column = this.#columns[place]
    return column?.is === 'kinds' || column?.is === 'kindsComplete' || column?.is === 'subject'
  }

  #isUsed(place: number): boolean {
    const column = this.#columns[place]
    return column !== undefined && column.is !== 'unused'
  }

  readonly #placeOf = (name: ColumnName): number => this.#columns.findIndex(({ is }) => is === name) + 1
}

/** The same line, of whose kinds nothing is known: it is then open for every entry. */
function withoutKinds(line: BillLine): BillLine {
  return { ...line, spec: { ...line.spec, kinds: [], 'kinds-complete': false } }
}

/** Reads the cells of one row that say something of its line. */
class CellReader {
  readonly #row: number
  readonly #texts: Texts
  readonly #placeOf: (name: ColumnName) => number
  readonly #problems: Problem[]

  constructor(row: number, texts: Texts, placeOf: (name: ColumnName) => number, problems: Problem[]) {
    this.#row = row
    this.#texts = texts
    this.#placeOf = placeOf
    this.#problems = problems
  }

  line(values: Spec['values'], kinds: KindNames): BillLine {
    const texts = this.#texts
    const part = texts.part ?? texts.name ?? ''
    const spec: Spec = {
      name: texts.name ?? part,
      subject: this.#subject(),
      kinds: texts.kinds === undefined ? [] : kinds.read(texts.kinds),
      'kinds-complete': this.#yesOrNo('kindsComplete') ?? false,
      values,
    }
    if (texts.maker !== undefined) spec.maker = texts.maker
    const model = texts.model ?? texts.part
    if (model !== undefined) spec.model = model
    const line: Writable<BillLine> = { row: this.#row, part, spec, problems: this.#problems }
    // Set one by one where they are there: a hundred thousand lines are made so.
    const quantity = this.#number('quantity')
    if (quantity !== undefined) line.quantity = quantity
    const unitPrice = this.#number('unitPrice')
    if (unitPrice !== undefined) line.unitPrice = unitPrice
    const currency = this.#currency()
    if (currency !== undefined) line.currency = currency
    const inseparable = this.#yesOrNo('inseparable')
    if (inseparable !== undefined) line.inseparable = inseparable
    if (texts.certificate !== undefined) line.certificate = texts.certificate
    if (texts.statedItem !== undefined) line.statedItem = texts.statedItem
    return line
  }

  #at(column: ColumnName) {
    return { row: this.#row, column: this.#placeOf(column) }
  }

  #number(column: ColumnName): Exact | undefined {
    const text = this.#texts[column]
    if (text === undefined) return undefined
    const digits = text
      .normalize('NFKC')
      .replace(/^[¥￥$€]\s*/, '')
      .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    const number = parseDecimal(digits)
    if (number !== null && compareExact(number, 0) >= 0) return number
    this.#problems.push(
      billProblem('line-number', this.#at(column), COLUMNS[column].label.ja, COLUMNS[column].label.en, text),
    )
    return undefined
  }

  #currency(): string | undefined {
    const text = this.#texts.currency
    if (text === undefined) return undefined
    if (CURRENCIES.has(text)) return text
    const code = text === '円' ? 'JPY' : text.normalize('NFKC').toUpperCase()
    if (CURRENCIES.has(code)) return code
    this.#problems.push(billProblem('line-currency', this.#at('currency'), text))
    return undefined
  }

  #yesOrNo(column: ColumnName): boolean | undefined {
    const text = this.#texts[column]
    const said = text === undefined ? undefined : yesOrNo(text)
    if (text !== undefined && said === undefined)
      this.#problems.push(
        billProblem(
          'line-yes-no',
          this.#at(column),
          COLUMNS[column].label.ja,
          COLUMNS[column].label.en,
          text,
        ),
      )
    return said
  }

  #subject(): Spec['subject'] {
    if (this.#texts.subject === undefined) return 'goods'
    const text = normal(this.#texts.subject)
    if (TECHNOLOGY.has(text)) return 'technology'
    if (!GOODS.has(text)) this.#problems.push(billProblem('line-subject', this.#at('subject'), text))
    return 'goods'
  }
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

type Texts = Partial<Record<ColumnName, string>>

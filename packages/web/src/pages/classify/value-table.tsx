import type { ClassifiedEntry } from '@sekisho/catalogue/classify'
import { useSay } from '../../words/language.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

const MARKS = {
  true: { ja: '○ 満たす', en: '✓ yes' },
  false: { ja: '× 満たさない', en: '✗ no' },
  null: { ja: '？ 不明', en: '? not known' },
} as const

/** The parameters of an entry against its thresholds, in the order of the article. */
export function ValueTable({
  entry: { values, title },
  typed,
}: {
  readonly entry: ClassifiedEntry
  readonly typed: Specification
}) {
  const say = useSay()
  if (values.length === 0) return null
  return (
    <table className="mt-2 w-full text-[0.9rem] max-sm:block">
      <caption className="sr-only">{say(title)}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line text-left">
          <th className="py-1 pr-3">{say(TEXTS.parameter)}</th>
          <th className="py-1 pr-3">{say(TEXTS.yours)}</th>
          <th className="py-1 pr-3">{say(TEXTS.limit)}</th>
          <th className="py-1 pr-3">{say(TEXTS.meets)}</th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {values.map(({ fact, label, value, limit, meets, limb }) => (
          <tr
            key={`${limb.id} ${fact} ${limit.en}`}
            className="border-b border-line align-top max-sm:block max-sm:py-1.5"
          >
            <th scope="row" className="py-1 pr-3 text-left font-normal max-sm:block">
              {say(label)}
              <span className="block text-[0.85rem] text-soft">
                {limb.cite.map((cite) => say(cite)).join(say(TEXTS.comma))}
              </span>
            </th>
            <Cell
              name={say(TEXTS.yours)}
              text={fact in typed.values ? (textOf(typed.values[fact]) ?? say(value)) : say(TEXTS.unknown)}
            />
            <Cell name={say(TEXTS.limit)} text={say(limit)} />
            <Cell name={say(TEXTS.meets)} text={say(MARKS[`${meets}`])} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A cell; on a narrow screen, where the headings are gone, with the name of its column. */
function Cell({ name, text }: { readonly name: string; readonly text: string }) {
  const say = useSay()
  return (
    <td className="py-1 pr-3 tabular-nums max-sm:block max-sm:py-0">
      <span aria-hidden="true" className="text-soft sm:hidden">
        {name}
        {say(TEXTS.colon)}
      </span>
      {text}
    </td>
  )
}

/** A value as it was typed; nothing where it is a range or the like. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

import type { RuleSet, Statement } from '@sekisho/logic'
import { ItemLink } from '../../parts/item-link.tsx'
import { useLanguage } from '../../words/language.ts'
import { linkNames } from './link-names.ts'

/** A sentence of a rule, with links to what it names. */
function Sentence({
  ruleSet,
  of: { text, names = [] },
}: {
  readonly ruleSet: RuleSet
  readonly of: Statement
}) {
  const language = useLanguage()
  return linkNames(text[language], names, language).map((piece, place) => {
    const key = `${place}`
    if (typeof piece === 'string') return <span key={key}>{piece}</span>
    return (
      <ItemLink key={key} ruleSet={ruleSet} id={piece.id}>
        {piece.text}
      </ItemLink>
    )
  })
}

/** A statement with what stands below it, indented as the law is. */
export function StatementText({ ruleSet, of }: { readonly ruleSet: RuleSet; readonly of: Statement }) {
  return (
    <>
      <Sentence ruleSet={ruleSet} of={of} />
      {of.of ? (
        <ul className="mt-1 ml-1.5 border-l-2 border-line pl-4">
          {of.of.map((below, place) => (
            // Statements have no identity of their own; they never change while a page is shown.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={place} className="py-1">
              <StatementText ruleSet={ruleSet} of={below} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

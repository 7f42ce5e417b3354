import type { PublishedException, RuleSet } from '@sekisho/logic'
import { CitationList } from './citation-list.tsx'
import { StatementText } from './statement-text.tsx'

/** The exceptions of a decision in the order in which they are tried: what then holds, and where. */
export function ExceptionList({
  ruleSet,
  exceptions,
}: {
  readonly ruleSet: RuleSet
  readonly exceptions: readonly PublishedException[]
}) {
  return (
    <ol className="list-decimal space-y-4 pl-6">
      {exceptions.map(({ is, when, cites }, place) => (
        // Exceptions have no identity of their own; they never change while a page is shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={place}>
          <div className="font-bold">
            <StatementText ruleSet={ruleSet} of={is} />
          </div>
          <StatementText ruleSet={ruleSet} of={when} />
          <div className="mt-1 text-[0.85rem] text-soft">
            <CitationList cites={cites} />
          </div>
        </li>
      ))}
    </ol>
  )
}

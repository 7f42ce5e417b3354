import { CATEGORY_MEANING, lookUpCompany, readCompanyList } from '@sekisho/law/jp/inward-investment/sectors'
import { useMemo } from 'react'
import { useSay } from '../../words/language.ts'
import { COMPANY_TEXTS } from './company-texts.ts'
import { Notes } from './notes.tsx'
import type { ReadList } from './read-list-file.ts'

/** What the list says of a company, as evidence with its age. */
export function FoundCompany({
  file: { records },
  publishedOn,
  company,
  on,
}: {
  readonly file: ReadList
  readonly publishedOn: string
  readonly company: string
  readonly on: string
}) {
  const say = useSay()
  const { list, problems } = useMemo(() => readCompanyList(records, { publishedOn }), [records, publishedOn])
  if (!list) return <p role="status">{say(COMPANY_TEXTS.needsDay)}</p>
  const evidence = company === '' ? null : lookUpCompany(list, company, { on })
  return (
    <div aria-live="polite">
      <p className="text-[0.9rem] text-soft">
        {say(COMPANY_TEXTS.read(list.companies.length))}{' '}
        {problems.length > 0 ? say(COMPANY_TEXTS.leftOut(problems.length)) : null}
      </p>
      <ul className="mt-2 space-y-2">
        {evidence?.found.map(({ code, isin, names, category, specifiedCoreOperator, line }) => (
          <li key={line}>
            <b className="block">{[code ?? isin, ...names].filter((part) => part !== null).join('　')}</b>
            {say(COMPANY_TEXTS.category(category))}: {say(CATEGORY_MEANING[category])}
            {specifiedCoreOperator ? ` / ${say(COMPANY_TEXTS.operator)}` : null}
            <small className="block text-soft">{say(COMPANY_TEXTS.line(line))}</small>
          </li>
        ))}
      </ul>
      {evidence ? <Notes notes={evidence.notes} /> : null}
    </div>
  )
}

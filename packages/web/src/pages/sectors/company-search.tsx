import type { Problem } from '@sekisho/logic'
import { useId, useState } from 'react'
import { DayField } from '../../parts/day-field.tsx'
import { Problems } from '../../parts/problems.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import { COMPANY_TEXTS } from './company-texts.ts'
import { FoundCompany } from './found-company.tsx'
import { type ReadList, readListFile } from './read-list-file.ts'

/** Looks a company up in the finance ministry's list, from a file that stays on this device. */
export function CompanySearch({ on }: { readonly on: string }) {
  const say = useSay()
  const id = useId()
  const [file, setFile] = useState<ReadList | null>(null)
  const [faults, setFaults] = useState<readonly Problem[]>([])
  const [publishedOn, setPublishedOn] = useState('')
  const [company, setCompany] = useState('')

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    const read = await readListFile(chosen)
    setFile(read.ok ? read : null)
    setFaults(read.ok ? [] : read.problems)
  }

  return (
    <details className="no-print mt-6 rounded-8 border border-line px-4 py-3">
      <summary className="cursor-pointer font-bold">{say(COMPANY_TEXTS.heading)}</summary>
      <div className="space-y-4 pt-2 pb-2">
        <p className="text-[0.9rem] text-soft">{say(COMPANY_TEXTS.help)}</p>
        <div>
          <label htmlFor={id} className="font-bold">
            {say(COMPANY_TEXTS.file)}
          </label>
          <input
            id={id}
            type="file"
            accept=".csv,.tsv,.txt"
            className="mt-1 w-full max-w-full rounded-8 border border-edge p-2"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        <Problems problems={faults} />
        <DayField label={say(COMPANY_TEXTS.publishedOn)} day={publishedOn} onDay={setPublishedOn} />
        <SearchBox label={say(COMPANY_TEXTS.company)} query={company} onQuery={setCompany} />
        {file ? <FoundCompany file={file} publishedOn={publishedOn} company={company} on={on} /> : null}
      </div>
    </details>
  )
}

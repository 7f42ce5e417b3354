import { type FormEvent, useId, useState } from 'react'
import { download } from '../../deal/download.ts'
import { BUTTON, Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { useLanguage, useSay } from '../../words/language.ts'
import { today } from '../../words/today.ts'
import { HostFields } from './host-fields.tsx'
import { hostOf, NO_HOST } from './host-of.ts'
import type { Job } from './messages.ts'
import { SAMPLE } from './sample.ts'
import { TEXTS } from './texts.ts'

const FILE = 'mt-1 w-full max-w-full rounded-8 border border-edge p-2'

/** The file, the day, and what the parts are built into. */
export function BillForm({ onRun }: { readonly onRun: (job: Job) => void }) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const [certificates, setCertificates] = useState<File | null>(null)
  const [on, setOn] = useState(today)
  const [sheet, setSheet] = useState('')
  const [host, setHost] = useState(NO_HOST)
  const [fault, setFault] = useState<'chooseFile' | 'badPrice' | null>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const read = hostOf(host)
    setFault(file === null ? 'chooseFile' : read === null ? 'badPrice' : null)
    if (file === null || read === null) return
    onRun({
      bytes: new Uint8Array(await file.arrayBuffer()),
      on,
      language,
      ...(sheet.trim() === '' ? {} : { sheet: sheet.trim() }),
      ...(read === undefined ? {} : { host: read }),
      ...(certificates ? { certificates: new Uint8Array(await certificates.arrayBuffer()) } : {}),
    })
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="no-print space-y-5">
      <details>
        <summary className="cursor-pointer py-1 text-key">{say(TEXTS.columns)}</summary>
        <p className="mt-1">{say(TEXTS.columnsHelp)}</p>
        <button
          type="button"
          className={BUTTON.link}
          onClick={() => download('sekisho-bill-of-materials.csv', SAMPLE, 'text/csv')}
        >
          {say(TEXTS.template)}
        </button>
      </details>
      <div>
        <label htmlFor={`${id}-file`} className="font-bold">
          {say(TEXTS.file)}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.xlsx"
          aria-invalid={fault === 'chooseFile' || undefined}
          aria-describedby={fault === 'chooseFile' ? `${id}-fault` : undefined}
          className={FILE}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </div>
      <div className="flex flex-wrap gap-x-10 gap-y-5">
        <DayField label={say(TEXTS.on)} day={on} onDay={setOn} />
        <div>
          <label htmlFor={`${id}-sheet`} className="block font-bold">
            {say(TEXTS.sheet)}
          </label>
          <input
            id={`${id}-sheet`}
            type="text"
            value={sheet}
            maxLength={100}
            autoComplete="off"
            className="mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
            onChange={(event) => setSheet(event.target.value)}
          />
        </div>
      </div>
      <HostFields host={host} onHost={setHost} />
      <div>
        <label htmlFor={`${id}-certificates`} className="font-bold">
          {say(TEXTS.certificates)}
        </label>
        <p id={`${id}-certificates-help`} className="text-[0.9rem] text-soft">
          {say(TEXTS.certificatesHelp)}
        </p>
        <input
          id={`${id}-certificates`}
          type="file"
          accept=".yaml,.yml,.json,.csv"
          aria-describedby={`${id}-certificates-help`}
          className={FILE}
          onChange={(event) => setCertificates(event.target.files?.[0] ?? null)}
        />
      </div>
      <p id={`${id}-fault`} role="alert" className="text-stop">
        {fault ? say(TEXTS[fault]) : null}
      </p>
      <Button type="submit" look="main">
        {say(TEXTS.run)}
      </Button>
    </form>
  )
}

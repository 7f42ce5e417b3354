import type { Classification } from '@sekisho/catalogue/classify'
import { useId, useState } from 'react'
import { downloadBytes, fileName } from '../../deal/download.ts'
import { BUTTON, Button } from '../../parts/button.tsx'
import { useLanguage, useSay } from '../../words/language.ts'
import { today } from '../../words/today.ts'
import { groupsOf } from './groups.ts'
import type { Wanted } from './make-sheet.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The documents of a classification as Word files, made on this device. */
export function Sheets({
  specification,
  classification,
}: {
  readonly specification: Specification
  readonly classification: Classification
}) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const [hasFailed, setHasFailed] = useState(false)
  const entries = groupsOf(classification).flatMap((group) => group.entries)

  async function save(wanted: Wanted, title: string): Promise<void> {
    // The writer of Word files is fetched only when a sheet is wanted.
    const { makeSheet } = await import('./make-sheet.ts')
    const made = makeSheet(specification, classification, wanted, { language, madeOn: today() })
    setHasFailed(made === null)
    if (made) downloadBytes(fileName(`${title} ${specification.name}`, 'docx'), made, WORD)
  }

  return (
    <section aria-labelledby={id} className="no-print mt-10">
      <h2 id={id}>{say(TEXTS.sheets)}</h2>
      <p className="mb-3 text-[0.9rem] text-soft">{say(TEXTS.sheetsHelp)}</p>
      <Button onClick={() => void save({ is: 'certificate' }, say(TEXTS.certificate))}>
        {say(TEXTS.certificate)} (Word)
      </Button>
      <ul className="mt-3">
        {entries.map(({ id: entry, item, title }) => (
          <li key={entry} className="flex flex-wrap gap-x-5 border-b border-line py-2">
            <span>
              <b className="tabular-nums">{item}</b> {say(title)}
            </span>
            {(['comparison', 'parameters'] as const).map((is) => (
              <button
                key={is}
                type="button"
                className={BUTTON.link}
                onClick={() => void save({ is, entry }, `${say(TEXTS[is])} ${item}`)}
              >
                {say(TEXTS[is])} (Word)
                <span className="sr-only">: {item}</span>
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-stop">
        {hasFailed ? say(TEXTS.noSheet) : null}
      </p>
    </section>
  )
}

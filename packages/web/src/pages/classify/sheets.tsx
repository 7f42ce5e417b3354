import type { Classification } from '@sekisho/catalogue/classify'
import { useId, useState } from 'react'
import { downloadBytes, fileName } from '../../deal/download.ts'
import { BUTTON, Button } from '../../parts/button.tsx'
import { useLanguage, useSay } from '../../words/language.ts'
import { today } from '../../words/today.ts'
import { groupsOf } from './groups.ts'
import type { Wanted } from './make-sheet.ts'
import { pdfSheet } from './pdf-sheet.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const PDF = 'application/pdf'

/** Pages without a server make Word files only. */
const FORMATS = [
  { format: 'docx', words: 'Word' },
  ...(import.meta.env.STATIC ? [] : [{ format: 'pdf', words: 'PDF' }]),
]

/** The documents of a classification: Word files made on this device and, where a server gave the page, PDF made there. */
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
  const [failed, setFailed] = useState<'word' | 'pdf' | null>(null)
  const entries = groupsOf(classification).flatMap((group) => group.entries)

  async function save(wanted: Wanted, title: string): Promise<void> {
    // The writer of Word files is fetched only when a sheet is wanted.
    const { makeSheet } = await import('./make-sheet.ts')
    const made = makeSheet(specification, classification, wanted, { language, madeOn: today() })
    setFailed(made === null ? 'word' : null)
    if (made) downloadBytes(fileName(`${title} ${specification.name}`, 'docx'), made, WORD)
  }

  async function savePdf(wanted: Wanted, title: string): Promise<void> {
    const made = await pdfSheet(specification, classification.on, wanted, language)
    setFailed(made === null ? 'pdf' : null)
    if (made) downloadBytes(fileName(`${title} ${specification.name}`, 'pdf'), made, PDF)
  }

  return (
    <section aria-labelledby={id} className="no-print mt-10">
      <h2 id={id}>{say(TEXTS.sheets)}</h2>
      <p className="mb-3 text-[0.9rem] text-soft">
        {say(import.meta.env.STATIC ? TEXTS.sheetsHelp : TEXTS.sheetsHelpWithPdf)}
      </p>
      <Button onClick={() => void save({ is: 'certificate' }, say(TEXTS.certificate))}>
        {say(TEXTS.certificate)} (Word)
      </Button>
      {import.meta.env.STATIC ? null : (
        <button
          type="button"
          className={`${BUTTON.link} ml-5`}
          onClick={() => void savePdf({ is: 'certificate' }, say(TEXTS.certificate))}
        >
          {say(TEXTS.certificate)} (PDF)
        </button>
      )}
      <ul className="mt-3">
        {entries.map(({ id: entry, item, title }) => (
          <li key={entry} className="flex flex-wrap gap-x-5 border-b border-line py-2">
            <span>
              <b className="tabular-nums">{item}</b> {say(title)}
            </span>
            {(['comparison', 'parameters'] as const).flatMap((is) =>
              FORMATS.map(({ format, words }) => (
                <button
                  key={`${is} ${format}`}
                  type="button"
                  className={BUTTON.link}
                  onClick={() =>
                    void (format === 'pdf' ? savePdf : save)({ is, entry }, `${say(TEXTS[is])} ${item}`)
                  }
                >
                  {say(TEXTS[is])} ({words})<span className="sr-only">: {item}</span>
                </button>
              )),
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-stop">
        {failed === null ? null : say(failed === 'pdf' ? TEXTS.noPdf : TEXTS.noSheet)}
      </p>
    </section>
  )
}

import { useId } from 'react'
import type { Work } from '../../deal/work.ts'
import { CaseFileInput } from '../../parts/case-file-input.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Opens another case file to compare with; what is worked on stays. */
export function FileChooser({ onFile }: { readonly onFile: (work: Work | null) => void }) {
  const say = useSay()
  const id = useId()
  return (
    <div className="no-print">
      <label htmlFor={id} className="font-bold">
        {say(TEXTS.chooseFile)}
      </label>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.fileHelp)}</p>
      <CaseFileInput id={id} onRead={onFile} />
    </div>
  )
}

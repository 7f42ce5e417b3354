import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { placeOf } from '../../deal/regimes.ts'
import { setWork } from '../../deal/store.ts'
import { CaseFileInput } from '../../parts/case-file-input.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Opens a case file from this device. */
export function ImportFile() {
  const say = useSay()
  const navigate = useNavigate()
  const id = useId()
  return (
    <section className="mt-10">
      <h2>
        <label htmlFor={id}>{say(TEXTS.file)}</label>
      </h2>
      <p className="mb-2 text-[0.9rem] text-soft">{say(TEXTS.fileHelp)}</p>
      <CaseFileInput
        id={id}
        onRead={(work) => {
          if (!work) return
          setWork(work)
          void navigate({ to: '/result/$country/$name', params: placeOf(work.ruleSet.id) })
        }}
      />
    </section>
  )
}

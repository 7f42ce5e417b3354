import type { Problem } from '@sekisho/logic'
import { useId, useState } from 'react'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { readParties } from './read-parties.ts'
import type { Subject } from './server.ts'
import { TEXTS } from './texts.ts'
import type { Screened } from './use-screening.ts'

/** A file of parties to screen, and how far it is. */
export function FileField({
  screened: { all, results, refused },
  onParties,
}: {
  readonly screened: Screened
  readonly onParties: (subjects: readonly Subject[]) => void
}) {
  const say = useSay()
  const id = useId()
  const [problem, setProblem] = useState<Problem | null>(null)

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    const read = readParties(await file.text())
    setProblem(read.ok ? null : { ...read.problem, at: { file: file.name } })
    if (read.ok) onParties(read.subjects)
  }

  return (
    <div className="no-print mt-6">
      <label htmlFor={id} className="font-bold">
        {say(TEXTS.file)}
      </label>
      <p id={`${id}-help`} className="text-[0.9rem] text-soft">
        {say(TEXTS.fileHelp)}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-help`}
        className="mt-1 block w-full text-[0.9rem]"
        onChange={({ target }) => void take(target.files?.[0])}
      />
      {problem ? <Problems problems={[problem]} /> : null}
      <p role="status" className="mt-2 text-[0.9rem] text-soft">
        {all > 0 ? say(TEXTS.screened(results.length, all)) : null}
      </p>
      {refused.length > 0 ? (
        <details className="text-[0.9rem] text-stop">
          <summary className="cursor-pointer font-bold">{say(TEXTS.refused(refused.length))}</summary>
          <ul>
            {refused.map(({ place, problem: { message } }) => (
              <li key={place}>
                {say(TEXTS.row(place))}: {say(message)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

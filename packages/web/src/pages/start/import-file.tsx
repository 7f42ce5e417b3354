import type { Problem } from '@sekisho/logic'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { setWork } from '../../deal/store.ts'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Opens a case file from this device. */
export function ImportFile() {
  const say = useSay()
  const navigate = useNavigate()
  const id = useId()
  const [problems, setProblems] = useState<readonly Problem[]>([])

  async function open(file: File | undefined): Promise<void> {
    if (!file) return
    // The reader of YAML is fetched only when a file is chosen.
    const { readFile, readFileSafely } = await import('../../deal/read-file.ts')
    const read = await readFileSafely(() => readFile(file), file.name)
    if (!read.ok) {
      setProblems(read.problems)
      return
    }
    setWork(read.work)
    await navigate({ to: '/result' })
  }

  return (
    <section className="mt-10">
      <h2>
        <label htmlFor={id}>{say(TEXTS.file)}</label>
      </h2>
      <p className="mb-2 text-[0.9rem] text-soft">{say(TEXTS.fileHelp)}</p>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml,.json"
        className="w-full max-w-full rounded-8 border border-edge p-2"
        onChange={(event) => {
          void open(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Problems problems={problems} />
    </section>
  )
}

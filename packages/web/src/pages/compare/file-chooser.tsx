import type { Problem } from '@sekisho/logic'
import { useId, useState } from 'react'
import type { Work } from '../../deal/work.ts'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Opens another case file to compare with; what is worked on stays. */
export function FileChooser({ onFile }: { readonly onFile: (work: Work | null) => void }) {
  const say = useSay()
  const id = useId()
  const [problems, setProblems] = useState<readonly Problem[]>([])

  async function open(file: File | undefined): Promise<void> {
    if (!file) return
    // The reader of YAML is fetched only when a file is chosen.
    const { readFile, readFileSafely } = await import('../../deal/read-file.ts')
    const read = await readFileSafely(() => readFile(file), file.name)
    setProblems(read.ok ? [] : read.problems)
    onFile(read.ok ? read.work : null)
  }

  return (
    <div className="no-print">
      <label htmlFor={id} className="font-bold">
        {say(TEXTS.chooseFile)}
      </label>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.fileHelp)}</p>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml,.json"
        className="mt-1 w-full max-w-full rounded-8 border border-edge p-2"
        onChange={(event) => void open(event.target.files?.[0])}
      />
      <Problems problems={problems} />
    </div>
  )
}

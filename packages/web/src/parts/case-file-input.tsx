import type { Problem } from '@sekisho/logic'
import { useState } from 'react'
import type { Work } from '../deal/work.ts'
import { Problems } from './problems.tsx'

/** Where a case file is chosen from this device; what is wrong with it is told under it. */
export function CaseFileInput({
  id,
  onRead,
}: {
  readonly id: string
  /** Told what was read; nothing when the file could not be. */
  readonly onRead: (work: Work | null) => void
}) {
  const [problems, setProblems] = useState<readonly Problem[]>([])

  async function open(file: File | undefined): Promise<void> {
    if (!file) return
    // The reader of YAML is fetched only when a file is chosen.
    const { readFile } = await import('../deal/read-file.ts')
    const read = await readFile(file)
    setProblems(read.ok ? [] : read.problems)
    onRead(read.ok ? read.work : null)
  }

  return (
    <>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml,.json"
        className="mt-1 w-full max-w-full rounded-8 border border-edge p-2"
        onChange={(event) => {
          void open(event.target.files?.[0])
          // The same file, mended, can be chosen again.
          event.target.value = ''
        }}
      />
      <Problems problems={problems} />
    </>
  )
}

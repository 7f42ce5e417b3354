import type { Problem } from '@sekisho/logic'
import { useId, useState } from 'react'
import { download, fileName } from '../../deal/download.ts'
import { BUTTON } from '../../parts/button.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { BLANK, fileOf, type Specification, specificationOf } from './specification.ts'
import { TEXTS } from './texts.ts'

/** The specification from and to a file, which stays on this device. */
export function SpecificationFile({
  specification,
  onChange,
}: {
  readonly specification: Specification
  readonly onChange: (changed: Specification) => void
}) {
  const say = useSay()
  const id = useId()
  const [problems, setProblems] = useState<readonly Problem[]>([])

  async function open(file: File | undefined): Promise<void> {
    if (!file) return
    const { readPlainFile } = await import('../../deal/read-plain-file.ts')
    const read = await readPlainFile(file)
    setProblems(read.ok ? [] : read.problems)
    if (read.ok) onChange(specificationOf(read.plain))
  }

  async function save(): Promise<void> {
    const { stringify } = await import('yaml')
    const text = stringify(fileOf(specification))
    download(fileName(specification.name || null, 'yaml'), text, 'application/yaml')
  }

  return (
    <section aria-labelledby={id} className="no-print mt-10">
      <h2 id={id}>{say(TEXTS.file)}</h2>
      <p className="flex flex-wrap gap-x-6">
        <button type="button" className={BUTTON.link} onClick={() => void save()}>
          {say(TEXTS.exportFile)}
        </button>
        <button
          type="button"
          className={BUTTON.link}
          onClick={() => {
            if (confirm(say(TEXTS.anewSure))) onChange(BLANK)
          }}
        >
          {say(TEXTS.anew)}
        </button>
      </p>
      <label htmlFor={`${id}-file`} className="mt-3 block font-bold">
        {say(TEXTS.importFile)}
      </label>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.importHelp)}</p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".yaml,.yml,.json"
        className="mt-1 w-full max-w-full rounded-8 border border-edge p-2"
        onChange={(event) => {
          void open(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Problems problems={problems} />
    </section>
  )
}

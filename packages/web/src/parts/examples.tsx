import type { Words } from '@sekisho/logic'
import { useNavigate } from '@tanstack/react-router'
import { placeOf } from '../deal/regimes.ts'
import { setWork } from '../deal/store.ts'
import { useSay } from '../words/language.ts'
import { BUTTON } from './button.tsx'

/** The examples of this repository, fetched when one is chosen. */
const FILES: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '../../../../examples/{inward-investment,export,technology-transfer}/*.yaml',
  { query: '?raw', import: 'default' },
)

/** An example: its file without ending, under `examples/`, and what it is. */
export interface Example {
  readonly file: string
  readonly words: Words
}

/** Cases to look at, as they would be opened from a file. */
export function Examples({ examples }: { readonly examples: readonly Example[] }) {
  const say = useSay()
  const navigate = useNavigate()

  async function open(file: string): Promise<void> {
    const load = Object.entries(FILES).find(([path]) => path.endsWith(`/${file}.yaml`))?.[1]
    if (!load) return
    const { readText } = await import('../deal/read-file.ts')
    const read = await readText(await load(), `${file}.yaml`)
    if (!read.ok) return
    setWork(read.work)
    await navigate({ to: '/result/$country/$name', params: placeOf(read.work.ruleSet.id) })
  }

  return (
    <section className="mt-10">
      <h2>{say({ ja: '例を見る', en: 'See an example' })}</h2>
      <ul className="mt-2 space-y-1.5">
        {examples.map(({ file, words }) => (
          <li key={file}>
            <button type="button" className={BUTTON.link} onClick={() => void open(file)}>
              {say(words)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { Words } from '@sekisho/logic'
import { useNavigate } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { setWork } from '../../deal/store.ts'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** The examples of this repository, fetched when one is chosen. */
const FILES: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '../../../../../examples/inward-investment/*.yaml',
  { query: '?raw', import: 'default' },
)

const EXAMPLES: readonly { readonly name: string; readonly words: Words }[] = [
  {
    name: 'fund-one-percent',
    words: {
      ja: '約1％を取得したファンドが、自らの社長を取締役に選任させる（2019年の報告の海外事例）',
      en: 'A fund with about 1 % has its president elected to the board (overseas case of the 2019 report)',
    },
  },
  {
    name: 'business-sale',
    words: {
      ja: '約1％の株主の働きかけで事業が売却される（2019年の報告の海外事例）',
      en: 'A shareholder with about 1 % gets a business sold (overseas case of the 2019 report)',
    },
  },
  {
    name: 'part-from-a-foreign-holder',
    words: {
      ja: '一部を居住者から、一部を外国投資家から買う',
      en: 'Part is bought from a resident, part from a foreign investor',
    },
  },
  {
    name: 'share-as-a-range',
    words: { ja: '割合が範囲でしか分からない', en: 'The share is known only as a range' },
  },
]

/** Cases to look at, as they would be opened from a file. */
export function Examples() {
  const say = useSay()
  const navigate = useNavigate()

  async function open(name: string): Promise<void> {
    const load = Object.entries(FILES).find(([path]) => path.endsWith(`/${name}.yaml`))?.[1]
    if (!load) return
    const { readText } = await import('../../deal/read-file.ts')
    const read = await readText(await load(), `${name}.yaml`)
    if (!read.ok) return
    setWork(read.work)
    await navigate({ to: '/result/$country/$name', params: placeOf(read.work.ruleSet.id) })
  }

  return (
    <section className="mt-10">
      <h2>{say(TEXTS.examples)}</h2>
      <ul className="mt-2 space-y-1.5">
        {EXAMPLES.map(({ name, words }) => (
          <li key={name}>
            <button type="button" className={BUTTON.link} onClick={() => void open(name)}>
              {say(words)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { type CandidateId, candidates } from '@sekisho/law/jp/technology-transfer'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { caseFileOf, emptyWork, workOf } from '../../deal/case-file.ts'
import { placeOf } from '../../deal/regimes.ts'
import { setWork } from '../../deal/store.ts'
import type { Work } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

const IDS = Object.keys(candidates) as readonly CandidateId[] // what that record is made of

/** Rules that were discussed and did not become law, to be tried on the answers that were given. */
export function CandidateRules({ work }: { readonly work: Work }) {
  const say = useSay()
  const navigate = useNavigate()
  const [on, setOn] = useState<ReadonlySet<CandidateId>>(new Set())

  function turn(id: CandidateId, isOn: boolean): void {
    setOn(new Set(IDS.filter((one) => (one === id ? isOn : on.has(one)))))
  }

  async function simulate(): Promise<void> {
    const { regime } = await import('@sekisho/law/regimes')
    const ruleSet = await regime([work.ruleSet.id, ...on].join('+'))
    const read = workOf(ruleSet, caseFileOf(work))
    setWork(read.ok ? read.work : emptyWork(ruleSet))
    await navigate({ to: '/interview/$country/$name', params: placeOf(ruleSet.id) })
  }

  return (
    <details className="my-8">
      <summary className="cursor-pointer font-bold">{say(TEXTS.candidates)}</summary>
      <p className="my-3 text-soft">{say(TEXTS.candidatesHelp)}</p>
      <ul className="mb-4 space-y-3">
        {IDS.map((id) => (
          <li key={id}>
            <label className="flex items-start gap-2">
              <input
                type="checkbox"
                className="mt-1 size-6 shrink-0 accent-key"
                checked={on.has(id)}
                onChange={({ target }) => turn(id, target.checked)}
              />
              <span>
                <b className="block">{say(candidates[id].title)}</b>
                <span className="block text-soft">
                  {say(TEXTS.instead)}
                  {say(candidates[id].instead)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Button disabled={on.size === 0} onClick={() => void simulate()}>
        {say(TEXTS.simulate)}
      </Button>
    </details>
  )
}

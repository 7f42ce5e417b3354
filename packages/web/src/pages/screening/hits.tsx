import { useMemo, useRef, useState } from 'react'
import { useSay } from '../../words/language.ts'
import { Comparison } from './comparison.tsx'
import { DecisionForm } from './decision-form.tsx'
import { EarlierDecision } from './earlier-decision.tsx'
import { HitList } from './hit-list.tsx'
import { tasksOf } from './queue.ts'
import type { Hit, Verdict } from './server.ts'
import { TEXTS } from './texts.ts'
import type { Screened } from './use-screening.ts'

/** The hits of what was screened, one after another: beside the party, to be decided. */
export function Hits({ screened: { results, answer } }: { readonly screened: Screened }) {
  const say = useSay()
  const { tasks: found, cleared } = useMemo(() => tasksOf(results), [results])
  // Those very hits: what is screened anew is looked at anew.
  const [decided, setDecided] = useState<ReadonlySet<Hit>>(new Set())
  const [chosen, setChosen] = useState<string | null>(null)
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [said, setSaid] = useState<Verdict | null>(null)
  const reasonBox = useRef<HTMLInputElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const tasks = found.filter(({ hit }) => !decided.has(hit))
  const task = tasks.find(({ key }) => key === chosen) ?? tasks[0]
  if (answer === null) return null

  function choose(key: string): void {
    setChosen(key)
    setVerdict(null)
    setSaid(null)
  }

  function recorded(is: Verdict): void {
    if (!task) return
    const at = tasks.indexOf(task)
    setDecided((before) => new Set([...before, task.hit]))
    setChosen((tasks[at + 1] ?? tasks[at - 1])?.key ?? null)
    setVerdict(null)
    setSaid(is)
    region.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  }

  return (
    <div ref={region} className="mt-6">
      <p role="status" className="text-[0.9rem]">
        <b>{say(TEXTS.hits(tasks.length, new Set(tasks.map(({ result }) => result.id)).size))}</b>
        {cleared > 0 ? ` ${say(TEXTS.cleared(cleared))}` : null}
        {said ? ` ${say(TEXTS.recorded)}: ${say(TEXTS.standing[said])}` : null}
      </p>
      <p className="text-[0.85rem] text-soft">
        {say(TEXTS.lists)}: {answer.lists.map(({ list, asOf }) => `${list} ${asOf}`).join(', ')}
      </p>
      {task ? (
        <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <div>
            <HitList
              tasks={tasks}
              chosen={task.key}
              onChoose={choose}
              onVerdict={(one) => {
                if (!answer.keepsDecisions) return
                setVerdict(one)
                reasonBox.current?.focus()
              }}
            />
            <p className="mt-1 text-[0.85rem] text-soft">{say(TEXTS.listHelp)}</p>
          </div>
          <div>
            <Comparison task={task} />
            <EarlierDecision standing={task.hit.standing} />
            {answer.keepsDecisions ? (
              <DecisionForm
                task={task}
                verdict={verdict}
                onVerdict={setVerdict}
                onRecorded={recorded}
                reasonBox={reasonBox}
              />
            ) : (
              <p className="mt-3 text-[0.9rem] text-soft">{say(TEXTS.noRecord)}</p>
            )}
          </div>
        </div>
      ) : null}
    </div>
  )
}

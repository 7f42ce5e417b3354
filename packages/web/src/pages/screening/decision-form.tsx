import type { Problem } from '@sekisho/logic'
import { type Ref, useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { remember, remembered } from '../../words/remembered.ts'
import type { Task } from './queue.ts'
import { decide, type Verdict } from './server.ts'
import { INPUT } from './subject-fields.tsx'
import { TEXTS } from './texts.ts'

const BY = 'sekisho.screening.by'
// The keys of the table.
const VERDICTS = Object.keys(TEXTS.verdicts) as readonly Verdict[]

/**
 * Whether a hit is the party, and why.
 * @param reasonBox is focused once a verdict was chosen by key
 * @param onRecorded is told of the decision that now stands
 */
export function DecisionForm({
  task,
  verdict,
  onVerdict,
  onRecorded,
  reasonBox,
}: {
  readonly task: Task
  readonly verdict: Verdict | null
  readonly onVerdict: (verdict: Verdict) => void
  readonly onRecorded: (verdict: Verdict) => void
  readonly reasonBox: Ref<HTMLInputElement>
}) {
  const say = useSay()
  const id = useId()
  const [reason, setReason] = useState('')
  const [used, setUsed] = useState<readonly string[]>([])
  const [by, setBy] = useState(remembered(BY) ?? '')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isSending, setIsSending] = useState(false)

  async function record(): Promise<void> {
    if (verdict === null || isSending) return
    setIsSending(true)
    const { subject, result, hit } = task
    const answer = await decide({
      subject: { ...subject, id: result.id },
      list: hit.list,
      entry: hit.id,
      asOf: hit.asOf,
      verdict,
      reason,
      by,
    })
    setIsSending(false)
    if (!answer.ok) {
      setProblems(answer.problems)
      return
    }
    remember(BY, by)
    setProblems([])
    setUsed((before) => [reason, ...before.filter((one) => one !== reason)].slice(0, 20))
    setReason('')
    onRecorded(verdict)
  }

  return (
    <form
      className="no-print mt-4"
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <fieldset className="min-w-0">
        <legend className="font-bold">{say(TEXTS.verdict)}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {VERDICTS.map((one) => (
            <label key={one} className="flex min-h-9 items-center gap-2">
              <input
                type="radio"
                name={`${id}-verdict`}
                checked={verdict === one}
                required
                onChange={() => onVerdict(one)}
              />
              {say(TEXTS.verdicts[one])}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${id}-reason`} className="mt-2 block text-[0.9rem]">
        {say(TEXTS.reason)}
      </label>
      <input
        ref={reasonBox}
        id={`${id}-reason`}
        type="text"
        required
        maxLength={4000}
        list={`${id}-used`}
        value={reason}
        className={INPUT}
        onChange={({ target }) => setReason(target.value)}
      />
      <datalist id={`${id}-used`}>
        {used.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <label htmlFor={`${id}-by`} className="mt-2 block text-[0.9rem]">
        {say(TEXTS.by)}
      </label>
      <input
        id={`${id}-by`}
        type="text"
        required
        maxLength={200}
        autoComplete="name"
        value={by}
        className={INPUT}
        onChange={({ target }) => setBy(target.value)}
      />
      <Problems problems={problems} />
      <div className="mt-3">
        <Button type="submit" look="main" disabled={isSending}>
          {say(TEXTS.record)}
        </Button>
      </div>
    </form>
  )
}

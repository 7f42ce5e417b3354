import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import type { Tone } from '../../words/tone.ts'
import { idBeside, type Task } from './queue.ts'
import type { Hit, Verdict } from './server.ts'
import { TEXTS } from './texts.ts'

const TONE: Readonly<Record<Hit['standing']['is'], Tone>> = {
  open: 'ask',
  reopened: 'ask',
  'need-more': 'ask',
  same: 'stop',
  other: 'ok',
}

const VERDICTS: Readonly<Record<string, Verdict>> = { 1: 'same', 2: 'other', 3: 'need-more' }

/** No more hits are drawn at once; those behind come up as these are decided. */
const DRAWN = 200

/** The hits to be looked at; arrows go from one to the next, and a digit chooses a verdict. */
export function HitList({
  tasks,
  chosen,
  onChoose,
  onVerdict,
}: {
  readonly tasks: readonly Task[]
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
  readonly onVerdict: (verdict: Verdict) => void
}) {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })

  function onKey(event: KeyboardEvent): void {
    const at = tasks.findIndex(({ key }) => key === chosen)
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -at, End: tasks.length - 1 - at }[event.key]
    const next = step === undefined ? undefined : tasks[at + step]
    const verdict = VERDICTS[event.key]
    if (next) onChoose(next.key)
    else if (verdict) onVerdict(verdict)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={say(TEXTS.list)}
      aria-activedescendant={chosen === null ? undefined : optionId(chosen)}
      className="max-h-[28rem] overflow-y-auto rounded-8 border border-line"
      onKeyDown={onKey}
    >
      {tasks.slice(0, DRAWN).map(({ key, result, hit }) => (
        // The list takes the keys.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={key}
          id={optionId(key)}
          role="option"
          tabIndex={-1}
          aria-selected={key === chosen}
          className={`cursor-pointer border-b border-line px-3 py-2 [overflow-wrap:anywhere] ${key === chosen ? 'border-l-4 border-l-key bg-key-wash' : 'border-l-4 border-l-transparent'}`}
          onClick={() => onChoose(key)}
        >
          <span className="flex flex-wrap items-baseline gap-x-3">
            <b className="tabular-nums">{hit.score.toFixed(2)}</b>
            <Badge tone={TONE[hit.standing.is]}>{say(TEXTS.standing[hit.standing.is])}</Badge>
            <span className="text-[0.85rem] text-soft">{idBeside(result)}</span>
          </span>
          <span className="block">{hit.asked}</span>
          <span className="block text-[0.9rem] text-soft">
            → {hit.name} [{hit.list} {hit.asOf}]
          </span>
        </div>
      ))}
    </div>
  )
}

function optionId(key: string): string {
  return `hit-${encodeURIComponent(key)}`
}

import { citesOf, FALSE, type Outside, TRUE } from '@sekisho/logic'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Act } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { useSay } from '../../words/language.ts'
import { measureShown } from './measure.ts'
import { ruled } from './replies.ts'
import { TEXTS } from './texts.ts'
import type { Reply } from './use-reply.ts'
import { INPUT } from './value-field.tsx'
import { Way } from './way.tsx'

const WAYS = [
  [TRUE, TEXTS.yes],
  [FALSE, TEXTS.no],
  [null, TEXTS.notJudged],
] as const

/** What a person judges where rules cannot decide; the answer needs its author. */
export function RulingForm({
  outside: { id, title, judge, reason, cite },
  act,
  onReply,
}: {
  readonly outside: Outside
  readonly act: Act
  readonly onReply: Reply
}) {
  const say = useSay()
  const field = useId()
  const before = act.case.rulings.get(id)
  const [value, setValue] = useState<(typeof WAYS)[number][0]>(
    before?.value === TRUE ? TRUE : before?.value === FALSE ? FALSE : null,
  )
  const [author, setAuthor] = useState(before?.author ?? '')
  const [document, setDocument] = useState(before?.document ?? '')
  const [on, setOn] = useState(before?.on ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    measureShown()
    heading.current?.focus()
  }, [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (value !== null && author.trim() === '') {
      setIsRefused(true)
      return
    }
    const ruling =
      value === null
        ? null
        : {
            value,
            author: author.trim(),
            ...(document.trim() === '' ? {} : { document: document.trim() }),
            ...(on === '' ? {} : { on }),
          }
    onReply((changed) => ruled(changed, id, ruling), event.timeStamp)
  }

  return (
    <form noValidate onSubmit={submit}>
      <p className="text-soft">{say(TEXTS.outside)}</p>
      <fieldset className="min-w-0">
        <legend className="mb-3 w-full">
          <h1 ref={heading} tabIndex={-1} className="outline-none focus-visible:shadow-none">
            {say(judge ?? title)}
          </h1>
        </legend>
        <p>{say(TEXTS.outsideHelp)}</p>
        <div className="my-5">
          {WAYS.map(([truth, words]) => (
            <Way
              key={words.en}
              name={`${field}-value`}
              label={say(words)}
              checked={value === truth}
              errorId={undefined}
              onChoose={() => setValue(truth)}
            />
          ))}
        </div>
      </fieldset>
      <div className="space-y-4">
        <div>
          <label htmlFor={`${field}-author`} className="block font-bold">
            {say(TEXTS.author)}
          </label>
          <input
            id={`${field}-author`}
            value={author}
            maxLength={200}
            autoComplete="off"
            aria-invalid={isRefused || undefined}
            aria-describedby={isRefused ? `${field}-error` : undefined}
            className={INPUT}
            onChange={(event) => setAuthor(event.target.value)}
          />
          <p id={`${field}-error`} role="alert" className="mt-1 text-stop">
            {isRefused ? say(TEXTS.authorNeeded) : null}
          </p>
        </div>
        <div>
          <label htmlFor={`${field}-document`} className="block font-bold">
            {say(TEXTS.document)}
          </label>
          <input
            id={`${field}-document`}
            value={document}
            maxLength={500}
            autoComplete="off"
            className={INPUT}
            onChange={(event) => setDocument(event.target.value)}
          />
        </div>
        <DayField label={say(TEXTS.judgedOn)} day={on} onDay={setOn} />
      </div>
      <div className="no-print mt-7 flex flex-wrap items-center justify-between gap-3">
        <Button onClick={() => history.back()}>{say(TEXTS.back)}</Button>
        <Button type="submit" look="main">
          {say(TEXTS.next)}
        </Button>
      </div>
      <p className="mt-8 border-l-3 border-key pl-4 text-[0.9rem] text-soft">
        {say(TEXTS.reason)}: {say(reason)} {citesOf(cite).map(say).join(' / ')}
      </p>
    </form>
  )
}

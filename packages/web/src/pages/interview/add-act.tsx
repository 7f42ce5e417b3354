import { type FormEvent, type RefObject, useId, useState } from 'react'
import { byTopic } from '../../deal/by-topic.ts'
import { sayAnswer, sayFact } from '../../deal/say-fact.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { nameOf, withNewAct } from './act-changes.ts'
import { TEXTS } from './texts.ts'
import { INPUT } from './value-field.tsx'

/** Asks what a further act of the deal is called, and which answers hold for it too. */
export function AddAct({
  dialog,
  work,
  onAdded,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly work: Work
  readonly onAdded: (work: Work) => void
}) {
  const say = useSay()
  const id = useId()
  const { ruleSet } = work
  const { case: given } = actOf(work)
  const groups = byTopic(ruleSet, [...given.facts.keys()])
  const [now, setNow] = useState(nameOf(work, work.at))
  const [added, setAdded] = useState(String(work.acts.length + 1))
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [isRefused, setIsRefused] = useState(false)
  const isKept = (fact: string, perAct: boolean) => choices.get(fact) ?? !perAct

  function submit(event: FormEvent): void {
    event.preventDefault()
    const others = work.acts.map((_, place) => nameOf(work, place)).filter((_, place) => place !== work.at)
    const names = [...others, now.trim(), added.trim()]
    if (names.includes('') || new Set(names).size < names.length) {
      setIsRefused(true)
      return
    }
    const kept = groups.flatMap(({ ids, perAct }) => ids.filter((fact) => isKept(fact, perAct)))
    dialog.current?.close()
    onAdded(withNewAct(work, { now: now.trim(), added: added.trim() }, new Set(kept)))
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      className="m-auto max-h-[90vh] w-[min(40rem,calc(100vw-2rem))] rounded-12 border border-line bg-paper p-6 text-ink backdrop:bg-black/50"
    >
      <form noValidate onSubmit={submit} className="space-y-4">
        <h2 id={`${id}-title`}>{say(TEXTS.addAct)}</h2>
        <p className="text-soft">{say(TEXTS.actsHelp)}</p>
        {(
          [
            ['now', TEXTS.nameAct, now, setNow],
            ['added', TEXTS.newActName, added, setAdded],
          ] as const
        ).map(([name, label, value, set]) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`} className="block font-bold">
              {say(label)}
            </label>
            <input
              id={`${id}-${name}`}
              value={value}
              maxLength={100}
              autoComplete="off"
              aria-invalid={isRefused || undefined}
              aria-describedby={isRefused ? `${id}-error` : undefined}
              className={INPUT}
              onChange={(event) => set(event.target.value)}
            />
          </div>
        ))}
        <p id={`${id}-error`} role="alert" className="text-stop">
          {isRefused ? say(TEXTS.namesNeeded) : null}
        </p>
        {groups.length > 0 ? <p>{say(TEXTS.keepAnswers)}</p> : null}
        {groups.map(({ title, perAct, ids }) => (
          <fieldset key={title.en} className="min-w-0">
            <legend className="text-[0.9rem] text-soft">{say(title)}</legend>
            {ids.map((fact) => (
              <label key={fact} className="flex min-h-7 cursor-pointer items-start gap-3 py-0.5">
                <input
                  type="checkbox"
                  checked={isKept(fact, perAct)}
                  className="mt-1.5 size-5 shrink-0 accent-key"
                  onChange={(event) => setChoices(new Map(choices).set(fact, event.target.checked))}
                />
                <span className="min-w-0">
                  <span className="text-soft">{say(sayFact(ruleSet, fact))}</span>{' '}
                  {say(sayAnswer(ruleSet, given, fact))}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <div className="flex flex-wrap justify-between gap-3">
          <Button onClick={() => dialog.current?.close()}>{say(TEXTS.cancel)}</Button>
          <Button type="submit" look="main">
            {say(TEXTS.addAct)}
          </Button>
        </div>
      </form>
    </dialog>
  )
}

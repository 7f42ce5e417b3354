import type { Given, Problem, Question, RuleSet, ValueType } from '@sekisho/logic'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Act } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { AnswerFields } from './answer-fields.tsx'
import { type Draft, draftOf, readDraft } from './draft.ts'
import { measureShown } from './measure.ts'
import { plainAnswer } from './plain-answer.ts'
import { refusals } from './refusals.ts'
import { sayProblem } from './say-problem.ts'
import { TEXTS } from './texts.ts'
import { Why } from './why.tsx'

/** The form of one question: its answers, what is wrong with the one given, help, and why it is asked. */
export function QuestionForm({
  ruleSet,
  act,
  question,
  whyItMatters,
  onAnswer,
  onPass,
  onKeep,
}: {
  readonly ruleSet: RuleSet
  readonly act: Act
  readonly question: Question
  readonly whyItMatters: boolean
  readonly onAnswer: (value: Given, since: number) => void
  readonly onPass: (since: number) => void
  /** Told when the answer stays as it was. */
  readonly onKeep: (since: number) => void
}) {
  const say = useSay()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [before] = useState(() => plainAnswer(ruleSet, act.case, question.fact))
  const [first] = useState(() => draftOf(question, ruleSet, before, act.passed.includes(question.fact)))
  const [draft, setDraft] = useState<Draft>(first)
  const [problems, setProblems] = useState<readonly Problem[]>([])

  useEffect(() => {
    measureShown()
    // Who listens to the page, or goes by the keyboard, begins at the question. It also lays the page out now rather than
    // in the next frame, which is so painted sooner.
    heading.current?.focus()
  }, [])

  // What was answered before and is not touched stays as it is, with where it comes from.
  const isKept = draft === first && before !== undefined

  function submit(event: FormEvent): void {
    event.preventDefault()
    const since = event.timeStamp
    if (isKept) {
      onKeep(since)
      return
    }
    const read = readDraft(question, ruleSet, draft)
    if (read.ok === 'unknown') {
      onPass(since)
      return
    }
    // Of what is offered nothing is impossible; what is typed may be.
    const isTyped = typeof draft.way !== 'number'
    const found = !read.ok ? read.problems : isTyped ? refusals(ruleSet, act, question, read.value) : []
    if (read.ok && found.length === 0) onAnswer(read.value, since)
    else setProblems(found)
  }

  const errorId = `${id}-error`
  return (
    <form noValidate onSubmit={submit}>
      <fieldset aria-describedby={problems.length > 0 ? errorId : undefined} className="min-w-0">
        <legend className="mb-3 w-full">
          <h1 ref={heading} tabIndex={-1} className="outline-none focus-visible:shadow-none">
            {say(question.question)}
          </h1>
        </legend>
        {question.help ? <p className="mb-2">{say(question.help)}</p> : null}
        {ruleSet.facts.get(question.fact)?.choosable ? (
          <p className="mb-2 text-soft">{say(TEXTS.choosable)}</p>
        ) : null}
        <AnswerFields
          ruleSet={ruleSet}
          question={question}
          draft={draft}
          onDraft={(changed) => {
            setDraft(changed)
            setProblems([])
          }}
          errorId={problems.length > 0 ? errorId : undefined}
          faults={problems.map(({ at }) => at.path ?? '')}
        />
      </fieldset>
      <div id={errorId} role="alert">
        {problems.map((problem) => (
          <p
            key={`${problem.code} ${problem.at.path ?? ''}`}
            className="mt-3 rounded-8 border border-stop bg-stop-wash px-4 py-2 text-stop"
          >
            {say(sayProblem(problem, typeAt(question.type, problem)))}
          </p>
        ))}
      </div>
      <div className="no-print mt-7 flex flex-wrap items-center justify-between gap-3">
        <Button onClick={() => history.back()}>{say(TEXTS.back)}</Button>
        <Button type="submit" look="main">
          {say(TEXTS.next)}
        </Button>
      </div>
      <Why ruleSet={ruleSet} question={question} matters={whyItMatters} />
    </form>
  )
}

/** The type of what a problem is about: of a field where it lies in a record. */
function typeAt(type: ValueType, { at }: Problem): ValueType {
  const name = /\]\.([^.[\]]+)/.exec(at.path ?? '')?.[1]
  return (type.is === 'list' && name !== undefined ? type.fields[name]?.type : undefined) ?? type
}

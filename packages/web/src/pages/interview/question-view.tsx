import { inWordsOf, type Occasion, type Question, type RuleSet } from '@sekisho/logic'
import { useMemo } from 'react'
import type { Work } from '../../deal/work.ts'
import { actOf } from '../../deal/work.ts'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { countriesFor } from './countries.ts'
import { Progress } from './progress.tsx'
import { QuestionForm } from './question-form.tsx'
import { answered, passedOver } from './replies.ts'
import type { View } from './step.ts'
import { Steps } from './steps.tsx'
import { TEXTS } from './texts.ts'
import { useAhead } from './use-ahead.ts'
import type { Go, Reply } from './use-reply.ts'

type Asked = Extract<View, { readonly kind: 'question' }>

/** One question, with the answers that differ. */
export function QuestionView({
  work,
  view: { question: plain, isAnswered, matters },
  onReply,
  onGo,
}: {
  readonly work: Work
  readonly view: Asked
  readonly onReply: Reply
  readonly onGo: Go
}) {
  const say = useSay()
  const { ruleSet, occasion } = work
  const question = useMemo(() => worded(work.ruleSet, occasion, plain), [work.ruleSet, occasion, plain])
  useAhead(ruleSet, actOf(work), question)
  const note = isAnswered ? (matters ? TEXTS.answered : TEXTS.notNeeded) : matters ? null : TEXTS.notNeededYet
  return (
    <>
      <Steps work={work} shown={question.fact} onGo={onGo} />
      <Progress work={work} />
      {note ? (
        <p className="mb-4 rounded-8 bg-wash px-4 py-2 text-[0.9rem]">
          {say(note)}{' '}
          <button type="button" className={BUTTON.link} onClick={() => onGo(undefined)}>
            {say(TEXTS.toCurrent)}
          </button>
        </p>
      ) : null}
      <QuestionForm
        ruleSet={ruleSet}
        act={actOf(work)}
        question={question}
        whyItMatters={matters}
        onAnswer={(value, since) => onReply((act) => answered(ruleSet, act, question.fact, value), since)}
        onPass={(since) => onReply((act) => passedOver(ruleSet, act, question.fact), since)}
        onKeep={(since) => onReply((act) => act, since)}
      />
    </>
  )
}

/** The question as it is put here: in the words of the occasion; a country is chosen among all, not among examples. */
function worded(ruleSet: RuleSet, occasion: Occasion | null, plain: Question): Question {
  const question = occasion ? inWordsOf(occasion, plain) : plain
  return countriesFor(ruleSet, question) ? { ...question, choices: [] } : question
}

import { type Fact, type PublishedFact, publishFact } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { Part } from './part.tsx'
import { TEXTS } from './texts.ts'

/** What a fact asks, the answers there are, and how a case file says it. */
export function FactDetails({ fact }: { readonly fact: Fact }) {
  const say = useSay()
  const { question, help, source, options, fields = [], written, choosable, mayBeAbsent } = publishFact(fact)
  return (
    <>
      <Part heading={say(TEXTS.question)}>
        <p>{say(question)}</p>
        {help ? <p className="text-soft">{say(help)}</p> : null}
        {choosable ? <p>{say(TEXTS.choosable)}</p> : null}
        {mayBeAbsent ? <p>{say(TEXTS.mayBeAbsent)}</p> : null}
      </Part>
      <Answers options={options} />
      {fields.length > 0 ? (
        <Part heading={say(TEXTS.fields)}>
          <ul className="space-y-4">
            {fields.map(({ name, label, help, options }) => (
              <li key={name}>
                <h3>{say(label)}</h3>
                {help ? <p className="text-soft">{say(help)}</p> : null}
                <OptionList options={options} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {source ? <Part heading={say(TEXTS.source)}>{say(source)}</Part> : null}
      <Part heading={say(TEXTS.written)}>
        <code className="text-[0.9rem]">
          {fact.id}: {written}
        </code>
      </Part>
    </>
  )
}

function Answers({ options }: { readonly options: PublishedFact['options'] | undefined }) {
  const say = useSay()
  if (!options) return null
  return (
    <Part heading={say(TEXTS.options)}>
      <OptionList options={options} />
    </Part>
  )
}

function OptionList({ options = {} }: { readonly options: PublishedFact['options'] | undefined }) {
  const say = useSay()
  return (
    <ul className="list-disc pl-5">
      {Object.entries(options).map(([name, words]) => (
        <li key={name}>{say(words)}</li>
      ))}
    </ul>
  )
}

import type { Fact, Words } from '@sekisho/logic'
import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'
import { typedValue } from './typed-value.ts'

const BOX = 'mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/**
 * An answer to a fact.
 * @param onValue told the answer as a case file would say it: `null` for not known, `undefined` while there is none
 */
export function FactValue({
  fact,
  onValue,
}: {
  readonly fact: Fact
  readonly onValue: (value: unknown) => void
}) {
  const say = useSay()
  const id = useId()
  const answers = answersOf(fact)
  const isDay = fact.type.is === 'number' && fact.type.unit === 'day'
  return (
    <div>
      <p id={`${id}-question`}>{say(fact.question)}</p>
      <label htmlFor={id} className="font-bold">
        {say(TEXTS.value)}
      </label>
      {answers ? (
        <select
          id={id}
          defaultValue=""
          className={BOX}
          aria-describedby={`${id}-question`}
          onChange={({ target }) => onValue(answers[Number(target.value)]?.value)}
        >
          <option value="" disabled>
            {say(TEXTS.choose)}
          </option>
          {answers.map(({ words }, place) => (
            <option key={words.en} value={place}>
              {say(words)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={isDay ? 'date' : 'text'}
          className={BOX}
          autoComplete="off"
          placeholder={fact.type.is === 'number' && fact.type.unit === 'ratio' ? '1.5%' : undefined}
          aria-describedby={`${id}-question`}
          onChange={({ target }) => onValue(typedValue(fact, target.value))}
        />
      )}
    </div>
  )
}

/** The answers of a question that has a few; nothing for a number, day or text. */
function answersOf({
  type,
  mayBeAbsent,
}: Fact): readonly { readonly words: Words; readonly value: unknown }[] | null {
  const others = [
    ...(mayBeAbsent ? [{ words: TEXTS.absent, value: { absent: true } }] : []),
    { words: TEXTS.unknown, value: null },
  ]
  if (type.is === 'truth')
    return [{ words: TEXTS.yes, value: true }, { words: TEXTS.no, value: false }, ...others]
  if (type.is !== 'choice') return null
  return [...Object.entries(type.options).map(([value, words]) => ({ words, value })), ...others]
}

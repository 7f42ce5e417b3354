import { useId } from 'react'
import { useLanguage, useSay } from '../../words/language.ts'
import type { Country } from './countries.ts'
import { TEXTS } from './texts.ts'
import { INPUT } from './value-field.tsx'

/** Where a country is chosen by its name. */
export function CountryField({
  countries,
  code,
  errorId,
  onCode,
}: {
  readonly countries: readonly Country[]
  readonly code: string
  readonly errorId: string | undefined
  readonly onCode: (code: string) => void
}) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const byName = countries.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
  return (
    <div>
      <label htmlFor={id} className="block text-[0.9rem] font-bold">
        {say(TEXTS.country)}
      </label>
      <select
        id={id}
        value={code}
        aria-describedby={errorId}
        aria-invalid={errorId ? true : undefined}
        className={`${INPUT} sm:max-w-[24rem]`}
        onChange={(event) => onCode(event.target.value)}
      >
        <option value="">{say(TEXTS.chooseCountry)}</option>
        {byName.map((country) => (
          <option key={country.code} value={country.code}>
            {`${country.name[language]} (${country.code})`}
          </option>
        ))}
      </select>
    </div>
  )
}

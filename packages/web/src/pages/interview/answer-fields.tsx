import { formatDay, type Question, type RuleSet } from '@sekisho/logic'
import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import { countriesFor } from './countries.ts'
import { CountryField } from './country-field.tsx'
import type { Draft } from './draft.ts'
import { ListEditor } from './list-editor.tsx'
import { RangeFields } from './range-fields.tsx'
import { isSectorField } from './sector-field.ts'
import { SectorFinder } from './sector-finder.tsx'
import { TEXTS } from './texts.ts'
import { ValueField } from './value-field.tsx'
import { Way } from './way.tsx'

/** Every way in which a question can be answered. */
export function AnswerFields({
  ruleSet,
  question,
  draft,
  errorId,
  faults,
  onDraft,
}: {
  readonly ruleSet: RuleSet
  readonly question: Question
  readonly draft: Draft
  readonly errorId: string | undefined
  /** Where in the answer something is wrong. */
  readonly faults: readonly string[]
  readonly onDraft: (draft: Draft) => void
}) {
  const say = useSay()
  const name = useId()
  const { type, choices, fact } = question
  const { way } = draft
  const choose = (chosen: Draft['way']) => onDraft({ ...draft, way: chosen })
  const common = { name, errorId }
  const countries = countriesFor(ruleSet, question)
  const isAct = fact === ruleSet.act.id
  const [from, until] = isAct ? [formatDay(ruleSet.span.from), formatDay(ruleSet.span.until)] : []
  return (
    <div className="my-5">
      {isSectorField(ruleSet, fact) ? (
        <SectorFinder
          ruleSet={ruleSet}
          onOption={(option) => {
            const place = choices.findIndex(({ label }) => label === optionLabel(question, option))
            if (place >= 0) choose(place)
          }}
        />
      ) : null}
      {type.is === 'list' ? (
        <>
          <Way {...common} label={say(TEXTS.none)} checked={way === 0} onChoose={() => choose(0)} />
          <Way
            {...common}
            label={say(TEXTS.list)}
            checked={way === 'list'}
            onChoose={() =>
              onDraft({ ...draft, way: 'list', records: draft.records.length > 0 ? draft.records : [{}] })
            }
          >
            <ListEditor
              ruleSet={ruleSet}
              fact={fact}
              type={type}
              draft={draft}
              errorId={errorId}
              faults={faults}
              onDraft={onDraft}
            />
          </Way>
        </>
      ) : (
        choices.map(({ label }, place) => (
          <Way
            key={label.en}
            {...common}
            label={say(label)}
            checked={way === place}
            onChoose={() => choose(place)}
          />
        ))
      )}
      {countries ? (
        <Way
          {...common}
          label={say(TEXTS.exactCountry)}
          checked={way === 'value'}
          onChoose={() => choose('value')}
        >
          <CountryField
            countries={countries}
            code={draft.text}
            errorId={errorId}
            onCode={(text) => onDraft({ ...draft, text })}
          />
        </Way>
      ) : type.is === 'number' || type.is === 'text' ? (
        <Way
          {...common}
          label={say(type.is === 'text' ? TEXTS.text : type.unit === 'day' ? TEXTS.exactDay : TEXTS.exact)}
          checked={way === 'value'}
          onChoose={() => choose('value')}
        >
          <ValueField
            type={type}
            text={draft.text}
            from={from}
            until={until}
            errorId={errorId}
            onText={(text) => onDraft({ ...draft, text })}
          />
        </Way>
      ) : null}
      {type.is === 'number' ? (
        <Way
          {...common}
          label={say(type.unit === 'day' ? TEXTS.rangeDay : TEXTS.range)}
          checked={way === 'range'}
          onChoose={() => choose('range')}
        >
          <RangeFields type={type} draft={draft} errorId={errorId} onDraft={onDraft} />
        </Way>
      ) : null}
      <Way
        {...common}
        label={say(TEXTS.unknown)}
        help={say(TEXTS.unknownHelp)}
        checked={way === 'unknown'}
        onChoose={() => choose('unknown')}
      />
    </div>
  )
}

function optionLabel({ type }: Question, option: string) {
  return type.is === 'choice' ? type.options[option] : undefined
}

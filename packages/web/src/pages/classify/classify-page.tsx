import { listRules } from '@sekisho/catalogue/classify'
import { formatDay, parseDay } from '@sekisho/logic'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { DayField } from '../../parts/day-field.tsx'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { today } from '../../words/today.ts'
import { judge } from './judge.ts'
import { KindChooser } from './kind-chooser.tsx'
import { ProductForm } from './product-form.tsx'
import { Results } from './results.tsx'
import { Sheets } from './sheets.tsx'
import { SpecificationFile } from './specification-file.tsx'
import { SubjectField } from './subject-field.tsx'
import { Summary } from './summary.tsx'
import { TEXTS } from './texts.ts'
import { useSpecification } from './use-specification.ts'
import { ValuesForm } from './values-form.tsx'

const route = getRouteApi('/classify')

/** Is this product on the control list? What is typed is judged at once, entry by entry; the day is in the address. */
export function ClassifyPage() {
  const say = useSay()
  const navigate = route.useNavigate()
  const { on: asked, item } = route.useSearch()
  const { from, until } = listRules.span
  const day = parseDay(asked ?? today())
  const on = formatDay(day === null ? until : Math.min(Math.max(day, from), until))
  const [specification, change] = useSpecification()
  // Typing does not wait for the judgement.
  const typed = useDeferredValue(specification)
  const { classification, problems } = useMemo(() => judge(typed, on), [typed, on])
  const isBegun = specification.kinds.length > 0 || Object.keys(specification.values).length > 0
  return (
    <Page
      title={TEXTS.title}
      where={say(listRules.title)}
      aside={isBegun && classification ? <Summary classification={classification} /> : null}
    >
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-2 text-soft">{say(TEXTS.lead)}</p>
      <p className="mb-6">
        <Link to="/items">{say(TEXTS.toSearch)}</Link>
      </p>
      <div className="flex flex-wrap gap-x-12 gap-y-4">
        <SubjectField specification={specification} onChange={change} />
        <DayField
          label={say(TEXTS.on)}
          day={on}
          from={formatDay(from)}
          until={formatDay(until)}
          onDay={(day) =>
            void navigate({ search: (before) => ({ ...before, on: day }), replace: true, resetScroll: false })
          }
        />
      </div>
      <KindChooser ruleSet={listRules} item={item} specification={specification} onChange={change} />
      <ValuesForm
        ruleSet={listRules}
        specification={specification}
        classification={classification}
        problems={problems}
        onChange={change}
      />
      <Problems problems={problems.filter(({ at }) => !ofField(at.path))} />
      {isBegun && classification ? <Results classification={classification} typed={typed} /> : null}
      <ProductForm specification={specification} onChange={change} />
      {isBegun && classification ? <Sheets specification={typed} classification={classification} /> : null}
      <SpecificationFile specification={specification} onChange={change} />
    </Page>
  )
}

/** Is it told at the field of a value? */
function ofField(path = ''): boolean {
  return /^(values|facts)\./.test(path) && listRules.facts.has(path.replace(/^(values|facts)\./, ''))
}

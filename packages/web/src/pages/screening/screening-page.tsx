import { useState } from 'react'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { FileField } from './file-field.tsx'
import { Hits } from './hits.tsx'
import { NOBODY, SubjectFields, subjectOf } from './subject-fields.tsx'
import { TEXTS } from './texts.ts'
import { useFile, useTyped } from './use-screening.ts'

/** Is this party on a watch-list? One as it is typed, or a file of them. */
export function ScreeningPage() {
  const say = useSay()
  return (
    <Page title={TEXTS.title} isWide>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 max-w-[42rem] text-soft">{say(TEXTS.lead)}</p>
      {import.meta.env.STATIC ? <p className="font-bold">{say(TEXTS.noServer)}</p> : <Screening />}
    </Page>
  )
}

function Screening() {
  const [typed, setTyped] = useState(NOBODY)
  const ofTyped = useTyped(subjectOf(typed))
  const { screened: ofFile, start } = useFile()
  const shown = typed.name === '' ? ofFile : ofTyped
  return (
    <>
      <SubjectFields typed={typed} onTyped={setTyped} />
      <FileField
        screened={ofFile}
        onParties={(subjects) => {
          setTyped(NOBODY)
          start(subjects)
        }}
      />
      <Problems
        problems={[
          ...shown.problems,
          ...(typed.name === '' ? [] : shown.refused.map(({ problem }) => problem)),
        ]}
      />
      <Hits screened={shown} />
    </>
  )
}

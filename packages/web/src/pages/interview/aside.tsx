import { exportFile } from '../../deal/export-file.ts'
import type { Work } from '../../deal/work.ts'
import { Box } from '../../parts/box.tsx'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { Acts } from './acts.tsx'
import { Answers } from './answers.tsx'
import { Possible } from './possible.tsx'
import { TEXTS } from './texts.ts'
import type { Go } from './use-reply.ts'

/** Beside the question: what is still possible, what was answered, the acts, and where all this is kept. */
export function Aside({
  work,
  shown,
  onGo,
}: {
  readonly work: Work
  readonly shown: string | undefined
  readonly onGo: Go
}) {
  const say = useSay()
  return (
    <>
      <Possible work={work} />
      {work.acts.length > 1 ? <Acts work={work} onGo={onGo} /> : null}
      <Answers work={work} shown={shown} onGo={onGo} />
      {work.acts.length > 1 ? null : <Acts work={work} onGo={onGo} />}
      <Box heading={say(TEXTS.later)}>
        <p>{say(TEXTS.keptHere)}</p>
        <button type="button" className={BUTTON.link} onClick={() => void exportFile(work, 'yaml')}>
          {say(TEXTS.exportFile)}
        </button>
      </Box>
    </>
  )
}

import { assessDeal, type Determination, publishAssessment, type Receipt } from '@sekisho/logic'
import { download, fileName } from '../../deal/download.ts'
import { exportFile } from '../../deal/export-file.ts'
import { PROGRAM } from '../../deal/program.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Box } from '../../parts/box.tsx'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { sayShortDay } from '../../words/say-day.ts'
import { TEXTS } from './texts.ts'

/** Browsers give hashes only to pages that came over an encrypted connection, or from this device. */
const canHash = 'subtle' in crypto

/** What the answer was made by, and the files to keep of it. */
export function Record({
  work,
  determination: { regime, ruleSet },
  receipt,
}: {
  readonly work: Work
  readonly determination: Determination
  readonly receipt: Receipt | null
}) {
  const say = useSay()
  return (
    <Box heading={say(TEXTS.record)}>
      <dl className="space-y-1">
        <Entry name={say(TEXTS.ruleSet)} text={`${regime} ${ruleSet.version}`} />
        <Entry name={say(TEXTS.knownOn)} text={say(sayShortDay(ruleSet.knownOn))} />
        <Entry name={say(TEXTS.facts)} text={String(actOf(work).case.facts.size)} />
      </dl>
      {receipt ? (
        <details>
          <summary className="w-fit cursor-pointer py-0.5 text-key">{say(TEXTS.hashes)}</summary>
          <dl>
            <Entry name={say(TEXTS.ruleSet)} text={receipt.ruleSet} />
            <Entry name={say(TEXTS.facts)} text={receipt.facts} />
          </dl>
        </details>
      ) : null}
      {canHash ? null : <p className="mt-2 text-soft">{say(TEXTS.noHash)}</p>}
      <ul className="no-print mt-3 space-y-1">
        <Save label={say(TEXTS.saveYaml)} save={() => exportFile(work, 'yaml')} />
        <Save label={say(TEXTS.saveJson)} save={() => exportFile(work, 'json')} />
        {canHash ? <Save label={say(TEXTS.saveDetermination)} save={() => saveDetermination(work)} /> : null}
      </ul>
    </Box>
  )
}

function Entry({ name, text }: { readonly name: string; readonly text: string }) {
  const say = useSay()
  return (
    <div>
      <dt className="inline text-soft">
        {name}
        {say(TEXTS.colon)}
      </dt>
      <dd className="inline">{text}</dd>
    </div>
  )
}

function Save({ label, save }: { readonly label: string; readonly save: () => Promise<void> }) {
  return (
    <li>
      <button type="button" className={BUTTON.link} onClick={() => void save()}>
        {label}
      </button>
    </li>
  )
}

/** The published JSON, the same as `sekisho assess --format json` writes. */
async function saveDetermination(work: Work): Promise<void> {
  const assessment = await assessDeal(work.ruleSet, work.acts, PROGRAM)
  const text = `${JSON.stringify(publishAssessment(assessment), null, 2)}\n`
  download(fileName(work.title, 'determination.json'), text, 'application/json')
}

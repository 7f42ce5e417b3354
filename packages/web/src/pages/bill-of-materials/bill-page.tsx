import { download } from '../../deal/download.ts'
import { Button } from '../../parts/button.tsx'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { BillForm } from './bill-form.tsx'
import { LineTable } from './line-table.tsx'
import { Summary } from './summary.tsx'
import { TEXTS } from './texts.ts'
import { useBill } from './use-bill.ts'

/** A bill of materials, judged line by line and as a whole. */
export function BillPage() {
  const say = useSay()
  const { standing, run } = useBill()
  return (
    <Page title={TEXTS.title}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 text-soft">{say(TEXTS.lead)}</p>
      <BillForm onRun={run} />
      <p role="status" className="mt-4">
        {standing.is === 'running' ? say(TEXTS.running(standing.lines)) : null}
        {standing.is === 'failed' ? say(TEXTS.failed) : null}
      </p>
      {standing.is === 'refused' ? <Problems problems={standing.problems} /> : null}
      {standing.is === 'done' ? (
        <>
          <Problems problems={standing.problems} />
          <Summary summary={standing.summary} />
          <div className="no-print mt-5">
            <Button onClick={() => download('sekisho-bill-result.csv', standing.csv, 'text/csv')}>
              {say(TEXTS.save)}
            </Button>
          </div>
          <LineTable rows={standing.rows} summary={standing.summary} />
        </>
      ) : null}
    </Page>
  )
}

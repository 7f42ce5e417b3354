import { useRef } from 'react'
import { setWork } from '../../deal/store.ts'
import type { Work } from '../../deal/work.ts'
import { Box } from '../../parts/box.tsx'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { nameOf, withoutAct } from './act-changes.ts'
import { AddAct } from './add-act.tsx'
import { TEXTS } from './texts.ts'
import type { Go } from './use-reply.ts'

/** The acts of a deal: each can be looked at, one added, one removed. */
export function Acts({ work, onGo }: { readonly work: Work; readonly onGo: Go }) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)

  function change(changed: Work): void {
    setWork(changed)
    onGo(undefined)
  }

  return (
    <Box heading={say(TEXTS.acts)}>
      {work.acts.length > 1 ? (
        <ol className="mb-2 list-decimal space-y-0.5 pl-5">
          {work.acts.map((act, place) => (
            <li key={act.id ?? place}>
              <button
                type="button"
                aria-current={place === work.at ? 'true' : undefined}
                className={`${BUTTON.link} aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline`}
                onClick={() => change({ ...work, at: place })}
              >
                {nameOf(work, place)}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mb-1 text-soft">{say(TEXTS.actsHelp)}</p>
      )}
      <p className="flex flex-wrap gap-x-5">
        <button type="button" className={BUTTON.link} onClick={() => dialog.current?.showModal()}>
          {say(TEXTS.addAct)}
        </button>
        {work.acts.length > 1 ? (
          <button
            type="button"
            className={BUTTON.link}
            onClick={() => {
              if (confirm(say(TEXTS.removeActSure))) change(withoutAct(work))
            }}
          >
            {say(TEXTS.removeAct)}
          </button>
        ) : null}
      </p>
      <AddAct
        // Another act has other answers to keep.
        key={`${work.at} ${work.acts.length}`}
        dialog={dialog}
        work={work}
        onAdded={change}
      />
    </Box>
  )
}

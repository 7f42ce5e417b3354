import { useRouter } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { useRegime } from '../../parts/use-regime.ts'
import type { Go } from './use-reply.ts'

/** The way to a question. A plain link, so that many of them cost little; a plain click stays within the page. */
export const QuestionLink = memo(function QuestionLink({
  id,
  onGo,
  children,
}: {
  readonly id: string
  readonly onGo: Go
  readonly children: ReactNode
}) {
  const { history } = useRouter()
  const regime = useRegime()
  return (
    <a
      href={history.createHref(`/interview/${regime}?q=${encodeURIComponent(id)}`)}
      className="inline-block min-h-6 py-0.5 align-top"
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onGo(id)
      }}
    >
      {children}
    </a>
  )
})

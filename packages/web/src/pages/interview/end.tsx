import { useEffect, useRef } from 'react'
import { standingOf } from '../../deal/standing.ts'
import type { Work } from '../../deal/work.ts'
import { actOf } from '../../deal/work.ts'
import { measureShown } from './measure.ts'
import { Settled } from './settled.tsx'
import { StillOpen } from './still-open.tsx'
import type { Go } from './use-reply.ts'

/** Where the questions end: the answer is settled, or what is left is not known. */
export function End({ work, onGo }: { readonly work: Work; readonly onGo: Go }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    measureShown()
    heading.current?.focus()
  }, [])
  const { settled } = standingOf(work.ruleSet, actOf(work).case)
  return settled ? (
    <Settled work={work} heading={heading} onGo={onGo} />
  ) : (
    <StillOpen work={work} heading={heading} onGo={onGo} />
  )
}

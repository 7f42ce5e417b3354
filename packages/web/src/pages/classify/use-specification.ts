import { useState } from 'react'
import { remember, remembered } from '../../words/remembered.ts'
import { BLANK, fileOf, type Specification, specificationOf } from './specification.ts'

const NAME = 'sekisho.specification'

/** The product that is being classified, kept on this device and nowhere else. */
export function useSpecification(): readonly [Specification, (changed: Specification) => void] {
  const [specification, set] = useState(kept)
  return [
    specification,
    (changed) => {
      set(changed)
      remember(NAME, JSON.stringify(fileOf(changed)))
    },
  ]
}

function kept(): Specification {
  const text = remembered(NAME)
  if (text === null) return BLANK
  try {
    const file: unknown = JSON.parse(text)
    // A map, which is all that is asked of it here.
    return typeof file === 'object' && file !== null
      ? specificationOf(file as Record<string, unknown>)
      : BLANK
  } catch {
    return BLANK // not what this page wrote
  }
}

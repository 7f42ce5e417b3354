import { checkRuleSet } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { exportControl } from './index.ts'
import { topics } from './topics.ts'

it('asks for every fact under one topic', () => {
  const asked = topics.flatMap(({ facts }) => facts.map(({ id }) => id))
  expect(asked.toSorted()).toEqual([...checkRuleSet(exportControl).facts.keys()].toSorted())
})

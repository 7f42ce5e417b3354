import { LIST_CHANGES, type ListChange } from './list-changes.ts'
import {
  type DatedClass,
  type Mark,
  MODELLED_FROM,
  type SectorClass,
  unverified,
  verified,
} from './sector.ts'

const { specifiedAcquisition, ict, core } = LIST_CHANGES

/** There were no specified acquisitions before the Act of 2017 took effect. */
export const beforeSpecifiedAcquisitions = start('none', verified('平成29年法律38号附則2条1項'))

/** The class at the start of the modelled span. */
export function start(is: SectorClass, mark: Mark = unverified): DatedClass {
  return { from: MODELLED_FROM, inForce: null, is, mark, dayMark: unverified }
}

/** The class since a change of the lists. */
export function since(change: ListChange, is: SectorClass, mark: Mark = unverified): DatedClass {
  return { from: change.actsFrom, inForce: change.inForce, is, mark, dayMark: change.mark }
}

/** Designated in the whole span, and `is` since there are core sectors. */
export const longDesignated = (
  is: 'core' | 'partly-core' | 'designated',
  mark: Mark = unverified,
): DatedClass[] =>
  is === 'designated' ? [start('designated', mark)] : [start('designated'), since(core, is, mark)]

/** Added or widened in 2019; what held before could not be established. */
export const addedIct = (is: 'core' | 'partly-core', mark: Mark = unverified): DatedClass[] => [
  start('unknown'),
  since(ict, 'designated', mark),
  since(core, is),
]

/** In no designated row before the change. */
export const added = (change: ListChange, is: SectorClass, mark: Mark = unverified): DatedClass[] => [
  start('none'),
  since(change, is, mark),
]

/** Report only in the whole span. */
export const never = (mark: Mark = unverified): DatedClass[] => [start('none', mark)]

/** Specified acquisitions: on the list since they exist, and `is` since there are core sectors. */
export const longSpecified = (is: 'core' | 'designated', mark: Mark = unverified): DatedClass[] => [
  beforeSpecifiedAcquisitions,
  since(specifiedAcquisition, 'designated', is === 'core' ? unverified : mark),
  ...(is === 'core' ? [since(core, 'core', mark)] : []),
]

/** Specified acquisitions: added or widened in 2019. */
export const specifiedIct = (mark: Mark = unverified): DatedClass[] => [
  beforeSpecifiedAcquisitions,
  since(specifiedAcquisition, 'unknown'),
  since(ict, 'designated', mark),
]

/** Specified acquisitions: on the list since the change. */
export const specifiedAdded = (change: ListChange, mark: Mark = unverified): DatedClass[] => [
  beforeSpecifiedAcquisitions,
  since(change, 'designated', mark),
]

/** Specified acquisitions: never on the list. */
export const neverSpecified = (mark: Mark = unverified): DatedClass[] => [start('none', mark)]

import type { Entry } from '../write/index.ts'
import {
  absorberEntry,
  compositeEntry,
  crossSectionEntry,
  jammerEntry,
  neptuniumEntry,
  ramjetEntry,
  receiverEntry,
  silencerEntry,
  spaceDetectorEntry,
} from './sensitive.ts'

/** The entries of item 15 that are modelled. */
export const item15: readonly Entry[] = [
  compositeEntry,
  absorberEntry,
  neptuniumEntry,
  receiverEntry,
  jammerEntry,
  spaceDetectorEntry,
  crossSectionEntry,
  silencerEntry,
  ramjetEntry,
]

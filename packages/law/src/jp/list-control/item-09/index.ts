import type { Entry } from '../write/index.ts'
import { communicationFibres } from './communication-fibres.ts'
import { cryptography, emanationSecurity, securityDefeating, tapDetectingCables } from './cryptography.ts'
import { directionFinders, interception, internetSurveillance, passiveLocators } from './interception.ts'
import { phasedArrays } from './phased-arrays.ts'
import { transmission } from './transmission.ts'

/** The entries of item 9 that are modelled. */
export const item9: readonly Entry[] = [
  communicationFibres,
  cryptography,
  tapDetectingCables,
  emanationSecurity,
  securityDefeating,
  directionFinders,
  interception,
  passiveLocators,
  internetSurveillance,
  phasedArrays,
  transmission,
]

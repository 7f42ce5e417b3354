import type { Entry } from '../write/index.ts'
import { item73 } from './acoustic-wave-devices.ts'
import { item715 } from './atomic-clocks.ts'
import { item77 } from './capacitors.ts'
import { item76, item76Solar } from './cells.ts'
import { item720, item721 } from './compounds.ts'
import { item7152, item7153 } from './coolers.ts'
import { item710, item711, item7102 } from './data-converters.ts'
import { item716Prober, item716Sem } from './electron-microscopes.ts'
import { item78 } from './encoders.ts'
import { item71 } from './integrated-circuits.ts'
import { item717, item7172 } from './masks.ts'
import { item72Transistor } from './microwave-transistors.ts'
import { item72Mmic } from './mmic-amplifiers.ts'
import { item714 } from './network-analysers.ts'
import { item784 } from './optical-modulators.ts'
import { item79 } from './oscilloscopes.ts'
import { item72Parametric } from './parametric-amplifiers.ts'
import { item782, item783 } from './power-semiconductors.ts'
import { item724, item725 } from './pure-isotopes.ts'
import { item719 } from './resists.ts'
import { item716Annealing } from './semiconductor-annealing.ts'
import { item716Cleaning } from './semiconductor-cleaning.ts'
import { item716Deposition } from './semiconductor-deposition.ts'
import { item716Epitaxy } from './semiconductor-epitaxy.ts'
import { item716Etching } from './semiconductor-etching.ts'
import { item716Implantation } from './semiconductor-implantation.ts'
import { item716Inspection } from './semiconductor-inspection.ts'
import { item716Lithography } from './semiconductor-lithography.ts'
import { item716Metrology } from './semiconductor-metrology.ts'
import { item712 } from './signal-generators.ts'
import { item72Amplifier } from './solid-state-amplifiers.ts'
import { item713, item713Receiver } from './spectrum-analysers.ts'
import { item74, item75 } from './superconducting-devices.ts'
import { item72Synthesiser } from './synthesisers.ts'
import {
  deepComputationalProgram,
  extremeComputationalProgram,
  gateAllAroundProgram,
  gateAllAroundTechnology,
  layoutExtraction,
  multiChipProgram,
  multiPatterningProgram,
} from './technology.ts'
import { item72Module } from './transmit-modules.ts'
import { item718, item722, item723 } from './wafers.ts'

/** The entries of item 7 that are modelled. */
export const item7: readonly Entry[] = [
  item73,
  item715,
  item77,
  item76,
  item76Solar,
  item720,
  item721,
  item7152,
  item7153,
  item710,
  item7102,
  item711,
  item716Sem,
  item716Prober,
  item78,
  item71,
  item717,
  item7172,
  item72Transistor,
  item72Mmic,
  item714,
  item784,
  item79,
  item72Parametric,
  item782,
  item783,
  item724,
  item725,
  item719,
  item716Annealing,
  item716Cleaning,
  item716Deposition,
  item716Epitaxy,
  item716Etching,
  item716Implantation,
  item716Inspection,
  item716Lithography,
  item716Metrology,
  item712,
  item72Amplifier,
  item713,
  item713Receiver,
  item74,
  item75,
  item72Synthesiser,
  gateAllAroundProgram,
  layoutExtraction,
  gateAllAroundTechnology,
  multiChipProgram,
  multiPatterningProgram,
  deepComputationalProgram,
  extremeComputationalProgram,
  item72Module,
  item718,
  item722,
  item723,
]

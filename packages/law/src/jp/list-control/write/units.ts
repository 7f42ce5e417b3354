import {
  divideExact,
  type Exact,
  fraction,
  lowestTerms,
  multiplyExact,
  ProblemError,
  parseDecimal,
} from '@sekisho/logic'

/**
 * The units in which the list counts, by dimension: each as an exact multiple of the first. A fact is counted in one of
 * them; a limit may be written in any other of the same dimension, as the article has it. `gₙ` is the standard
 * gravity, `g` the gram.
 */
const DIMENSIONS: Readonly<
  Record<string, Readonly<Record<string, number | readonly [n: number, d: number]>>>
> = {
  count: { count: 1 },
  times: { '×': 1 },
  wavelengths: { λ: 1 },
  bits: { bit: 1 },
  'soft-errors': { '10⁻⁸/bit/day': 1 },
  stability: { '10⁻¹²': 1 },
  share: { '%': 1, ppm: [1, 10_000] },
  level: { dB: 1 },
  'noise-level': { 'dBm/Hz': 1 },
  'power-level': { dBm: 1 },
  length: {
    µm: 1,
    nm: [1, 1000],
    mm: 1000,
    cm: 10_000,
    m: 1_000_000,
    km: 1_000_000_000,
    nmi: 1_852_000_000,
  },
  area: { 'cm²': 1, 'µm²': [1, 100_000_000], 'mm²': [1, 100], 'm²': 10_000 },
  volume: { L: 1, 'cm³': [1, 1000], 'm³': 1000 },
  'ion-mass': { u: 1 },
  'nominal-size': { 'A-size': 1 },
  'sequence-length': { kbase: 1 },
  amount: { mmol: 1 },
  mass: { kg: 1, mg: [1, 1_000_000], g: [1, 1000], t: 1000 },
  density: { 'g/cm³': 1, 'kg/m³': [1, 1000] },
  'areal-density': { 'kg/m²': 1 },
  expansion: { 'ppm/K': 1 },
  time: {
    s: 1,
    fs: [1, 1e15],
    ps: [1, 1e12],
    ns: [1, 1_000_000_000],
    µs: [1, 1_000_000],
    ms: [1, 1000],
    min: 60,
    h: 3600,
    day: 86_400,
  },
  frequency: { Hz: 1, kHz: 1000, MHz: 1_000_000, GHz: 1_000_000_000, THz: 1_000_000_000_000 },
  rotation: { rpm: 1 },
  'frame-rate': { fps: 1 },
  drift: { 'nmi/h': 1 },
  corrosion: { 'mm/year': 1 },
  'etch-rate': { 'µm/min': 1 },
  speed: { 'm/s': 1, 'mm/s': [1, 1000], 'mm/µs': 1000, 'km/s': 1000, 'km/h': [5, 18] },
  acceleration: {
    'm/s²': 1,
    'mm/s²': [1, 1000],
    gₙ: [980_665, 100_000],
    µGal: [1, 100_000_000],
    mGal: [1, 100_000],
  },
  angle: { '°': 1, '′': [1, 60], '″': [1, 3600] },
  'small-angle': { µrad: 1 },
  'thousandths-of-a-radian': { mrad: 1 },
  'angular-rate': { '°/h': 1, '°/s': 3600 },
  'angular-random-walk': { '°/√h': 1 },
  torque: { N·m: 1 },
  force: { N: 1, kN: 1000, MN: 1_000_000 },
  pressure: { Pa: 1, mPa: [1, 1000], kPa: 1000, MPa: 1_000_000, GPa: 1_000_000_000 },
  temperature: { '°C': 1 },
  'absolute-temperature': { K: 1 },
  energy: { J: 1, fJ: [1, 1e15], mJ: [1, 1000], kJ: 1000, MJ: 1_000_000 },
  'particle-energy': { MeV: 1, keV: [1, 1000], eV: [1, 1_000_000] },
  power: {
    W: 1,
    nW: [1, 1_000_000_000],
    µW: [1, 1_000_000],
    mW: [1, 1000],
    kW: 1000,
    MW: 1_000_000,
    GW: 1_000_000_000,
    TW: 1_000_000_000_000,
  },
  'apparent-power': { VA: 1, kVA: 1000 },
  'specific-energy': { 'Wh/kg': 1, 'J/kg': [1, 3600] },
  'power-by-area': { 'kW/cm²': 1 },
  'energy-by-area': { 'J/cm²': 1 },
  'power-frequency': { 'W·GHz²': 1 },
  'length-frequency': { cm·GHz: 1 },
  'delay-bandwidth': { µs·MHz: 1 },
  'specific-power': { 'W/kg': 1 },
  voltage: { V: 1, mV: [1, 1000], kV: 1000 },
  current: { A: 1, mA: [1, 1000], kA: 1000 },
  'current-rise': { 'A/µs': 1 },
  'current-density': { 'A/mm²': 1 },
  'charge-density': { 'µC/mm²': 1 },
  conductivity: { 'kS/m': 1 },
  resistance: { Ω: 1 },
  resistivity: { Ω·cm: 1, µΩ·m: [1, 10_000] },
  capacitance: { µF: 1, nF: [1, 1000], F: 1_000_000 },
  inductance: { nH: 1, µH: 1000 },
  'flux-density': { T: 1, mT: [1, 1000] },
  'field-noise': { 'fT/√Hz': 1, 'pT/√Hz': 1000, 'nT/√Hz': 1_000_000 },
  'gradient-noise': { 'pT/m/√Hz': 1, 'nT/m/√Hz': 1000 },
  'electric-noise': { 'nV/m/√Hz': 1 },
  dose: { Gy: 1, kGy: 1000 },
  'dose-rate': { 'Gy/s': 1 },
  fluence: { '1/cm²': 1 },
  emission: { '1/s': 1 },
  activity: { GBq: 1, MBq: [1, 1000], TBq: 1000 },
  'specific-activity': { 'GBq/kg': 1 },
  'volume-flow': { 'L/min': 1, 'L/s': 60, 'L/h': [1, 60], 'm³/h': [50, 3], 'm³/min': 1000 },
  'mass-flow': { 'kg/h': 1, 'g/h': [1, 1000], 'kg/day': [1, 24] },
  concentration: { 'mg/m³': 1 },
  'data-rate': { 'bit/s': 1, 'Mbit/s': 1_000_000, 'Gbit/s': 1_000_000_000, 'Tbit/s': 1_000_000_000_000 },
  'byte-rate': { 'GB/s': 1 },
  'sample-rate': { 'sample/s': 1, MSPS: 1_000_000, GSPS: 1_000_000_000 },
  computing: { WT: 1 },
  processing: { TPP: 1 },
  impulse: { N·s: 1, kN·s: 1000, MN·s: 1_000_000 },
  'specific-impulse': { 'N·s/kg': 1, 'kN·s/kg': 1000 },
  'fuel-per-thrust': { 'kg/(N·h)': 1 },
  'fuel-per-energy': { 'kg/kWh': 1 },
  unbalance: { 'g·mm/kg': 1 },
}

const units: ReadonlyMap<string, { readonly dimension: string; readonly is: Exact }> = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, members]) =>
    Object.entries(members).map(([unit, is]) => [
      unit,
      { dimension, is: typeof is === 'number' ? is : fraction(is[0], is[1]) },
    ]),
  ),
)

/** Every unit of the list with the dimension it measures, and how much it is of the first unit of that dimension. */
export const listUnits: ReadonlyMap<string, { readonly dimension: string; readonly is: Exact }> = units

/**
 * How much a number is in another unit of the same dimension; exact.
 * @throws ProblemError when a unit is not known, or measures something else
 */
export function convert(value: Exact, from: string, to: string): Exact {
  const [a, b] = [units.get(from), units.get(to)]
  if (!a || !b || a.dimension !== b.dimension) throw new ProblemError([wrongUnit(from, to)])
  return lowestTerms(divideExact(multiplyExact(value, a.is), b.is))
}

const LIMIT = /^([+-]?[\d_]+(?:\.\d+)?)\s*(\S.*)?$/

/**
 * A limit as the article writes it, such as `0.006 mm`, in the unit of the fact that is held to it.
 * @throws ProblemError when it is no number with a unit that fits
 */
export function limitIn(text: string, unit: string): Exact {
  const [, digits = '', own = 'count'] = LIMIT.exec(text) ?? []
  const value = parseDecimal(digits.replaceAll('_', ''))
  if (value === null) throw new ProblemError([wrongUnit(text, unit)])
  return convert(value, own, unit)
}

function wrongUnit(from: string, to: string) {
  return {
    code: 'wrong-unit',
    at: { path: from },
    message: {
      ja: `「${from}」を単位「${to}」に直せません。同じ量の単位を使うか、write/units.ts に単位を加えてください。`,
      en: `"${from}" cannot be put in "${to}": use a unit of the same dimension, or add the unit to write/units.ts.`,
    },
  }
}

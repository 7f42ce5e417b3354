export { type Change, type Option, type OptionsResult, options, type Price } from './options.ts'

export { type Change, type Option, type OptionsResult, options, type Price } from './options.ts'
export { type PublishedChange, type PublishedOptions, publishOptions } from './publish-options.ts'

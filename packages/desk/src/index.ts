/** The server of Sekisho: see README.md. */
export { addressOf, configOf } from './platform/config.ts'
export { Processes } from './processes/processes.ts'

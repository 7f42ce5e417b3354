/** The server of Sekisho: see README.md. */
export { addressOf, configOf } from './platform/config.ts'
export { startServer } from './platform/server.ts'

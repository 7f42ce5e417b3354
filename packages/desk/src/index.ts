/** The server of Sekisho: see README.md. */
export { apiDocument } from './document/api-document.ts'
export { addressOf, configOf } from './platform/config.ts'
export { startServer } from './platform/server.ts'

import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it, test } from 'vitest'
import { runServer } from '../testing/run-server.ts'
import { apiDocument } from './api-document.ts'
import { languageOf } from './routes.ts'

const address = runServer()
const committed: unknown = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'))

it('is committed as it is: run npm run generate', () => {
  expect(committed).toEqual(apiDocument())
})

it('is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  expect(await validator.validate({ ...apiDocument() })).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
})

it('is what the server gives', async () => {
  expect(await (await fetch(`${address()}/api/openapi.json`)).json()).toEqual(committed)
})

it('leads every reference to something', () => {
  const text = JSON.stringify(committed)
  const names = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name))
  for (const name of names) expect(committed).toHaveProperty(['components', 'schemas', String(name)])
})

test.each([
  ['/api', {}, 'ja'],
  ['/api', { 'accept-language': 'en-GB,en;q=0.9,ja;q=0.8' }, 'en'],
  ['/api?lang=ja', { 'accept-language': 'en' }, 'ja'],
  ['/api?lang=en', {}, 'en'],
])('the page for people at %s with %j is in %s', async (path, headers, language) => {
  const response = await fetch(address() + path, { headers })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const text = await response.text()
  expect(text).toContain(`<html lang="${language}">`)
  for (const operation of Object.keys(apiDocument().paths)) expect(text).toContain(operation)
  expect(text).not.toMatch(/<script|style=|onclick|undefined/)
})

it('takes Japanese where neither language is asked for', () => {
  expect(languageOf('fr', 'fr, de')).toBe('ja')
})

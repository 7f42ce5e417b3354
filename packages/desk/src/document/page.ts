import type { Words } from '@sekisho/logic'
import { LIMITS, MAX_BODY_BYTES, MAX_DEPTH, MAX_HEAD_BYTES } from '../platform/limits.ts'
import { EXPLAINED } from '../platform/messages.ts'
import type { ApiDocument, DocumentedOperation } from './document.ts'
import { EXAMPLE } from './example.ts'

type Language = keyof Words

const TEXTS = {
  title: { ja: '関所の API', en: 'The API of Sekisho' },
  what: {
    ja: 'プログラムから判定を使うための入口です。アカウントは要らず、送られた事案は保存しません。数は正確に読み、答えには日本語と英語の両方が入ります。',
    en: 'For programs that need determinations. No account is needed and no case that is sent is kept. Numbers are read exactly, and every answer is in Japanese and English.',
  },
  document: { ja: '機械が読む文書', en: 'For machines' },
  operations: { ja: 'できること', en: 'What it does' },
  example: { ja: '例', en: 'Example' },
  limits: { ja: '制限', en: 'Limits' },
  problems: { ja: '断るとき', en: 'When it refuses' },
  refusal: {
    ja: '断るときは application/problem+json（RFC 9457）で、悪い所のすべてを、場所と直し方とともに両方の言語で返します。事案そのものの誤りは 422 です。',
    en: 'A refusal is application/problem+json (RFC 9457): everything that is wrong, with its place and what to do, in both languages. What is wrong with the case itself is 422.',
  },
  legal: { ja: '法的助言ではありません。', en: 'Not legal advice.' },
} as const satisfies Record<string, Words>

const SHOWN_LIMITS: readonly (readonly [Words, string])[] = [
  [{ ja: '本文', en: 'Body' }, `${MAX_BODY_BYTES.toLocaleString('en')} bytes`],
  [{ ja: '宛先とヘッダー', en: 'Address and headers' }, `${MAX_HEAD_BYTES.toLocaleString('en')} bytes`],
  [{ ja: '入れ子', en: 'Nesting' }, String(MAX_DEPTH)],
  [{ ja: '送り終わるまで', en: 'Time to send' }, `${LIMITS.requestSeconds} s`],
  [{ ja: '一件の計算', en: 'Work on one case' }, `${LIMITS.answerSeconds} s`],
  [{ ja: '待てる件数', en: 'Cases that may wait' }, `${LIMITS.waiting} (503, Retry-After)`],
]

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The page of the API for people, in one language, made from its document. It has no script. */
export function apiPage({ paths }: ApiDocument, language: Language, origin: string): string {
  const say = (words: Words): string => escaped(words[language])
  const other = language === 'ja' ? 'en' : 'ja'
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => `
<h3><code>${method.toUpperCase()} ${escaped(path)}</code></h3>
<p><strong>${say(operation['x-summary'])}</strong></p>
<p>${say(operation['x-description'])}</p>
<pre aria-label="${say(TEXTS.example)}">${escaped(curl(origin, path, operation))}</pre>`,
    ),
  )
  const limits = SHOWN_LIMITS.map(([what, limit]) => `<tr><th scope="row">${say(what)}<td>${escaped(limit)}`)
  const codes = EXPLAINED.map(
    ({ code, message }) => `<tr id="${code}"><th scope="row"><code>${code}</code><td>${say(message)}`,
  )
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say(TEXTS.title)}</title>
<link rel="stylesheet" href="/api/page.css">
<nav><a href="/api?lang=${other}" lang="${other}" hreflang="${other}">${other === 'en' ? 'English' : '日本語'}</a></nav>
<main>
<h1>${say(TEXTS.title)}</h1>
<p>${say(TEXTS.what)} ${say(TEXTS.legal)}</p>
<p>${say(TEXTS.document)}: <a href="/api/openapi.json">OpenAPI 3.1</a></p>
<h2>${say(TEXTS.operations)}</h2>
${operations.join('')}
<h2>${say(TEXTS.limits)}</h2>
<table>${limits.join('\n')}</table>
<h2>${say(TEXTS.problems)}</h2>
<p>${say(TEXTS.refusal)}</p>
<table>${codes.join('\n')}</table>
</main>
</html>
`
}

/** A command that asks for the operation. */
function curl(origin: string, path: string, { parameters = [], requestBody }: DocumentedOperation): string {
  const filled = parameters.reduce(
    (whole, { name, schema }) => whole.replace(`{${name}}`, schema.example ?? ''),
    path,
  )
  const asked = parameters
    .filter((each) => each.in === 'query' && each.schema.example !== undefined)
    .map(({ name, schema }) => `--data-urlencode ${name}=${schema.example}`)
  if (!requestBody)
    return ['curl', ...(asked.length > 0 ? ['-G'] : []), ...asked, `${origin}${filled}`].join(' ')
  return `curl -H 'content-type: application/json' ${origin}${filled} --data '${JSON.stringify(EXAMPLE)}'`
}

import type { Problem, Words } from '@sekisho/logic'

/** Statuses under which a request is refused. */
export type ProblemStatus = keyof typeof TITLES

/** A problem document (RFC 9457). Its `title` and `detail` are in both languages, Japanese first. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: ProblemStatus
  readonly detail: string
  /** Everything that is wrong, each with its code, its place and its sentence in either language. */
  readonly problems: readonly Problem[]
}

const TITLES = {
  400: { ja: '要求を読めません。', en: 'The request cannot be read.' },
  404: { ja: 'ありません。', en: 'There is no such thing.' },
  405: { ja: 'この方法では使えません。', en: 'The method is not allowed.' },
  408: { ja: '届きませんでした。', en: 'The request did not arrive in time.' },
  413: { ja: '大きすぎます。', en: 'The request is too large.' },
  415: { ja: '種類が違います。', en: 'The body is not of the right type.' },
  421: { ja: '宛先が違います。', en: 'The request is for another server.' },
  422: { ja: '事案を判定できません。', en: 'The case cannot be determined.' },
  431: { ja: '大きすぎます。', en: 'The head of the request is too large.' },
  500: { ja: 'サーバーの誤りです。', en: 'An error of the server.' },
  503: { ja: '今は答えられません。', en: 'No answer can be given now.' },
} as const satisfies Record<number, Words>

function both({ ja, en }: Words): string {
  return `${ja} ${en}`
}

/** The problem document of a refusal. Its type is the page that explains the codes, with the first code. */
export function problemDocument(
  status: ProblemStatus,
  problems: readonly [Problem, ...Problem[]],
): ProblemDocument {
  const [{ code, message }] = problems
  return { type: `/api#${code}`, title: both(TITLES[status]), status, detail: both(message), problems }
}

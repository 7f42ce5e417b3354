import { z } from '@hono/zod-openapi'
import { REGIME_IDS, regime } from '@sekisho/law/regimes'
import {
  entriesOf,
  formatDay,
  nearName,
  ProblemError,
  publishEntries,
  publishEntry,
  publishFacts,
  type RuleSet,
} from '@sekisho/logic'
import { addGet } from '../platform/add-get.ts'
import { requestProblem } from '../platform/messages.ts'
import type { Api } from '../platform/new-api.ts'

const params = z.object({
  country: z.string().openapi({ example: 'jp' }),
  name: z.string().openapi({ example: 'inward-investment' }),
})
const ruleParams = params.extend({ id: z.string().openapi({ example: 'listed-shares' }) })

const ofParams = ({ country, name }: Readonly<Record<string, string>>) => regime(`${country}/${name}`)

/** The regime without its rules. */
function publishRegime({ id, title, version, knownOn, span, answer, act }: RuleSet): object {
  return {
    id,
    title,
    version,
    knownOn,
    span: { from: formatDay(span.from), until: formatDay(span.until) },
    act: act.id,
    answer: { id: answer.id, title: answer.title, options: answer.type.options },
  }
}

function rule(ruleSet: RuleSet, id: string): object {
  const entry = entriesOf(ruleSet).get(id)
  if (entry) return publishEntry(ruleSet, entry)
  throw new ProblemError([requestProblem('unknown-rule', id, nearName(id, entriesOf(ruleSet).keys()))])
}

export function addRegimes(api: Api): void {
  const kept = { fault: 404, isKept: true } as const
  addGet(api, {
    ...kept,
    path: '/api/regimes',
    operationId: 'regimes',
    summary: { ja: '制度の一覧', en: 'The regimes there are' },
    description: {
      ja: '制度と、扱う行為の日、結論の選択肢を返します。',
      en: 'Every regime, with the days of acts it covers and the options of its answer.',
    },
    gives: ['Regimes'],
    answer: async () => ({ regimes: (await Promise.all(REGIME_IDS.map(regime))).map(publishRegime) }),
  })
  addGet(api, {
    ...kept,
    path: '/api/regimes/{country}/{name}/facts',
    operationId: 'facts',
    summary: { ja: '事実の一覧', en: 'The facts a regime needs' },
    description: {
      ja: '制度が必要とする事実と、その値の書き方を返します。',
      en: 'Every fact of the regime, and how its value is written in a case.',
    },
    params,
    gives: ['Facts'],
    answer: async (texts) => publishFacts(await ofParams(texts)),
  })
  addGet(api, {
    ...kept,
    path: '/api/regimes/{country}/{name}/rules',
    operationId: 'rules',
    summary: { ja: '規則の一覧', en: 'The rules of a regime' },
    description: {
      ja: '規則、決定、数値、モデル化していない規定と、その根拠条文を返します。',
      en: 'Every rule, decision, number and entry that is not modelled, with its citations.',
    },
    params,
    gives: ['Entries'],
    answer: async (texts) => publishEntries(await ofParams(texts)),
  })
  addGet(api, {
    ...kept,
    path: '/api/regimes/{country}/{name}/rules/{id}',
    operationId: 'rule',
    summary: { ja: '一つの規則', en: 'One rule' },
    description: {
      ja: '規則一つの条件、例外、値、根拠条文。',
      en: 'Its condition, exceptions, values and citations.',
    },
    params: ruleParams,
    gives: ['Entry'],
    answer: async (texts) => rule(await ofParams(texts), texts.id ?? ''),
  })
}

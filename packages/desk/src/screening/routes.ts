import { ProblemError } from '@sekisho/logic'
import { DecisionFile } from '@sekisho/names/decisions'
import { ListError } from '@sekisho/names/lists'
import { addDirectPost } from '../platform/add-direct-post.ts'
import { addGet } from '../platform/add-get.ts'
import { requestProblem } from '../platform/messages.ts'
import type { Api } from '../platform/new-api.ts'
import { decisionBody, decisionsMade, recordDecision } from './decide.ts'
import { match, matchBody, matchQuery } from './match.ts'
import { screen, screenBody } from './screen.ts'
import { search, searchParams, searchQuery } from './search.ts'
import { watchListsOf } from './watch-lists.ts'

/**
 * @param folder of the imported watch-lists; without it nobody is screened, and that is said
 * @param file of decisions about hits; without it none can be recorded
 */
export function addScreening(api: Api, folder: string | undefined, file: string | undefined): void {
  addGet(api, {
    path: '/api/watch-lists',
    operationId: 'watchLists',
    summary: { ja: '名簿の一覧', en: 'The watch-lists there are' },
    description: {
      ja: '照合に使う名簿と、時点、元のファイルとハッシュ、件数を返します。',
      en: 'The watch-lists that parties are looked up in, with day, file, hash and counts.',
    },
    fault: 404,
    gives: ['WatchLists'],
    isKept: false,
    answer: async () => ({ versions: (await watchListsOf(folder)).versions }),
  })
  addGet(api, {
    path: '/search/{dataset}',
    operationId: 'search',
    summary: { ja: '名簿を探す（yente 互換）', en: 'Search the watch-lists (as yente does)' },
    description: {
      ja: '名前から名簿の者を探します。OpenSanctions の yente API と同じ形です。dataset は名簿の id か default です。',
      en: 'Finds listed parties by name, in the shape of the yente API of OpenSanctions. The dataset is the id of a list, or default.',
    },
    params: searchParams,
    query: searchQuery,
    fault: 404,
    gives: ['EntitySearch'],
    isKept: false,
    answer: (asked) => search(folder, asked),
  })
  addDirectPost(api, {
    path: '/match/{dataset}',
    operationId: 'match',
    summary: {
      ja: '取引先を名簿と照合する（yente 互換）',
      en: 'Match parties against the watch-lists (as yente does)',
    },
    description: {
      ja: '実体（schema と properties）ごとに、名簿の候補を点数と理由つきで返します。OpenSanctions の yente API と同じ形です。',
      en: 'For each entity (schema and properties) the listed parties it may be, with score and reasons, in the shape of the yente API.',
    },
    gives: ['EntityMatches'],
    fault: 404,
    params: searchParams,
    query: matchQuery,
    body: matchBody,
    answer: (body, { dataset = 'default', ...asked }) => match(folder, dataset, asked, body),
  })
  addOwnScreening(api, folder, file)
}

/** Our own calls: hits with what was decided about them, and the decisions. */
function addOwnScreening(api: Api, folder: string | undefined, file: string | undefined): void {
  const decisions = file === undefined ? undefined : new DecisionFile(file)
  addDirectPost(api, {
    path: '/api/screen',
    operationId: 'screen',
    summary: { ja: '取引先を名簿と照合する', en: 'Screen parties against the watch-lists' },
    description: {
      ja: '一度に200件まで。候補ごとに、点数、理由、名簿の者、判断とその後に変わったことを返します。読めない者は知らせ、ほかの者は照合します。',
      en: 'Up to 200 at a time. Each hit with its score, reasons, the entry, and what was decided about it and has changed since. Who cannot be read is told, and the others are screened.',
    },
    gives: ['Screening'],
    fault: 422,
    body: screenBody,
    answer: async (body) => told(async () => screen(await watchListsOf(folder), decisions, body)),
  })
  addDirectPost(api, {
    path: '/api/decide',
    operationId: 'decide',
    summary: { ja: '候補についての判断を記録する', en: 'Record a decision about a hit' },
    description: {
      ja: '同じ者（same）、別の者（other）、追加の確認が必要（need-more）。どちらかを特定する内容が変わるまで有効です。',
      en: 'The same party, another, or more to be found out (need-more). It holds until what tells who one of them is has changed.',
    },
    gives: ['ScreeningDecision'],
    fault: 422,
    body: decisionBody,
    answer: (body) => told(async () => recordDecision(await watchListsOf(folder), kept(decisions), body)),
  })
  addGet(api, {
    path: '/api/decisions',
    operationId: 'decisions',
    summary: { ja: '記録した判断の一覧', en: 'The decisions that were recorded' },
    description: {
      ja: '新しいものから1000件まで。理由、判断した人、両者の当時の内容つき。',
      en: 'The newest first, up to 1,000, each with its reason, who made it, and both parties as they were.',
    },
    fault: 404,
    gives: ['ScreeningDecisions'],
    isKept: false,
    answer: () => told(() => decisionsMade(kept(decisions))),
  })
}

/** @throws ProblemError where the server keeps none */
function kept(decisions: DecisionFile | undefined): DecisionFile {
  if (decisions === undefined) throw new ProblemError([requestProblem('no-decisions')])
  return decisions
}

/** What is wrong with the record names a file of the server: that is for who runs it alone. */
async function told<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof ListError)) throw error
    console.error(`${error.words.ja} ${error.words.en}`)
    throw new ProblemError([requestProblem('decisions-unreadable')])
  }
}

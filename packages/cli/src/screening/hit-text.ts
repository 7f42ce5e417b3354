import type { Words } from '@sekisho/logic'
import type { Difference, Standing } from '@sekisho/names/decisions'
import type { Terminal } from '../terminal.ts'
import type { KeptHit } from './results.ts'

const FIELDS: Readonly<Record<Difference['field'], Words>> = {
  names: { ja: '名前', en: 'names' },
  kind: { ja: '種類', en: 'kind' },
  sex: { ja: '性別', en: 'sex' },
  born: { ja: '生年月日', en: 'birth' },
  birthPlaces: { ja: '出生地', en: 'place of birth' },
  countries: { ja: '国', en: 'countries' },
  addresses: { ja: '住所', en: 'addresses' },
  identifiers: { ja: '識別番号', en: 'identifiers' },
}

const VERDICT: Readonly<Record<'same' | 'other' | 'need-more', Words>> = {
  same: { ja: '同じ者と判断', en: 'decided: the same party' },
  other: { ja: '別の者と判断', en: 'decided: another party' },
  'need-more': { ja: '追加の確認が必要と判断', en: 'decided: more must be found out' },
}

/** A hit as lines: the score, who on which list, why, and what was decided about it. */
export function hitLines(
  { score, name, list, asOf, party, reasons, standing }: KeptHit,
  { say, style }: Terminal,
): readonly string[] {
  const born = party.born?.map(({ day }) => day).join(', ')
  const about = [party.kind, ...(party.countries ?? []), ...(party.nationalities ?? []), born]
    .filter(Boolean)
    .join(', ')
  const programmes = party.programmes?.join('; ') ?? ''
  return [
    `  ${style(score.toFixed(2), 'bold')}  ${name}  [${list} ${asOf}, ${party.id}]  ${about}`,
    ...(programmes === '' ? [] : [style(`        ${programmes}`, 'dim')]),
    style(`        ${reasons.map(say).join(' ')}`, 'dim'),
    ...(standing === undefined ? [] : standingTexts(standing).map((text) => `        ${say(text)}`)),
  ]
}

function standingTexts(standing: Standing): readonly Words[] {
  if (standing.is === 'open') return []
  const { decision } = standing
  const verdict = VERDICT[decision.verdict]
  const by = `${decision.by}, ${decision.at.slice(0, 10)}`
  const said = {
    ja: `${verdict.ja}（${by}）：${decision.reason}`,
    en: `${verdict.en} (${by}): ${decision.reason}`,
  }
  if (standing.is !== 'reopened') return [said]
  const opened = {
    ja: '判断の後に、どちらかを特定する内容が変わりました。判断し直してください。',
    en: 'What tells who one of them is has changed since. Decide again.',
  }
  return [
    said,
    opened,
    ...standing.ofSubject.map(differenceText('取引先', 'party')),
    ...standing.ofEntry.map(differenceText('名簿', 'list')),
  ]
}

function differenceText(ja: string, en: string): (difference: Difference) => Words {
  return ({ field, before, after }) => {
    const [was, is] = [before, after].map((texts) => texts.join('; ') || '—')
    return {
      ja: `  ${ja}の${FIELDS[field].ja}：${was} → ${is}`,
      en: `  ${FIELDS[field].en} (${en}): ${was} → ${is}`,
    }
  }
}

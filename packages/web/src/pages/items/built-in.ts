import { type Entry, entries } from '@sekisho/law/jp/list-control'

/** The entries of the rules that an entry of the built-in lists stands for: those of `3-2(2)` for `3の2(2)`. */
export function modelledUnder(id: string): readonly Entry[] {
  const isTechnology = id.startsWith('外為令')
  const item = id.replace('外為令', '').replaceAll('の', '-')
  return entries.filter((entry) => entry.item === item && (entry.kind === 'technology') === isTechnology)
}

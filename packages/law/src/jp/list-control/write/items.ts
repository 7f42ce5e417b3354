/** `2(12)` → `輸出令別表第一の2の項(12)`; `3-2(2)` → `輸出令別表第一の3の2の項(2)`; `8` has no bracket. */
export function tableItem(item: string): string {
  return `輸出令別表第一の${placeOf(item)}`
}

/** The same of the table of technology. */
export function technologyItem(item: string): string {
  return `外為令別表の${placeOf(item)}`
}

function placeOf(item: string): string {
  const [, row = '', bracket] = /^([\d-]+)(?:\((.+)\))?$/.exec(item) ?? []
  const numbered = (text: string) => text.replaceAll('-', 'の')
  return `${numbered(row)}の項${bracket ? `(${numbered(bracket)})` : ''}`
}

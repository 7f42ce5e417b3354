/** A JSON Pointer (RFC 6901) as a JSON path that goes on from another: `/names/0/fullName` after `$[2]`. */
export function pathOfPointer(start: string, pointer: string): string {
  return partsOfPointer(pointer).reduce(child, start)
}

/** The parts of a JSON Pointer, its escapes undone. */
export function partsOfPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The path of one member: an index in brackets, a name after a dot, another name in brackets and quotation marks. */
export function child(path: string, part: string | number): string {
  if (typeof part === 'number' || /^(0|[1-9]\d*)$/.test(part)) return `${path}[${part}]`
  return /^[A-Za-z_$][\w$]*$/.test(part) ? `${path}.${part}` : `${path}[${JSON.stringify(part)}]`
}

/** The last name of a path: `alternateNames` of `$[0].recordDetails.alternateNames[0]`; nothing for the whole. */
export function propertyOf(path: string): string {
  const names = [...path.matchAll(/\.([\w$]+)|\["((?:[^"\\]|\\.)*)"\]/g)]
  const last = names.at(-1)
  return last?.[1] ?? last?.[2] ?? ''
}

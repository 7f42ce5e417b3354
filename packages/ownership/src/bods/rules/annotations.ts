import { fault } from '../fault.ts'
import { isObject, objectsOf, textOf } from '../is-object.ts'
import { child, partsOfPointer } from '../json-path.ts'
import type { Rule } from './placed.ts'

/** An annotation points at something that is in its statement (RFC 6901); the whole is the empty pointer. */
export const annotations: Rule = function* (statements) {
  for (const { statement, path, statementId } of statements) {
    for (const [at, annotation] of objectsOf(statement, 'annotations')) {
      const pointer = textOf(annotation, 'statementPointerTarget')
      if (pointer === undefined || pointsAt(statement, pointer)) continue
      const where = child(child(child(path, 'annotations'), at), 'statementPointerTarget')
      yield fault(
        'warning',
        'annotation-target',
        { path: where, statementId },
        {
          ja: `注記の対象「${pointer}」は、この文の中にありません。文全体なら空文字列、項目なら /recordDetails/name のように書いてください。`,
          en: `The annotation is about "${pointer}", which is not in this statement. Write an empty text for the whole, or a pointer such as /recordDetails/name.`,
        },
      )
    }
  }
}

function pointsAt(value: unknown, pointer: string): boolean {
  if (pointer !== '' && !pointer.startsWith('/')) return false
  let at: unknown = value
  for (const part of partsOfPointer(pointer)) {
    const next =
      Array.isArray(at) && /^\d+$/.test(part) ? at[Number(part)] : isObject(at) ? at[part] : undefined
    if (next === undefined) return false
    at = next
  }
  return true
}

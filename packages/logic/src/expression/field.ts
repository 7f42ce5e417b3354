import type { KindOf } from './reading.ts'
import type { Field } from './types.ts'
import { unknownOf } from './unknown.ts'

export const fieldKind: KindOf<Field> = {
  operands: () => [],
  compile(node) {
    const { list, name } = node
    const unknown = unknownOf(node)
    // The case reader holds that a given value has the field's type.
    return (reading) => (reading.field(list, name) ?? unknown) as never
  },
  mattered: () => [],
}

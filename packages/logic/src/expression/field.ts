import type { KindOf } from './reading.ts'
import type { Field } from './types.ts'
import { unknownOf } from './unknown.ts'

export const fieldKind: KindOf<Field> = {
  operands: () => [],
  // The case reader holds that a given value has the field's type.
  evaluate: (node, reading) => (reading.field(node.list, node.name) ?? unknownOf(node)) as never,
  mattered: () => [],
}

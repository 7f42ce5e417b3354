import { z } from 'zod'

const DAY = z.iso.date()

/**
 * What a supplier says of its product. It is an input, never taken on trust: who wrote it, under which list and until
 * when it holds stand beside it, and it is compared with our own judgement.
 */
export const SupplierCertificate = z.strictObject({
  /** As bills of materials name it. */
  id: z.string().min(1),
  /** Who judged: the supplier, not whoever passed it on. */
  author: z.string().min(1),
  maker: z.string().optional(),
  /** The product that it is about. */
  model: z.string().min(1),
  /** The day of the list under which it was judged. */
  list: DAY,
  /** The day that it bears. */
  issued: DAY,
  /** The last day on which it holds; it holds on while the list is the same where none is said. */
  expires: DAY.optional(),
  /** The entries that apply, such as `6(2)`; none where the supplier says that none does. */
  items: z.array(z.string().min(1)),
})
export type SupplierCertificate = z.infer<typeof SupplierCertificate>

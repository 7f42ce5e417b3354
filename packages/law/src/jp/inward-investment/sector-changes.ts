/** The days of the changes of the lists, for rules. */

/** The first day of acts that a change of the lists covers, and the day it is in force. */
export const since = ({ actsFrom, inForce }: { actsFrom: string; inForce: string }) => ({
  from: actsFrom,
  inForce,
})

const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)

/** The days before it. */
export const before = ({ actsFrom }: { actsFrom: string }) => ({ until: dayBefore(actsFrom) })

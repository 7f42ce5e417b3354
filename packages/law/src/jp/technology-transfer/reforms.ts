/** The days on which the rules on technology changed. */

/** Residents in a specified category count as non-residents. */
export const categories2022 = { from: '2022-05-01', inForce: '2022-05-01' } as const
/** Important managed technology is reported beforehand. */
export const report2024 = { from: '2024-12-30', inForce: '2024-12-30' } as const
/** The catch-all controls were made anew, and the paragraphs of article 17 of the order numbered anew. */
export const catchAll2025 = { from: '2025-10-09', inForce: '2025-10-09' } as const
export const beforeCatchAll2025 = { until: '2025-10-08' } as const

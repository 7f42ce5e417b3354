/** The reforms with their two days: the first day of acts they cover, and the day they came into force. */

export const reform2017 = { from: '2017-10-31', inForce: '2017-10-01' } as const
/** Provisions of the reform of 2017 that were not delayed. */
export const inForce2017 = { from: '2017-10-01', inForce: '2017-10-01' } as const
export const reform2019 = { from: '2019-10-26', inForce: '2019-10-26' } as const
/** Provisions of the reform of 2019 that were not delayed. */
export const inForce2020 = { from: '2020-05-08', inForce: '2020-05-08' } as const
export const before2020 = { until: '2020-05-07' } as const
export const reform2020 = { from: '2020-06-07', inForce: '2020-05-08' } as const
export const beforeReform2020 = { until: '2020-06-06' } as const
export const reform2025 = { from: '2025-05-19', inForce: '2025-05-19' } as const
/** Imprisonment with work became imprisonment. */
export const imprisonment2025 = { from: '2025-06-01', inForce: '2025-06-01' } as const
export const reform2026 = { from: '2026-06-05', inForce: '2026-06-05' } as const
/** Provisions of the reform of 2026 that are not delayed. */
export const inForce2027 = { from: '2027-01-04', inForce: '2027-01-04' } as const
export const reform2027 = { from: '2027-02-03', inForce: '2027-01-04' } as const

/** For citations of provisions that begin with the reform of 2026. */
export const text2027 = { since: '2027-02-03', read: 'act-2027-01-04' } as const
export const text2027InForce = { since: '2027-01-04', read: 'act-2027-01-04' } as const

/**
 * Days on which the finance ministry published its list of listed companies' categories, as far as the day is known
 * (MOF press pages; the update of July 2021 is known by its month only and left out).
 */
export const COMPANY_LIST_PUBLICATIONS: readonly string[] = [
  '2020-05-08',
  '2020-06-05',
  '2020-07-10',
  '2021-11-02',
  '2023-05-19',
  '2024-09-13',
  '2025-07-15',
]

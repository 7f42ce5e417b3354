/** A case for examples: much of it is not known, and one number only as a range. */
export const EXAMPLE = {
  regime: 'jp/inward-investment',
  on: '2024-06-03',
  facts: {
    'investor.kind': 'foreign-body',
    'act.kind': 'share-acquisition',
    'target.listed': true,
    'shares.own': { atLeast: '1%', below: '10%' },
  },
} as const

/** The words of the timeline. */
export const TEXTS = {
  today: { ja: '今日', en: 'Today' },
  thisAct: { ja: 'この行為', en: 'This act' },
  here: { ja: 'この行為の日', en: 'The day of this act' },
  future: {
    ja: '今日より後に始まる（公布済みの改正による）',
    en: 'Begins after today, by a change already enacted',
  },
  changed: { ja: '変えたもの', en: 'What changed it' },
  gained: { ja: '加わる', en: 'Adds' },
  lost: { ja: 'なくなる', en: 'Removes' },
  never: {
    ja: 'モデル化したどの日でも、結論は同じです。',
    en: 'The answer is the same on every day that is modelled.',
  },
} as const

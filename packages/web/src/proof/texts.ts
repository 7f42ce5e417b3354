/** The words of a proof. */
export const TEXTS = {
  openAll: { ja: 'すべて開く', en: 'Open all' },
  closeAll: { ja: 'すべて閉じる', en: 'Close all' },
  onlyMattered: {
    ja: '結論に効いたことだけを示しています。',
    en: 'Only what mattered to the answer is shown.',
  },
  holds: { ja: '成り立つ：', en: 'Holds: ' },
  fails: { ja: '成り立たない：', en: 'Does not hold: ' },
  open: { ja: '不明：', en: 'Unknown: ' },
  unverifiedLegend: {
    ja: '「未確認」は、条文そのものを読んで確かめてはいない根拠です。',
    en: '“Unverified” marks a citation whose text itself was not read.',
  },
  through: { ja: ' → ', en: ' → ' },
  see: { ja: '説明のある所へ', en: 'Go to where it is explained' },
  foldedOnPaper: {
    ja: '閉じてある段は印刷していません。すべて開いてから印刷すると、全体が載ります。',
    en: 'Steps that were folded are not printed. Open all before printing to have the whole proof.',
  },
} as const

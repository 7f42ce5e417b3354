/** The style of a page: the answer first, citations quieter than what they prove, everything open on paper. */
export const STYLE = [
  ':root{color-scheme:light dark;--quiet:#4b5563;--rule:#d1d5db;--card:#f9fafb}',
  '@media(prefers-color-scheme:dark){:root{--quiet:#a8b3c2;--rule:#3b4554;--card:#1b2027}}',
  'body{font:1rem/1.7 "Noto Sans JP","Hiragino Sans","Yu Gothic UI",Meiryo,system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:2rem 1rem 4rem}',
  'header{border-bottom:3px double var(--rule);padding-bottom:.75rem}header p{margin:0;color:var(--quiet)}',
  '.answer{font-size:1.7rem;line-height:1.35;margin:.2rem 0 .4rem}',
  '.heading{font-size:1.1rem;margin:2rem 0 .6rem}',
  'article+article,.deal+article{margin-top:3.5rem}',
  'ul{margin:0;padding-left:1.2rem}li{margin:.2rem 0;overflow-wrap:anywhere}',
  '.toDo>ul,.proof ul{list-style:none;padding-left:0}',
  '.toDo>ul>li{background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.8rem 1rem;margin:0 0 1rem}',
  '.toDo>ul>li>ul,.toDo>ul>li>ul ul{list-style:none;padding-left:.9rem}.toDo>ul>li>ul{padding-left:0}',
  '.title{font-weight:700}.label{color:var(--quiet)}small,.basis{color:var(--quiet);font-size:.85em}',
  '.proof ul ul{border-left:1px solid var(--rule);padding-left:.9rem;margin-left:.3rem}summary{cursor:pointer}',
  '@media(max-width:30rem){.answer{font-size:1.4rem}.proof ul ul{padding-left:.45rem;margin-left:.15rem}}',
  '@media print{body{max-width:none;padding:0;font-size:9.5pt;line-height:1.5}summary{list-style:none}details::details-content{content-visibility:visible;block-size:auto}.heading,header{break-after:avoid}.toDo>ul>li{break-inside:avoid}article+article{break-before:page}}',
].join('')

/** The policy of a page names its style by this hash, so that no other style and no script can run. */
export const STYLE_HASH = 'V52MTn0P3biQAPaeiccl2flUCdqD8HpgaZi0d7Dqcqw='

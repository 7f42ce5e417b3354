import { all, any, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  armsUse,
  armsUseKnown,
  civilGuns,
  civilGunsKnown,
  defenceTask,
  peacefulAct,
  wmdUse,
  wmdUseKnown,
} from './facts-end-use.ts'

/** The use that is known, by the conditions of the two orders (for technology, of the two notices of the same content). */

const now = {
  unverified: {
    ja: '2013年の省令の条文によります。その後の改正は二次資料で確認しました。',
    en: 'As in the text of 2013; later amendments were checked in secondary sources only.',
  },
} as const

export const weaponsUse = rule('use-for-wmd-weapons', {
  title: {
    ja: '核兵器等の開発・製造・使用・貯蔵',
    en: 'Development, manufacture, use or storage of weapons of mass destruction',
  },
  cite: cite('核兵器等開発等省令1号', now),
  when: is(wmdUse, 'nuclear-weapons', 'chemical-weapons', 'biological-weapons', 'dispersal', 'missiles'),
})

export const exceptedAct = rule('excepted-act', {
  title: { ja: '別表の行為から除かれるもの', en: 'Excepted from the acts of the appended table' },
  cite: [
    cite('核兵器等開発等省令別表1号', now),
    cite('核兵器等開発等省令別表2号', now),
    cite('核兵器等開発等省令別表6号', now),
  ],
  when: all(
    is(wmdUse, 'nuclear-material', 'fusion', 'reactor', 'military-chemistry', 'military-space'),
    peacefulAct,
  ),
})

export const tableActUse = rule('use-for-table-acts', {
  title: { ja: '別表に掲げる行為', en: 'Acts of the appended table' },
  cite: cite('核兵器等開発等省令別表', now),
  when: is(
    wmdUse,
    'nuclear-material',
    'fusion',
    'reactor',
    'heavy-water',
    'fuel-fabrication',
    'reprocessing',
    'military-chemistry',
    'military-biology',
    'military-rockets',
    'military-space',
  ),
  unless: [exceptedAct],
})

export const wmdUseIsKnown = rule('wmd-use-known', {
  title: { ja: '核兵器等の用途要件', en: 'Known use for weapons of mass destruction' },
  cite: cite('核兵器等開発等省令1号', now),
  when: all(any(weaponsUse, tableActUse), is(wmdUseKnown, 'documents', 'notice', 'both')),
})

export const civilGunsExcepted = rule('civil-guns-excepted', {
  title: { ja: '産業・狩猟等の銃砲等の例外', en: 'Exception for civil guns' },
  cite: cite('通常兵器開発等省令1号', now),
  when: all(civilGuns, is(civilGunsKnown, 'both')),
})

export const defenceTaskExcepted = rule('defence-task-excepted', {
  title: { ja: '自衛隊等の法定の活動の例外', en: 'Exception for statutory tasks of the Self-Defense Forces' },
  cite: cite('通常兵器開発等省令1号', now),
  when: defenceTask,
})

export const armsUseIsKnown = rule('arms-use-known', {
  title: { ja: '通常兵器の用途要件', en: 'Known use for conventional arms' },
  cite: cite('通常兵器開発等省令1号', now),
  when: all(armsUse, is(armsUseKnown, 'documents', 'notice', 'both')),
  unless: [civilGunsExcepted, defenceTaskExcepted],
})

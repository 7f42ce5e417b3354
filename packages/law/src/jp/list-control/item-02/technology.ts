import { technology } from '../write/index.ts'
import { machineTools } from './machine-tools.ts'

/** Technology of item 2. */

export const machineToolTechnology = technology('technology-2-1-machine-tools', {
  item: '2(1)',
  at: '15条1項1号',
  title: { ja: '数値制御工作機械の技術（原子力関係）', en: 'Technology of machine tools (nuclear)' },
  of: [machineTools],
  uses: ['design', 'manufacture', 'use'],
})

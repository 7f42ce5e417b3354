import { kind } from '../write/index.ts'

/** Electron accelerators, as items 2 and 4 look at them. */

export const acceleratorKind = kind('electron-accelerator-or-flash-x-ray', {
  ja: '電子加速器又はフラッシュ放電型のエックス線装置',
  en: 'an electron accelerator or flash X-ray machine',
})

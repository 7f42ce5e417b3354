import { cite } from '../../cite/index.ts'

/** Where the conditions stand. */

export const basic = [
  cite('法27条の2第1項', { through: ['免除基準告示'] }),
  cite('法28条の2第1項', { through: ['特定取得免除基準告示'] }),
]

export const coreOnly = cite('法27条の2第1項', { through: ['免除基準告示'] })

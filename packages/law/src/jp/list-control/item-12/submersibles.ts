import { all, any, atLeast, entry, feature, kind, limb, measure, moreThan, not } from '../write/index.ts'

/** 11条1号・1号の2 and 14条9号: submersibles, tethered (item 12) and free (item 15). */

const submersible = kind('submersible', { ja: '潜水艇', en: 'a submersible' })
const manned = feature('submersible-manned', { ja: '有人式である', en: 'it is manned' })
const tethered = feature('submersible-tethered', {
  ja: '繋索式で使用するように設計した',
  en: 'it is designed to be tethered',
})
const depth = measure('submersible.depth', {
  unit: 'm',
  label: { ja: '使用できるように設計した水深', en: 'design depth' },
})
const selfPropelled = feature('submersible-direct-current-propulsion', {
  ja: '直流の推進電動機又はスラスターにより独力で潜航する',
  en: 'it moves itself by direct-current motors or thrusters',
})
const fibreLink = feature('submersible-fibre-link', {
  ja: '光ファイバーによってデータを送受する',
  en: 'it sends and receives data by optical fibre',
})
const autonomous = feature('submersible-autonomous', {
  ja: '自律的に潜航することができる',
  en: 'it can dive autonomously',
})
const liftShare = measure('submersible.lift-share', {
  unit: '%',
  label: { ja: '空中重量に対する揚荷能力', en: 'lift against weight in air' },
})
const lift = measure('submersible.lift', { unit: 'kN', label: { ja: '揚荷能力', en: 'lift' } })
const endurance = measure('submersible.endurance', {
  unit: 'h',
  label: { ja: '連続して自律的に潜航できる時間', en: 'hours of autonomous diving' },
})
const distance = measure('submersible.distance', {
  unit: 'nmi',
  label: { ja: '潜航可能な距離', en: 'distance it can dive' },
})
const ownCourse = feature('submersible-plots-course', {
  ja: 'あらゆる地形に対して自動的に針路を決定する',
  en: 'it plots its course by itself over any terrain',
})
const acousticLink = feature('submersible-acoustic-link', {
  ja: '音波によってデータ又は指令を送受する',
  en: 'it sends and receives data or commands by sound',
})

export const mannedTethered = entry('item-12-1', {
  item: '12(1)',
  at: '11条1号',
  completesItem: true,
  title: { ja: '有人・繋索式の潜水艇', en: 'Manned, tethered submersibles' },
  heading: submersible,
  when: all(manned, tethered, moreThan(depth, '1000 m')),
  codes: { us: '8A001.a', eu: '8A001.a' },
})
export const unmannedTethered = entry('item-12-1-unmanned', {
  item: '12(1)',
  at: '11条1号の2',
  title: { ja: '無人・繋索式の潜水艇', en: 'Unmanned, tethered submersibles' },
  heading: submersible,
  codes: { us: '8A001.c', eu: '8A001.c' },
  when: all(not(manned), tethered, moreThan(depth, '1000 m'), any(selfPropelled, fibreLink)),
})

const free = [
  limb('item-15-8.i-1', {
    at: '14条9号イ(1)',
    title: { ja: '有人・揚荷能力', en: 'Manned, lift' },
    when: all(manned, autonomous, atLeast(liftShare, '10 %'), atLeast(lift, '15 kN')),
  }),
  limb('item-15-8.i-2', {
    at: '14条9号イ(2)',
    title: { ja: '有人・1,000 m超', en: 'Manned, beyond 1000 m' },
    when: all(manned, moreThan(depth, '1000 m')),
  }),
  limb('item-15-8.i-3', {
    at: '14条9号イ(3)',
    title: { ja: '有人・航続', en: 'Manned, endurance and distance' },
    when: all(manned, autonomous, atLeast(endurance, '10 h'), atLeast(distance, '50 nmi')),
  }),
  limb('item-15-8.ro-1', {
    at: '14条9号ロ(1)',
    title: { ja: '無人・自動針路', en: 'Unmanned, own course' },
    when: all(not(manned), ownCourse),
  }),
  limb('item-15-8.ro-2', {
    at: '14条9号ロ(2)',
    title: { ja: '無人・音波通信', en: 'Unmanned, acoustic link' },
    when: all(not(manned), acousticLink),
  }),
]
export const untethered = entry('item-15-8', {
  item: '15(8)',
  at: '14条9号',
  completesItem: true,
  title: { ja: '繋索式でない潜水艇', en: 'Untethered submersibles' },
  heading: submersible,
  when: all(not(tethered), any(...free)),
  codes: { us: '8A001.b', eu: '8A001.b' },
})

import { all, any, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  cybersecurityDesignated,
  ictDesignated,
  ictReviewed,
  medicalDesignated,
  mineralsDesignated,
  supplyChain2023Designated,
  supplyChain2024Designated,
} from './designated-groups.ts'
import { does } from './does.ts'
import { ictBefore2019, notInTables, unmannedBefore2023 } from './not-modelled.ts'
import { beforeIct, beforeUnmanned } from './sectors-to-judge.ts'
import { LIST_CHANGES } from './tables/list-changes.ts'

/** The lists of their own for specified acquisitions: national security only, so without the reserved sectors. */

const list = cite('法28条1項', { through: ['直投令4条', '直投命令4条2項', '特定取得業種告示'] })
const coreList = cite('法28条の2第1項', {
  through: ['直投令4条の3', '直投命令4条の3第1項', '特定取得コア業種告示'],
})

export const specifiedDesignated = rule('specified-designated-business', {
  title: { ja: '特定取得に係る指定業種', en: 'Designated business for specified acquisitions' },
  cite: list,
  from: LIST_CHANGES.specifiedAcquisition.actsFrom,
  inForce: LIST_CHANGES.specifiedAcquisition.inForce,
  when: any(
    does('national-security', 'controlled-technology', 'telecommunications', 'biological-preparations'),
    cybersecurityDesignated,
    ictDesignated,
    ictReviewed,
    medicalDesignated,
    mineralsDesignated,
    supplyChain2023Designated,
    supplyChain2024Designated,
    all(does('ict', 'cybersecurity'), beforeIct, ictBefore2019),
    all(does('unmanned-aircraft'), beforeUnmanned, unmannedBefore2023),
    all(does('not-in-tables'), notInTables),
  ),
})

export const specifiedCore = rule('specified-core-business', {
  title: { ja: '特定取得に係るコア業種', en: 'Core business for specified acquisitions' },
  cite: coreList,
  from: LIST_CHANGES.core.actsFrom,
  inForce: LIST_CHANGES.core.inForce,
  when: any(
    does('national-security', 'controlled-technology'),
    all(does('unmanned-aircraft'), any(supplyChain2023Designated, all(beforeUnmanned, unmannedBefore2023))),
  ),
})

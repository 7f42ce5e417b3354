import { any, rule } from '@sekisho/logic'
import {
  cybersecurityDesignated,
  designated,
  ictDesignated,
  ictReviewed,
  longDesignated,
  medicalDesignated,
  mineralsDesignated,
  supplyChain2023Designated,
  supplyChain2024Designated,
  technologyDesignated,
} from './designated-groups.ts'
import { designatedOnJudgement } from './sectors-to-judge.ts'

export const designatedBusiness = rule('designated-business', {
  title: { ja: '指定業種', en: 'Designated business' },
  cite: designated,
  when: any(
    longDesignated,
    technologyDesignated,
    cybersecurityDesignated,
    ictDesignated,
    ictReviewed,
    medicalDesignated,
    mineralsDesignated,
    supplyChain2023Designated,
    supplyChain2024Designated,
    designatedOnJudgement,
  ),
})

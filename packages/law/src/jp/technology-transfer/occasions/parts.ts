import { topic } from '@sekisho/logic'
import { itemRow, itemSince } from '../../security-trade-control/facts-item.ts'
import { careResult, changeReport, noticeReceived } from '../facts-care.ts'
import { situation } from '../facts-exception.ts'
import { benefit, benefitShare, contracts, homeContract, instructed } from '../facts-influence.ts'
import { entered, japanese, standing, worksInJapan } from '../facts-person.ts'
import { minimumForFiling, principles, productAim, publicHow, toParticularPersons } from '../facts-public.ts'
import { relation } from '../facts-recipient.ts'
import { onlyForSixteen, quantumComputer, required, technologyKind } from '../facts-technology.ts'

/** Parts that several occasions ask, in the order of a conversation at a university. */

export const person = topic({ ja: '相手の人', en: 'The person' }, [japanese, standing, worksInJapan, entered])

export const ties = topic({ ja: '外国とのつながり', en: 'Ties abroad' }, [
  noticeReceived,
  relation,
  careResult,
  homeContract,
  contracts,
  benefit,
  benefitShare,
  instructed,
  changeReport,
])

export const openness = topic({ ja: '公開の研究・授業か', en: 'Open teaching or research?' }, [
  situation,
  publicHow,
  toParticularPersons,
  principles,
  productAim,
  minimumForFiling,
])

export const matter = topic({ ja: '教える・渡す内容', en: 'What is taught or given' }, [
  itemRow,
  itemSince,
  quantumComputer,
  technologyKind,
  required,
  onlyForSixteen,
])

import { cite } from '../../cite/cite.ts'
import { freezePermission } from '../../shared/asset-freeze.ts'
import { investor } from './parties.ts'

/** Paying to or by a party under an asset freeze, beside what is owed for the investment itself. */
export const paymentPermission = freezePermission(investor, cite('法16条1項'), {
  ja: '届出とは別の制限です。対価などの支払の前に確かめます。対内直接投資等に当たる行為そのものは、資本取引から除かれています（法20条）。',
  en: 'A restriction apart from the notification: see to it before the price or anything else is paid. An act that is an inward direct investment is itself left out of capital transactions (Act art. 20).',
})

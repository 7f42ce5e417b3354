import { describe, expect, it } from 'vitest'
import { sayDay, sayShortDay } from './say-day.ts'

describe('sayDay', () => {
  it('says a day with its day of the week, whatever the time zone', () => {
    expect(sayDay('2024-07-17')).toEqual({ ja: '2024年7月17日（水）', en: 'Wed 17 July 2024' })
    expect(sayDay('2017-01-01')).toEqual({ ja: '2017年1月1日（日）', en: 'Sun 1 January 2017' })
  })

  it('leaves the day of the week out where it would be in the way', () => {
    expect(sayShortDay('2020-06-07')).toEqual({ ja: '2020年6月7日', en: '7 June 2020' })
  })
})

import {
  all,
  any,
  atLeast,
  below,
  type Citation,
  checkRuleSet,
  choiceFact,
  choiceType,
  dayFact,
  decision,
  is,
  moreThan,
  not,
  parameter,
  plus,
  quantity,
  ratio,
  ratioFact,
  rule,
  truthFact,
} from '@sekisho/logic'

/** The subset in Sekisho: foreign investor, acquisition, exemption. */

const words = (text: string) => ({ ja: text, en: text })
const said = (text: string) => ({ label: words(text), question: words(text) })
const cite: Citation = { ...words('bench'), chain: [], verified: true }
const named = (text: string) => ({ title: words(text), cite })
const truth = (name: string) => truthFact(name, said(name))
const share = (name: string) => ratioFact(name, said(name))

const day = dayFact('day', said('day'))
const kind = choiceFact('kind', {
  ...said('kind'),
  options: { individual: words('individual'), 'foreign-body': words('body'), company: words('company') },
})
const sector = choiceFact('sector', {
  ...said('sector'),
  options: { none: words('none'), designated: words('designated'), core: words('core') },
})
const investor = choiceFact('investor', {
  ...said('investor'),
  options: {
    general: words('general'),
    financial: words('financial'),
    government: words('government'),
    violator: words('violator'),
  },
})
const resident = truth('resident')
const listed = truth('listed')
const relatedForeign = truth('relatedForeign')
const inherited = truth('inherited')
const use = truth('use')
const [e1, e2, e3, e4, e5] = [truth('e1'), truth('e2'), truth('e3'), truth('e4'), truth('e5')]
const directVotes = share('directVotes')
const intermediateVotes = share('intermediateVotes')
const intermediateForeign = share('intermediateForeign')
const own = share('own')
const related = share('related')
const managed = share('managed')

const threshold = parameter('threshold', {
  title: words('threshold'),
  unit: 'ratio',
  values: [
    { until: '2020-06-06', is: ratio(10, 100), cite },
    { from: '2020-06-07', inForce: '2020-05-08', is: ratio(1, 100), cite },
  ],
})
const counted = quantity('counted', {
  ...named('indirect votes that count'),
  is: ratio(0, 1),
  exceptions: [{ when: atLeast(intermediateForeign, ratio(1, 2)), is: intermediateVotes, cite }],
})
const foreign = rule('foreign', {
  ...named('foreign investor'),
  when: any(
    all(is(kind, 'individual'), not(resident)),
    is(kind, 'foreign-body'),
    all(is(kind, 'company'), atLeast(plus(directVotes, counted), ratio(1, 2))),
  ),
})
const relatedCounted = quantity('related-counted', {
  ...named('related shares that count'),
  is: ratio(0, 1),
  exceptions: [{ when: relatedForeign, is: related, cite }],
})
const combined = quantity('combined', { ...named('combined share'), is: plus(own, relatedCounted, managed) })
const inheritance = rule('inheritance', { ...named('inheritance'), when: inherited })
const acquisition = rule('acquisition', {
  ...named('acquisition'),
  when: all(
    foreign,
    any(all(listed, atLeast(combined, threshold)), all(not(listed), moreThan(combined, ratio(0, 1)))),
  ),
  unless: [inheritance],
})
const open = rule('open', {
  ...named('the exemption is open'),
  from: '2020-06-07',
  inForce: '2020-05-08',
  when: all(
    not(is(investor, 'violator', 'government')),
    any(
      is(sector, 'designated'),
      all(is(sector, 'core'), listed, any(is(investor, 'financial'), below(combined, ratio(10, 100)))),
    ),
  ),
})
const kept = rule('kept', {
  ...named('the conditions are kept'),
  when: all(e1, e2, e3, any(not(is(sector, 'core')), is(investor, 'financial'), all(e4, e5))),
})
const outcome = decision('outcome', {
  ...named('what must be done'),
  type: choiceType({
    prior: words('prior'),
    exempt: words('exempt'),
    report: words('report'),
    none: words('none'),
  }),
  principle: 'none',
  exceptions: [
    { when: all(acquisition, not(is(sector, 'none')), open, use, kept), is: 'exempt', rank: 2, cite },
    { when: all(acquisition, not(is(sector, 'none'))), is: 'prior', rank: 1, cite },
    { when: all(acquisition, atLeast(combined, ratio(10, 100))), is: 'report', cite },
  ],
})

const facts = {
  day,
  kind,
  sector,
  investor,
  resident,
  listed,
  relatedForeign,
  inherited,
  use,
  e1,
  e2,
  e3,
  e4,
  e5,
}
const shares = { directVotes, intermediateVotes, intermediateForeign, own, related, managed }
const rules = {
  threshold,
  counted,
  foreign,
  relatedCounted,
  combined,
  inheritance,
  acquisition,
  open,
  kept,
  outcome,
}

export const subset = checkRuleSet({
  id: 'bench/subset',
  title: words('subset'),
  version: '1',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act: day,
  answer: outcome,
  outcomes: [],
  modules: { 'subset-rules.ts': { ...facts, ...shares, ...rules } },
})

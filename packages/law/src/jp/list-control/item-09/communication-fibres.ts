import { all, atLeast, entry, kind, measure, moreThan } from '../write/index.ts'

/** 8条1号–5号の5: telecommunication. */

const fibre = kind('communication-fibre', {
  ja: '通信用の光ファイバー',
  en: 'an optical fibre for communication',
})

const fibreLength = measure('communication-fibre.length', {
  unit: 'm',
  label: { ja: '長さ', en: 'length' },
})

const fibreStrength = measure('communication-fibre.tensile-strength', {
  unit: 'GPa',
  label: { ja: '引張強さ', en: 'tensile strength' },
})

export const communicationFibres = entry('item-9-3', {
  item: '9(3)',
  at: '8条4号',
  completesItem: true,
  title: { ja: '通信用の光ファイバー', en: 'Optical fibres for communication' },
  heading: fibre,
  when: all(moreThan(fibreLength, '500 m'), atLeast(fibreStrength, '2 GPa')),
  codes: { us: '5A001.c', eu: '5A001.c' },
})

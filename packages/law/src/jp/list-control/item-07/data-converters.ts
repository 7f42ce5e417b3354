import {
  all,
  any,
  atLeast,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
} from '../write/index.ts'

const converter = kind('adc-module', {
  ja: 'アナログデジタル変換を行うモジュール、電子組立品又は装置（記録装置・オシロスコープ等を除く）',
  en: 'a module, assembly or equipment that converts analogue to digital (no recorder, oscilloscope, analyser or generator)',
})

const bits = measure('adc-module.resolution', {
  unit: 'bit',
  label: { ja: '分解能', en: 'resolution' },
})

const rate = measure('adc-module.sample-rate', {
  unit: 'MSPS',
  label: { ja: 'サンプルレート', en: 'sample rate' },
})

const handlesData = feature('adc-module-outputs-records-processes', {
  ja: 'デジタル化されたデータを出力、記録又は処理する',
  en: 'it outputs, records or processes the digitised data',
})

const programmableModule = kind('fpld-module', {
  ja: 'ユーザー構成可能なFPLDを組み込んだモジュール、電子組立品又は装置',
  en: 'a module, assembly or equipment with user-configurable FPLD',
})

const tableInputs = count('fpld-module.lookup-inputs', {
  label: { ja: 'ルックアップテーブル入力数の総計', en: 'aggregate look-up table inputs' },
})

const recorder = kind('digital-recorder', { ja: 'デジタル方式の記録装置', en: 'a digital recorder' })

const recordRate = measure('recorder.sustained-rate', {
  unit: 'Gbit/s',
  label: { ja: 'ディスク・SSDへの連続記録速度', en: 'sustained rate to disk or solid-state memory' },
})

const radioProcessing = feature('recorder-processes-radio-signals', {
  ja: '記録中の無線周波数信号データを信号処理できる',
  en: 'it processes radio frequency signal data while recording',
})

export const item710 = entry('item-7-10', {
  item: '7(10)',
  at: '6条10号',
  completesItem: true,
  title: { ja: 'アナログデジタル変換器', en: 'Analogue-to-digital converter' },
  heading: converter,
  when: all(
    any(
      limb('item-7-10.i-1', {
        at: '6条10号イ(1)',
        title: { ja: '8以上10ビット未満', en: '8 to under 10 bit' },
        when: all(atLeast(bits, '8 bit'), below(bits, '10 bit'), moreThan(rate, '1.3 GSPS')),
      }),
      limb('item-7-10.i-2', {
        at: '6条10号イ(2)',
        title: { ja: '10以上12ビット未満', en: '10 to under 12 bit' },
        when: all(atLeast(bits, '10 bit'), below(bits, '12 bit'), moreThan(rate, '1 GSPS')),
      }),
      limb('item-7-10.i-3', {
        at: '6条10号イ(3)',
        title: { ja: '12以上14ビット未満', en: '12 to under 14 bit' },
        when: all(atLeast(bits, '12 bit'), below(bits, '14 bit'), moreThan(rate, '1 GSPS')),
      }),
      limb('item-7-10.i-4', {
        at: '6条10号イ(4)',
        title: { ja: '14以上16ビット未満', en: '14 to under 16 bit' },
        when: all(atLeast(bits, '14 bit'), below(bits, '16 bit'), moreThan(rate, '400 MSPS')),
      }),
      limb('item-7-10.i-5', {
        at: '6条10号イ(5)',
        title: { ja: '16ビット以上', en: '16 bit and more' },
        when: all(atLeast(bits, '16 bit'), moreThan(rate, '180 MSPS')),
      }),
    ),
    handlesData,
  ),
  sameSince: '2023-07-23',
  codes: { us: '3A002.h', eu: '3A002.h' },
})

export const item7102 = entry('item-7-10-2', {
  item: '7(10-2)',
  at: '6条10号の2',
  completesItem: true,
  title: { ja: 'FPLDを組み込んだモジュール', en: 'Module with FPLD' },
  heading: programmableModule,
  when: atLeast(tableInputs, '1800000'),
  since: '2026-02-14',
})

export const item711 = entry('item-7-11', {
  item: '7(11)',
  at: '6条11号',
  completesItem: true,
  title: { ja: 'デジタル方式の記録装置', en: 'Digital recorder' },
  heading: recorder,
  when: all(moreThan(recordRate, '6.4 Gbit/s'), radioProcessing),
  sameSince: '2023-07-23',
  codes: { us: '3A002.a.6', eu: '3A002.a.6' },
})

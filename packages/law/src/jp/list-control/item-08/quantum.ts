import {
  all,
  any,
  atLeast,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
} from '../write/index.ts'

/** 7条6号: quantum computers. */

const quantumComputer = kind('quantum-computer', { ja: '量子計算機', en: 'a quantum computer' })
const qubitDevice = kind('qubit-device', {
  ja: '物理量子ビットのアレイを含む量子ビットデバイス・量子ビット回路',
  en: 'a qubit device or circuit with an array of physical qubits',
})
const quantumControl = kind('quantum-control-or-measurement', {
  ja: '量子制御部品又は量子測定デバイス',
  en: 'a quantum control component or measurement device',
})
const qubits = count('quantum.qubits', {
  label: {
    ja: '完全に制御され、接続され、使用可能な物理量子ビットの数',
    en: 'number of fully controlled, connected and working physical qubits',
  },
})
const cnotError = measure('quantum.cnot-error', {
  unit: 'ppm',
  label: { ja: 'C-NOTエラー', en: 'C-NOT error' },
})
const forListed = feature('quantum-for-listed-computer', {
  ja: '7条6号イに該当する量子計算機のために特に設計した',
  en: 'it is specially designed for a quantum computer of art. 7 item 6 (i)',
})

/** From so many qubits to fewer than the next bound, an error of at most so many millionths. */
function upToError(from: string, next: string, error: string) {
  return all(atLeast(qubits, from), below(qubits, next), atMost(cnotError, error))
}

export const quantumComputers = entry('item-8-quantum', {
  item: '8',
  at: '7条6号イ',
  title: { ja: '量子計算機', en: 'Quantum computers' },
  heading: quantumComputer,
  when: any(
    limb('item-8-quantum.i-1', {
      at: '7条6号イ(1)',
      title: { ja: '34以上100未満', en: '34 to under 100' },
      when: upToError('34', '100', '100 ppm'),
    }),
    limb('item-8-quantum.i-2', {
      at: '7条6号イ(2)',
      title: { ja: '100以上200未満', en: '100 to under 200' },
      when: upToError('100', '200', '1000 ppm'),
    }),
    limb('item-8-quantum.i-3', {
      at: '7条6号イ(3)',
      title: { ja: '200以上350未満', en: '200 to under 350' },
      when: upToError('200', '350', '2000 ppm'),
    }),
    limb('item-8-quantum.i-4', {
      at: '7条6号イ(4)',
      title: { ja: '350以上500未満', en: '350 to under 500' },
      when: upToError('350', '500', '3000 ppm'),
    }),
    limb('item-8-quantum.i-5', {
      at: '7条6号イ(5)',
      title: { ja: '500以上700未満', en: '500 to under 700' },
      when: upToError('500', '700', '4000 ppm'),
    }),
    limb('item-8-quantum.i-6', {
      at: '7条6号イ(6)',
      title: { ja: '700以上1,100未満', en: '700 to under 1100' },
      when: upToError('700', '1100', '5000 ppm'),
    }),
    limb('item-8-quantum.i-7', {
      at: '7条6号イ(7)',
      title: { ja: '1,100以上2,000未満', en: '1100 to under 2000' },
      when: upToError('1100', '2000', '6000 ppm'),
    }),
    limb('item-8-quantum.i-8', {
      at: '7条6号イ(8)',
      title: { ja: '2,000以上', en: '2000 or more' },
      when: atLeast(qubits, '2000'),
    }),
  ),
  since: '2024-09-08',
  codes: { us: '4A906.a' },
})
export const qubitDevices = entry('item-8-qubit-device', {
  item: '8',
  at: '7条6号ロ',
  title: { ja: '量子ビットデバイス・回路', en: 'Qubit devices and circuits' },
  heading: qubitDevice,
  when: forListed,
  since: '2024-09-08',
  codes: { us: '4A906.b' },
})
export const quantumControls = entry('item-8-quantum-control', {
  item: '8',
  at: '7条6号ハ',
  title: { ja: '量子制御部品・量子測定デバイス', en: 'Quantum control components and measurement devices' },
  heading: quantumControl,
  when: forListed,
  since: '2024-09-08',
  codes: { us: '4A906.c' },
})

import { all, any, atLeast, entry, feature, kind, limb, measure } from '../write/index.ts'

const implanter = kind('ion-implanter', { ja: 'イオン注入装置', en: 'an ion implanter' })

const plasmaDoping = feature('implanter-plasma-doping', {
  ja: 'プラズマドーピング用に設計された',
  en: 'it is designed for plasma doping',
})

const radioSupply = feature('implanter-radio-frequency-supply', {
  ja: '高周波の出力の電源を一以上有する',
  en: 'it has a radio frequency supply',
})

const pulsedSupply = feature('implanter-pulsed-direct-current', {
  ja: 'パルス直流電源を一以上有する',
  en: 'it has a pulsed direct-current supply',
})

const dopes = feature('implanter-dopes', {
  ja: 'N型又はP型の不純物を注入できる',
  en: 'it implants dopants of type N or P',
})

const lightIons = feature('implanter-light-ions', {
  ja: '水素、重水素又はヘリウムの注入用に設計・最適化した',
  en: 'it is designed and optimised for hydrogen, deuterium or helium',
})

const hotSilicon = feature('implanter-hot-silicon', {
  ja: '600 ℃以上の半導体基板へのシリコンの注入用に設計・最適化した',
  en: 'it is designed and optimised to implant silicon in substrates at 600 °C or more',
})

const oxygen = feature('implanter-oxygen', {
  ja: '加熱された半導体基板へ酸素を注入する',
  en: 'it implants oxygen in heated substrates',
})

const directWrite = feature('implanter-direct-write', {
  ja: '直接描画を行うことができる',
  en: 'it can write directly',
})

const energy = measure('implanter.energy', {
  unit: 'keV',
  label: { ja: 'ビームエネルギー', en: 'beam energy' },
})

const current = measure('implanter.current', {
  unit: 'mA',
  label: { ja: 'ビーム電流', en: 'beam current' },
})

export const item716Implantation = entry('item-7-16-implantation', {
  item: '7(16)',
  at: '6条17号ロ',
  title: { ja: 'イオン注入装置', en: 'Ion implantation' },
  heading: implanter,
  when: any(
    limb('item-7-16-implantation.ro-2', {
      at: '6条17号ロ(2)',
      title: { ja: '水素・ヘリウム', en: 'Hydrogen or helium' },
      when: all(lightIons, atLeast(energy, '20 keV'), atLeast(current, '10 mA')),
    }),
    limb('item-7-16-implantation.ro-3', {
      at: '6条17号ロ(3)',
      title: { ja: '直接描画', en: 'Direct writing' },
      when: directWrite,
    }),
    limb('item-7-16-implantation.ro-4', {
      at: '6条17号ロ(4)',
      title: { ja: '酸素', en: 'Oxygen' },
      when: all(oxygen, atLeast(energy, '65 keV'), atLeast(current, '45 mA')),
    }),
    limb('item-7-16-implantation.ro-5', {
      at: '6条17号ロ(5)',
      title: { ja: '高温のシリコン', en: 'Hot silicon' },
      when: all(hotSilicon, atLeast(energy, '20 keV'), atLeast(current, '10 mA')),
    }),
    limb('item-7-16-implantation.ko', {
      at: '6条17号コ',
      title: { ja: 'プラズマドーピング', en: 'Plasma doping' },
      when: all(plasmaDoping, radioSupply, pulsedSupply, dopes),
      from: '2025-05-28',
    }),
  ),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  codes: { us: '3B001.b', eu: '3B001.b' },
})

import { ratio, times } from '@sekisho/logic'
import { all, any, atLeast, atMost, below, entry, feature, kind, limb, measure } from '../write/index.ts'

/** 6条17号ヘ・ル・ヲ・ワ・エ・テ: lithography. */

const scanner = kind('wafer-exposure-tool', {
  ja: 'ウエハーの処理のためのステップアンドリピート又はステップアンドスキャン方式の露光装置',
  en: 'a step-and-repeat or step-and-scan exposure tool for wafers',
})
const imprint = kind('imprint-lithography-tool', {
  ja: 'インプリントリソグラフィ装置',
  en: 'an imprint lithography tool',
})
const maskWriter = kind('mask-writer', {
  ja: '電子ビーム、イオンビーム又はレーザー光でマスクの製造をすることができるように設計した装置',
  en: 'a tool designed to make masks by electron beam, ion beam or laser',
})
const directWriter = kind('electron-beam-direct-writer', {
  ja: '直接描画方式で半導体素子・集積回路を製造できるように設計した電子ビーム装置',
  en: 'an electron beam tool designed to write devices directly',
})
const pellicleTool = kind('euv-pellicle-tool', {
  ja: '極端紫外（EUV）用ペリクルを製造するための装置',
  en: 'a tool that makes pellicles for extreme ultraviolet',
})
const resistTrack = kind('euv-resist-track', {
  ja: '極端紫外（EUV）用レジストを塗布、成膜、加熱又は現像するために設計した装置',
  en: 'a tool designed to coat, deposit, bake or develop resist for extreme ultraviolet',
})
const scannerUpgrade = kind('immersion-scanner-upgrade', {
  ja: '深紫外液浸露光装置に用いるように設計・改造した装置',
  en: 'equipment designed or modified for deep ultraviolet immersion exposure tools',
})

const opticalOrXray = feature('exposure-optical-or-x-ray', {
  ja: '光学方式又はエックス線を用いる',
  en: 'it works by light or X-rays',
})
const optical = feature('exposure-optical', { ja: '光学方式である', en: 'it works by light' })
const wavelength = measure('exposure.wavelength', {
  unit: 'nm',
  label: { ja: '光源の波長', en: 'wavelength of the source' },
})
const waveOverAperture = measure('exposure.wavelength-over-aperture', {
  unit: 'nm',
  label: {
    ja: '光源の波長を開口数で除した値',
    en: 'wavelength of the source divided by the numerical aperture',
  },
})
const overlay = measure('exposure.overlay', {
  unit: 'nm',
  label: { ja: '同一装置による重ね合わせ精度の最大値', en: 'largest single-machine overlay' },
})
const lineWidth = measure('imprint.line-width', {
  unit: 'nm',
  label: { ja: '実現できる線幅', en: 'line width it can make' },
})
const imprintOverlay = measure('imprint.overlay', {
  unit: 'nm',
  label: { ja: '重ね合わせ精度', en: 'overlay accuracy' },
})
const spot = measure('writer.spot', {
  unit: 'nm',
  label: {
    ja: '照射面の直径（マスク描画は半値全幅）',
    en: 'spot diameter (for masks, full width at half maximum)',
  },
})
const placement = measure('writer.placement-error', {
  unit: 'nm',
  label: { ja: 'イメージ位置誤差（平均値＋3シグマ）', en: 'image placement error (mean plus 3 sigma)' },
})
const writerOverlay = measure('writer.overlay-error', {
  unit: 'nm',
  label: { ja: '重ね合わせ誤差（平均値＋3シグマ）', en: 'overlay error (mean plus 3 sigma)' },
})
const improvesScanner = feature('scanner-upgrade-resolution-and-overlay', {
  ja: '0.25×波長÷開口数を45以下に減少させ、かつ重ね合わせ精度を2.4 nm以下にする',
  en: 'it brings 0.25 × wavelength ÷ aperture to 45 or less and the overlay to 2.4 nm or less',
})
const raisesThroughput = measure('scanner-upgrade.throughput-gain', {
  unit: '%',
  label: {
    ja: '該当する露光装置の処理枚数の平均の増加率',
    en: 'average rise in wafers an hour of a listed exposure tool',
  },
})

const fine = limb('item-7-16-lithography.he-1-2', {
  at: '6条17号ヘ(1)2',
  title: { ja: '露光装置・0.35×波長÷開口数', en: 'Exposure tool, 0.35 × wavelength ÷ aperture' },
  when: all(scanner, opticalOrXray, atMost(times(waveOverAperture, ratio(35, 100)), '45 nm')),
})

const finest = limb('item-7-16-lithography.te', {
  at: '6条17号テ',
  title: { ja: 'インプリント・重ね合わせ精度', en: 'Imprint, overlay' },
  when: all(imprint, atMost(imprintOverlay, '4 nm')),
  from: '2025-05-28',
})

const agreed = [
  limb('item-7-16-lithography.he-1-1', {
    at: '6条17号ヘ(1)1',
    title: { ja: '露光装置・193 nm未満', en: 'Exposure tool, below 193 nm' },
    when: all(scanner, opticalOrXray, below(wavelength, '193 nm')),
  }),
  fine,
  limb('item-7-16-lithography.he-2', {
    at: '6条17号ヘ(2)',
    title: { ja: 'インプリント・線幅', en: 'Imprint, line width' },
    when: all(imprint, atMost(lineWidth, '45 nm')),
    unless: [finest],
  }),
  limb('item-7-16-lithography.he-3', {
    at: '6条17号ヘ(3)',
    title: { ja: 'マスク描画装置', en: 'Mask writer' },
    when: all(
      maskWriter,
      any(all(below(spot, '65 nm'), below(placement, '17 nm')), below(writerOverlay, '23 nm')),
    ),
  }),
  limb('item-7-16-lithography.he-4', {
    at: '6条17号ヘ(4)',
    title: { ja: '直接描画装置', en: 'Direct writer' },
    when: all(directWriter, any(atMost(spot, '15 nm'), atMost(writerOverlay, '27 nm'))),
  }),
]

const own = [
  limb('item-7-16-lithography.ru', {
    at: '6条17号ル',
    title: { ja: 'EUVペリクルの製造装置', en: 'Tool for EUV pellicles' },
    when: pellicleTool,
    from: '2023-07-23',
  }),
  limb('item-7-16-lithography.wo-2023', {
    at: '6条17号ヲ',
    title: {
      ja: '露光装置・0.25×波長÷開口数（重ね合わせ精度を問わない時期）',
      en: 'Exposure tool, 0.25 × wavelength ÷ aperture (before the overlay counted)',
    },
    when: all(
      scanner,
      optical,
      atLeast(wavelength, '193 nm'),
      atMost(times(waveOverAperture, ratio(25, 100)), '45 nm'),
    ),
    unless: [fine],
    from: '2023-07-23',
    until: '2024-09-07',
  }),
  limb('item-7-16-lithography.wo', {
    at: '6条17号ヲ',
    title: {
      ja: '露光装置・0.25×波長÷開口数と重ね合わせ精度',
      en: 'Exposure tool, 0.25 × wavelength ÷ aperture and overlay',
    },
    when: all(
      scanner,
      optical,
      atLeast(wavelength, '193 nm'),
      atMost(times(waveOverAperture, ratio(25, 100)), '45 nm'),
      atMost(overlay, '2.4 nm'),
    ),
    unless: [fine],
    from: '2024-09-08',
  }),
  limb('item-7-16-lithography.wa', {
    at: '6条17号ワ',
    title: { ja: 'EUVレジストの塗布・現像装置', en: 'Track for EUV resist' },
    when: resistTrack,
    from: '2023-07-23',
  }),
  limb('item-7-16-lithography.e-1', {
    at: '6条17号エ(1)',
    title: { ja: '液浸露光装置の性能を高める装置', en: 'Equipment that betters immersion tools' },
    when: all(scannerUpgrade, improvesScanner),
    from: '2025-05-28',
  }),
  limb('item-7-16-lithography.e-2', {
    at: '6条17号エ(2)',
    title: { ja: '露光装置の処理枚数を増やす装置', en: 'Equipment that raises throughput' },
    when: all(scannerUpgrade, atLeast(raisesThroughput, '1 %')),
    from: '2025-05-28',
  }),
]

export const item716Lithography = entry('item-7-16-lithography', {
  item: '7(16)',
  at: '6条17号ヘ',
  title: { ja: 'リソグラフィ装置', en: 'Lithography' },
  heading: any(scanner, imprint, maskWriter, directWriter, pellicleTool, resistTrack, scannerUpgrade),
  when: any(...agreed, ...own, finest),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  codes: { us: '3B001.f', eu: '3B001.f' },
})

import { all, any, atMost, entry, feature, kind, limb, measure } from '../write/index.ts'

const metrology = kind('wafer-metrology', {
  ja: 'ウエハーの形状・重ね合わせ誤差等の計測装置',
  en: 'a tool that measures the shape or overlay of wafers',
})

const shapeBeforeExposure = feature('metrology-shape-before-exposure', {
  ja: '露光前にウエハー形状を測定し、開口数1.3超の液浸又はEUV露光装置の重ね合わせ・フォーカスの改善に利用するスタンドアロン装置である',
  en: 'it stands alone, measures wafer shape before exposure and betters overlay or focus of immersion tools of aperture above 1.3 or of EUV tools',
})

const overlayAfter = feature('metrology-overlay-on-product', {
  ja: '現像後・エッチング後の製品ウエハーのフォーカス又は重ね合わせ誤差を画像・回折により測定する',
  en: 'it measures focus or overlay on product wafers after develop or etch, by image or diffraction',
})

const overlayAccuracy = measure('metrology.overlay-accuracy', {
  unit: 'nm',
  label: { ja: '重ね合わせ誤差の測定精度', en: 'accuracy of the overlay measurement' },
})

const inTrack = feature('metrology-in-track', {
  ja: 'トラックへの組み込み用に設計された',
  en: 'it is designed to be built into a track',
})

const fastWavelength = feature('metrology-fast-wavelength', {
  ja: '高速波長切り替え機能を有する',
  en: 'it switches wavelength fast',
})

export const item716Metrology = entry('item-7-16-metrology', {
  item: '7(16)',
  at: '6条17号シ',
  title: { ja: '計測装置', en: 'Metrology' },
  heading: metrology,
  when: any(
    limb('item-7-16-metrology.shi-1', {
      at: '6条17号シ(1)',
      title: { ja: '露光前のウエハー形状', en: 'Wafer shape before exposure' },
      when: shapeBeforeExposure,
    }),
    limb('item-7-16-metrology.shi-2', {
      at: '6条17号シ(2)',
      title: { ja: '重ね合わせ誤差', en: 'Overlay' },
      when: all(overlayAfter, atMost(overlayAccuracy, '0.5 nm'), any(inTrack, fastWavelength)),
    }),
  ),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  since: '2025-05-28',
})

import { all, any, atLeast, atMost, below, entry, feature, kind, limb, measure } from '../write/index.ts'

const maskInspector = kind('euv-mask-inspector', {
  ja: 'EUV用マスクブランク又はパターン付きマスクの検査装置',
  en: 'a tool that inspects EUV mask blanks or patterned masks',
})

const waferInspector = kind('patterned-wafer-inspector', {
  ja: 'パターン付きウエハーの欠陥測定・検査装置',
  en: 'a tool that measures or inspects defects of patterned wafers',
})

const waferDiameter = measure('wafer-inspector.wafer-diameter', {
  unit: 'mm',
  label: { ja: '受け入れるウエハーの直径', en: 'wafer diameter it accepts' },
})

const defect = measure('wafer-inspector.defect-size', {
  unit: 'nm',
  label: { ja: '検出できる欠陥の大きさ', en: 'defect size it detects' },
})

const lightSource = measure('wafer-inspector.light-wavelength', {
  unit: 'nm',
  label: { ja: '光源の波長', en: 'wavelength of its light' },
})

const beamResolution = measure('wafer-inspector.beam-resolution', {
  unit: 'nm',
  label: { ja: '電子ビーム源の分解能', en: 'resolution of its electron beam' },
})

const coldField = feature('wafer-inspector-cold-field-emission', {
  ja: '冷陰極電界放出型の電子ビーム源を有する',
  en: 'it has a cold field emission electron source',
})

const severalBeams = feature('wafer-inspector-several-beams', {
  ja: '二以上の電子ビーム源を有する',
  en: 'it has two or more electron sources',
})

const opticalSource = feature('wafer-inspector-uses-light', {
  ja: '光源を有する',
  en: 'it inspects by light',
})

const beamSource = feature('wafer-inspector-uses-electrons', {
  ja: '電子ビーム源を有する',
  en: 'it inspects by electron beam',
})

export const item716Inspection = entry('item-7-16-inspection', {
  item: '7(16)',
  at: '6条17号ミ',
  title: { ja: '検査装置', en: 'Inspection' },
  heading: any(maskInspector, waferInspector),
  when: any(
    limb('item-7-16-inspection.fu', {
      at: '6条17号フ',
      title: { ja: 'EUVマスクの検査', en: 'EUV masks' },
      when: maskInspector,
      from: '2023-07-23',
    }),
    limb('item-7-16-inspection.mi', {
      at: '6条17号ミ',
      title: { ja: 'パターン付きウエハーの検査', en: 'Patterned wafers' },
      when: all(
        waferInspector,
        atLeast(waferDiameter, '300 mm'),
        atMost(defect, '21 nm'),
        any(
          all(opticalSource, below(lightSource, '400 nm')),
          all(beamSource, any(atMost(beamResolution, '1.65 nm'), coldField, severalBeams)),
        ),
      ),
      from: '2025-05-28',
    }),
  ),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  since: '2023-07-23',
  sameSince: '2023-07-23',
})

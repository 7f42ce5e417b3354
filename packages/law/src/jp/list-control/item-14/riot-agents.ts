import { all, any, below, entry, feature, kind, measure, moreThan, not } from '../write/index.ts'

/** 13条5項–8項: robots, riot agents and equipment against explosive devices. */

const riotAgent = kind('listed-riot-agent', {
  ja: '13条6項1号から8号までの催涙剤・くしゃみ剤',
  en: 'tear or sneezing agent of art. 13(6) items 1 to 8',
})
const riotEquipment = kind('riot-agent-equipment', {
  ja: 'その散布、防護、探知又は識別のための装置',
  en: 'equipment to spread, detect, identify or protect against such agents',
})
const selfDefence = feature('riot-agent-self-defence', {
  ja: '個人護身用である',
  en: 'it is for personal self-defence',
})
const disposal = kind('explosive-device-disposal', {
  ja: '簡易爆発装置を除去・処理するために特に設計した装置',
  en: 'equipment specially designed to dispose of improvised explosive devices',
})
const remoteVehicle = feature('explosive-disposal-remote-vehicle', {
  ja: '遠隔操作が可能な車両である',
  en: 'it is a remotely operated vehicle',
})
const disrupter = feature('explosive-disposal-projectile', {
  ja: '投射物により作動を防止する',
  en: 'it stops the device with a projectile',
})
const traceDetector = kind('explosive-trace-detector', {
  ja: '爆発物の痕跡を自動的に探知・識別する電子式の装置',
  en: 'an electronic equipment that detects explosive traces by itself',
})
const traceMethod = feature('explosive-detector-method', {
  ja: '表面弾性波、イオン移動度、微分型移動度又は質量分析のいずれかによる',
  en: 'it works by surface acoustic waves, ion mobility, differential mobility or mass spectrometry',
})
const vapour = measure('explosive-detector.vapour', {
  unit: 'ppm',
  label: { ja: '探知できる蒸気の濃度', en: 'vapour it can detect' },
})
const trace = measure('explosive-detector.mass', {
  unit: 'mg',
  label: { ja: '探知できる固体・液体の質量', en: 'solid or liquid mass it can detect' },
})
const laboratory = feature('explosive-detector-laboratory', {
  ja: '専ら実験用機器として設計した',
  en: 'it is designed for laboratory use only',
})
const walkThrough = feature('explosive-detector-walk-through', {
  ja: '歩行して通過する対象を非接触で探知するように設計した',
  en: 'it is designed for people walking through without contact',
})
const robot14 = kind('special-robot', {
  ja: 'ロボット（操縦・シーケンスロボットを除く）又はその制御装置・エンドエフェクター',
  en: 'a robot (neither remotely driven nor of fixed sequence), its controller or end effector',
})
const hydraulic = measure('robot.fluid-flash-point', {
  unit: '°C',
  signed: true,
  label: { ja: '使用できる圧力油の引火点', en: 'flash point of the hydraulic fluid it can use' },
})
const pulseHardened = feature('robot-electromagnetic-pulse', {
  ja: '電磁パルスによる影響を防止するように設計した',
  en: 'it is designed against electromagnetic pulses',
})

export const robotEntry = entry('item-14-7', {
  item: '14(7)',
  at: '13条5項',
  title: { ja: 'ロボット', en: 'Robots' },
  heading: robot14,
  when: any(moreThan(hydraulic, '566 °C'), pulseHardened),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
})
export const riotAgentEntry = entry('item-14-9', {
  item: '14(9)',
  at: '13条6項',
  title: { ja: '催涙剤・くしゃみ剤等', en: 'Riot agents and equipment' },
  heading: any(riotAgent, riotEquipment),
  when: any(riotEquipment, not(selfDefence)),
  leftOut: { ja: '装置の部分品', en: 'parts of the equipment' },
  leftOutElsewhere: true,
})
export const disposalEntry = entry('item-14-10', {
  item: '14(10)',
  at: '13条7項',
  title: { ja: '簡易爆発装置の処理装置', en: 'Disposal of explosive devices' },
  heading: disposal,
  when: any(remoteVehicle, disrupter),
  leftOut: { ja: '部分品・附属品', en: 'parts and accessories' },
  leftOutElsewhere: true,
})
export const traceDetectorEntry = entry('item-14-11', {
  item: '14(11)',
  at: '13条8項',
  completesItem: true,
  title: { ja: '爆発物の探知装置', en: 'Detectors of explosives' },
  heading: traceDetector,
  codes: { us: '1A004.d', eu: '1A004.d' },
  when: all(
    traceMethod,
    any(below(vapour, '1 ppm'), below(trace, '1 mg')),
    not(laboratory),
    not(walkThrough),
  ),
})

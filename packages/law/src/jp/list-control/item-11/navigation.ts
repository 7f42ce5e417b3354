import {
  all,
  any,
  atMost,
  below,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 10条4号–7号: star trackers, satellite navigation receivers, altimeters and underwater sonar navigation. */

const starTracker = kind('star-tracker', {
  ja: 'ジャイロ天測航法装置又は天体・人工衛星の自動追跡により位置・針路を測定する装置',
  en: 'a gyro-astro compass or equipment that finds position or heading by tracking stars or satellites',
})
const azimuth = measure('star-tracker.azimuth-accuracy', {
  unit: '″',
  label: { ja: '方位精度', en: 'azimuth accuracy' },
})
const gnss = kind('gnss-receiver', {
  ja: '衛星航法システムからの電波を受信する装置',
  en: 'a satellite navigation receiver',
})
const decrypts = feature('gnss-decrypts-ranging-code', {
  ja: 'レンジングコードにアクセスするための復号アルゴリズムを有する',
  en: 'it decrypts the ranging code',
})
const civilUse = feature('gnss-civil', {
  ja: '民生用に設計された',
  en: 'it is designed for civil use',
})
const adaptiveAntenna = feature('gnss-adaptive-antenna', {
  ja: 'アダプティブアンテナシステムを構成する',
  en: 'it uses an adaptive antenna system',
})
const altimeter = kind('airborne-altimeter', { ja: '航空機用の高度計', en: 'an airborne altimeter' })
const frequency = measure('altimeter.frequency', {
  unit: 'GHz',
  label: { ja: '使用する周波数', en: 'frequency' },
})
const powerManagement = feature('altimeter-power-management', {
  ja: '送信出力制御機能を有する',
  en: 'it manages its transmitted power',
})
const phaseShift = feature('altimeter-phase-shift-keying', {
  ja: '位相偏移変調機能を有する',
  en: 'it uses phase shift keying',
})
const sonarNavigation = kind('underwater-sonar-navigation', {
  ja: '方位情報とドップラー・相関速度ログを用いる水中ソナー航法装置',
  en: 'an underwater sonar navigation with heading and a Doppler or correlation velocity log',
})
const sonarAccuracy = measure('sonar-navigation.cep-of-distance', {
  unit: '%',
  label: { ja: '移動距離に対する平均誤差半径', en: 'circular error probable against distance travelled' },
})

export const starTrackers = entry('item-11-4-star-tracker', {
  item: '11(4)',
  at: '10条4号',
  title: { ja: '天測・追跡による航法装置', en: 'Star or satellite tracking equipment' },
  heading: starTracker,
  when: atMost(azimuth, '20 ″'),
  leftOut: {
    ja: 'ロ(光学ヘッド、バッフル、データ処理ユニット)',
    en: 'item (ro): optical heads, baffles, data processing units',
  },
  leftOutElsewhere: true,
  codes: { us: '7A004', eu: '7A004' },
})
const gnssLimbs = [
  limb('item-11-4-gnss.i', {
    at: '10条5号イ',
    title: { ja: '暗号の復号アルゴリズムを有するもの', en: 'With decryption of the ranging code' },
    when: all(decrypts, not(civilUse)),
  }),
  limb('item-11-4-gnss.ro', {
    at: '10条5号ロ',
    title: { ja: 'アダプティブアンテナ', en: 'Adaptive antenna' },
    when: adaptiveAntenna,
  }),
]
export const gnssReceivers = entry('item-11-4-gnss', {
  item: '11(4)',
  at: '10条5号',
  title: { ja: '衛星航法の受信装置', en: 'Satellite navigation receivers' },
  heading: gnss,
  when: any(...gnssLimbs),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A005', eu: '7A005' },
})
export const altimeters = entry('item-11-4-altimeter', {
  item: '11(4)',
  at: '10条6号',
  title: { ja: '航空機用の高度計', en: 'Airborne altimeters' },
  heading: altimeter,
  codes: { us: '7A006', eu: '7A006' },
  when: all(
    any(moreThan(frequency, '4.4 GHz'), below(frequency, '4.2 GHz')),
    any(powerManagement, phaseShift),
  ),
})
export const sonarNavigationEntry = entry('item-11-4-2', {
  item: '11(4-2)',
  at: '10条7号',
  title: { ja: '水中ソナー航法装置', en: 'Underwater sonar navigation' },
  heading: sonarNavigation,
  when: atMost(sonarAccuracy, '3 %'),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A008', eu: '7A008' },
})

import { for500kg300km } from '../products/missiles.ts'
import {
  all,
  any,
  atLeast,
  below,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 4の項(17) to (18の2), (20) to (23), (25), (26): flight control, avionics, launch support, electronics for missiles. */

const flightControl = kind('missile-flight-or-attitude-control', {
  ja: 'ロケット用又は無人航空機用の飛行制御装置又は姿勢制御装置、これに使用するように設計したサーボ弁、又はこれらの試験・校正・心合わせ装置（サーボ弁は20〜2,000 Hzで98 m/s²を超える振動に耐えるもの）',
  en: 'a flight or attitude control for rockets or unmanned aircraft, a servo valve designed for it, or test, calibration or alignment equipment of these',
})
const designedFor500 = feature('designed-for-500-kg-300-km-missile', {
  ja: '500 kg以上のペイロードを300 km以上運搬することができるロケット又は無人航空機に使用するように設計した',
  en: 'it is designed for a rocket or unmanned aircraft that carries 500 kg or more 300 km or more',
})

export const flightControls = entry('item-4-17', {
  item: '4(17)',
  at: '3条18号',
  title: { ja: '飛行制御装置・姿勢制御装置', en: 'Flight and attitude controls' },
  heading: flightControl,
  when: designedFor500,
  completesItem: true,
  codes: { us: '7A116', eu: '7A116' },
})

const radarOrSensor = kind('missile-radar-or-passive-sensor', {
  ja: 'レーダー、又は電磁波源の方向若しくは地形の特性を探知するパッシブセンサー',
  en: 'a radar, or a passive sensor that finds emitters or terrain',
})
const receiver = kind('satellite-navigation-receiver', {
  ja: '衛星航法システムからの電波を受信する装置又はそのために特に設計した部分品',
  en: 'a satellite navigation receiver, or a part specially designed for it',
})
const umbilical = kind('rocket-umbilical-connector', {
  ja: 'ペイロードを300 km以上運搬することができるロケットに使用するように設計したアンビリカル電気コネクタ又は段間電気コネクタ',
  en: 'an umbilical or interstage electrical connector designed for a rocket with a range of 300 km',
})
const forMovers = feature('receiver-for-flying-or-navigating-vehicles', {
  ja: '航行又は飛しょうする移動体に使用するように設計した',
  en: 'it is designed for vehicles that fly or navigate',
})
const fast = measure('satellite-receiver.speed', {
  unit: 'm/s',
  label: {
    ja: '航法に係る情報を提供することができる最大の速度',
    en: 'highest speed at which it gives navigation data',
  },
})
const encrypted = feature('receiver-decrypts-military-signals', {
  ja: '軍隊又は政府機関による使用を目的として設計若しくは改良され、暗号化された信号を復号する機能を有する（民生用の航法データを受信するように設計したものを除く。）',
  en: 'it is designed or modified for armed forces or government and decrypts encrypted signals, other than for civil navigation data',
})
const hardened = feature('receiver-designed-against-jamming', {
  ja: '意図的な妨害の下で機能するようにナルステアラブルアンテナ等の妨害除去機能を有するように設計した（民生用の航法データを受信するように設計したものを除く。）',
  en: 'it is designed to work against intended jamming, with an adaptive antenna or the like, other than for civil navigation data',
})

export const avionics = entry('item-4-18', {
  item: '4(18)',
  at: '3条19号',
  title: { ja: 'アビオニクス装置', en: 'Avionics' },
  heading: any(radarOrSensor, receiver, umbilical),
  when: any(
    all(radarOrSensor, designedFor500),
    umbilical,
    limb('item-4-18.receiver', {
      at: '3条19号ハ',
      title: { ja: '衛星航法の受信装置', en: 'Satellite navigation receivers' },
      when: all(
        receiver,
        any(designedFor500, all(forMovers, any(moreThan(fast, '600 m/s'), encrypted, hardened))),
      ),
    }),
  ),
  completesItem: true,
  codes: { us: '7A105 / 6A108', eu: '7A105 / 6A108' },
})

const battery = kind('thermal-battery', {
  ja: '電解質として固体の非導電無機塩類を含む熱電池',
  en: 'a thermal battery with a solid non-conducting inorganic salt as electrolyte',
})
const forRocket300 = feature('designed-to-be-usable-in-300-km-missile', {
  ja: 'ペイロードを300 km以上運搬することができるロケット又は無人航空機に使用することができるように設計した',
  en: 'it is designed to be usable in a rocket or unmanned aircraft with a range of 300 km',
})

export const thermalBatteries = entry('item-4-18-2', {
  item: '4(18-2)',
  at: '3条19号の2',
  title: { ja: '熱電池', en: 'Thermal batteries' },
  heading: battery,
  when: forRocket300,
  leftOut: {
    ja: '1の項に当たる場合の除外（1の項は規則にない）',
    en: 'the exclusion of what item 1 covers, which is no rule',
  },
  codes: { eu: '3A102' },
})

export const launchSupport = entry('item-4-20', {
  item: '4(20)',
  at: '3条21号',
  title: { ja: '発射台・地上支援装置', en: 'Launch and ground support' },
  heading: any(
    kind('300-km-missile-ground-equipment', {
      ja: 'ペイロードを300 km以上運搬することができるロケット又は無人航空機の取扱い、制御、作動又は発射用に設計した装置',
      en: 'equipment designed to handle, control, activate or launch rockets or unmanned aircraft with a range of 300 km',
    }),
    kind('500-kg-300-km-missile-vehicle', {
      ja: '500 kg以上のペイロードを300 km以上運搬することができるロケット又は無人航空機の輸送、取扱い、制御、作動又は発射用に設計した車両',
      en: 'a vehicle designed to transport, handle, control, activate or launch rockets or unmanned aircraft that carry 500 kg 300 km',
    }),
  ),
  completesItem: true,
  codes: { us: '9A115', eu: '9A115' },
})

const telemetry = kind('missile-telemetry-or-remote-control', {
  ja: 'ペイロードを300 km以上運搬することができるロケット又は無人航空機に使用するように設計した無線遠隔測定装置又は無線遠隔制御装置（地上装置を含む。）',
  en: 'telemetry or telecontrol, ground equipment included, designed for rockets or unmanned aircraft with a range of 300 km',
})
const alsoElsewhere = feature('telemetry-for-manned-aircraft-satellites-vehicles-or-civil-navigation', {
  ja: '有人航空機若しくは人工衛星、陸上若しくは海洋の移動体に使用するように設計したもの、又は民生用の衛星航法の情報を受信するように設計したものである',
  en: 'it is designed for manned aircraft or satellites, for vehicles on land or at sea, or to receive civil satellite navigation',
})
const tracking = kind('missile-tracking-system', {
  ja: 'ペイロードを300 km以上運搬することができるロケット又は無人航空機に使用することができる追跡装置',
  en: 'a tracking system usable with rockets or unmanned aircraft with a range of 300 km',
})
const transponder = feature('tracking-by-code-translator', {
  ja: '搭載されたコード変換器を使用し、地上等の機器又は衛星航法システムと連携して即時に飛行位置及び速度を計測することができる',
  en: 'with a code translator on board it measures position and speed in flight in real time',
})
const optical = feature('tracking-radar-with-optical-tracker', {
  ja: '距離測定用のレーダーで、光を利用した追跡装置を有する',
  en: 'it is a ranging radar with an optical tracker',
})
const angular = measure('tracking-radar.angular-resolution', {
  unit: 'mrad',
  label: { ja: '角度分解能', en: 'angular resolution' },
})
const reach = measure('tracking-radar.range', {
  unit: 'km',
  label: { ja: '距離分解能10 m未満で測定できる距離', en: 'range at a range resolution below 10 m rms' },
})
const velocity = measure('tracking-radar.velocity-resolution', {
  unit: 'm/s',
  label: { ja: '速度分解能', en: 'velocity resolution' },
})

export const telemetrySystems = entry('item-4-21', {
  item: '4(21)',
  at: '3条22号',
  title: { ja: '無線遠隔測定・制御装置、追跡装置', en: 'Telemetry, telecontrol and tracking' },
  heading: any(telemetry, tracking),
  when: any(
    all(telemetry, not(alsoElsewhere)),
    limb('item-4-21.translator', {
      at: '3条22号の2イ',
      title: { ja: 'コード変換器による追跡', en: 'Tracking by code translator' },
      when: all(tracking, transponder),
    }),
    limb('item-4-21.radar', {
      at: '3条22号の2ロ',
      title: {
        ja: '1.5 mrad未満、30 km以上、3 m/s未満のレーダー',
        en: 'Radars below 1.5 mrad, 30 km, below 3 m/s',
      },
      when: all(
        tracking,
        optical,
        below(angular, '1.5 mrad'),
        atLeast(reach, '30 km'),
        below(velocity, '3 m/s'),
      ),
    }),
  ),
  completesItem: true,
  codes: { us: '5A101 / 6A108', eu: '5A101 / 6A108' },
})

const computer = kind('rocket-computer', {
  ja: '500 kg以上のペイロードを300 km以上運搬することができるロケットに搭載するように設計したアナログ又はデジタル電子計算機',
  en: 'an analogue or digital computer designed to be carried in a rocket that carries 500 kg or more 300 km or more',
})
const wideTemperature = feature('rocket-computer-minus-45-to-55-c', {
  ja: '零下45度より低い温度から55度を超える温度まで使用することができるように設計した',
  en: 'it is designed to work from below −45 °C to above 55 °C',
})
const dose = measure('missile-electronics.radiation-dose', {
  unit: 'Gy',
  label: {
    ja: '耐えるように設計した全吸収線量（シリコン換算、50万ラド＝5,000 Gy）',
    en: 'total dose (silicon) it is designed to withstand (500,000 rad = 5,000 Gy)',
  },
})

export const rocketComputers = entry('item-4-22', {
  item: '4(22)',
  at: '3条23号',
  title: { ja: 'ロケット搭載用の電子計算機', en: 'Computers carried in rockets' },
  heading: computer,
  when: any(wideTemperature, atLeast(dose, '5000 Gy')),
  completesItem: true,
  codes: { us: '4A101', eu: '4A101' },
})

const converter = kind('missile-analogue-to-digital-converter', {
  ja: 'アナログデジタル変換用の集積回路、組立品又はモジュール',
  en: 'an analogue-to-digital converter: circuit, assembly or module',
})
const isCircuit = feature('converter-is-integrated-circuit', {
  ja: '集積回路である',
  en: 'it is an integrated circuit',
})
const sealed = feature('converter-minus-54-to-125-c-hermetic', {
  ja: '零下54度より低い温度から125度を超える温度まで使用できるように設計し、気密封止した',
  en: 'it is designed to work from below −54 °C to above 125 °C, and hermetically sealed',
})
const module = feature('converter-module-minus-45-to-80-c-with-listed-circuit', {
  ja: '電気入力型で、零下45度より低い温度から80度を超える温度まで使用できるように設計し、規制される変換用の集積回路を組み込んだ',
  en: 'it has electrical input, is designed to work from below −45 °C to above 80 °C and holds a controlled converter circuit',
})

export const converters = entry('item-4-23', {
  item: '4(23)',
  at: '3条24号',
  title: { ja: 'アナログデジタル変換器（ミサイル関係）', en: 'Analogue-to-digital converters (missiles)' },
  heading: converter,
  when: all(
    for500kg300km,
    any(
      limb('item-4-23.circuit', {
        at: '3条24号イ',
        title: {
          ja: '5,000 Gy以上、又は広い温度で気密封止の集積回路',
          en: 'Circuits of 5000 Gy, or of wide temperature and sealed',
        },
        when: all(isCircuit, any(atLeast(dose, '5000 Gy'), sealed)),
      }),
      limb('item-4-23.module', {
        at: '3条24号ロ',
        title: { ja: '組立品・モジュール', en: 'Assemblies and modules' },
        when: all(not(isCircuit), module),
      }),
    ),
  ),
  completesItem: true,
  codes: { us: '3A101.a', eu: '3A101.a' },
})

export const stealth = entry('item-4-25', {
  item: '4(25)',
  at: '3条26号',
  title: { ja: 'ステルス材料・装置', en: 'Stealth materials and devices' },
  heading: kind('missile-stealth-material-or-device', {
    ja: '電波、音波又は紫外線・赤外線の反射若しくは放射を減少させるステルス技術を用いた材料若しくは装置で、300 km以上のロケット・無人航空機、エアゾールを噴霧する無人航空機又はその段・推進装置等に使用することができるもの、又はその試験装置',
    en: 'a stealth material or device against radio, sound, ultraviolet or infrared, usable in controlled rockets, unmanned aircraft or their stages, or its test equipment',
  }),
  completesItem: true,
  codes: { us: '1C101 / 6B108', eu: '1C101 / 6B108' },
})

const radiationHard = kind('missile-nuclear-hardened-circuit-detector-or-radome', {
  ja: 'ロケット又は無人航空機を核の影響から防護するための集積回路、探知装置又はレードーム',
  en: 'a circuit, detector or radome that protects rockets or unmanned aircraft against nuclear effects',
})
const radome = feature('radome-withstands-thermal-shock', {
  ja: '50 kPaを超える圧力で1 m²当たり4,184 kJを超える熱衝撃に耐えるように設計したレードームである',
  en: 'it is a radome designed to withstand over 4,184 kJ/m² of thermal shock at over 50 kPa',
})
const detector = feature('nuclear-effects-detector', {
  ja: '核の影響から防護するために設計した探知装置である',
  en: 'it is a detector designed to protect against nuclear effects',
})

export const nuclearHardened = entry('item-4-26', {
  item: '4(26)',
  at: '3条27号',
  title: { ja: '核の影響から防護する集積回路等', en: 'Circuits and the like against nuclear effects' },
  heading: radiationHard,
  when: all(for500kg300km, any(atLeast(dose, '5000 Gy'), detector, radome)),
  completesItem: true,
  codes: { us: '3A101 / 6A102 / 6A103', eu: '6A102' },
})

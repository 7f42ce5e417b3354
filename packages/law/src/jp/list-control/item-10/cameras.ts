import { highSpeedCameras } from '../item-02/high-speed-instruments.ts'
import {
  all,
  any,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
} from '../write/index.ts'

/** 9条8号: electronic cameras. */

const camera = kind('electronic-camera', { ja: '電子式のカメラ', en: 'an electronic camera' })
const streakCamera = kind('streak-camera', {
  ja: '電子式のストリークカメラ',
  en: 'an electronic streak camera',
})
const framingCamera = kind('framing-camera', {
  ja: '電子式のフレーミングカメラ',
  en: 'an electronic framing camera',
})
const videoCamera = kind('solid-state-video-camera', {
  ja: '固体撮像素子を組み込んだビデオカメラ',
  en: 'a video camera with solid-state sensors',
})
const scanningCamera = kind('scanning-camera', { ja: 'スキャニングカメラ', en: 'a scanning camera' })

const timeResolution = measure('camera.time-resolution', {
  unit: 'ns',
  label: { ja: '時間分解能', en: 'time resolution' },
})
const frameRate = measure('camera.frame-rate', {
  unit: 'fps',
  label: { ja: '撮影速度', en: 'frame rate' },
})
const shutter = measure('camera.shutter', {
  unit: 'µs',
  label: { ja: 'シャッター速度（露光時間）', en: 'shutter time' },
})
const readout = measure('camera.readout-rate', {
  unit: 'fps',
  label: { ja: '信号の読出速度', en: 'read-out rate' },
})
const peakSensitivity = measure('camera.peak-wavelength', {
  unit: 'nm',
  label: { ja: '最大感度の波長', en: 'wavelength of peak response' },
})
const pixels = count('camera.pixels', {
  label: { ja: '固体撮像素子ごとの有効画素数', en: 'active pixels of each sensor' },
})
const linePixels = count('camera.line-pixels', {
  label: { ja: '線状に並んだ画素の数', en: 'pixels of the linear array' },
})
const monochrome = feature('camera-monochrome', { ja: '白黒撮影用である', en: 'it is monochrome' })
const threeSensors = feature('camera-three-sensors', {
  ja: '三つの固体撮像素子によるカラー撮影用である',
  en: 'it is colour by three sensors',
})
const oneSensorColour = feature('camera-one-sensor-colour', {
  ja: '一つの固体撮像素子によるカラー撮影用である',
  en: 'it is colour by one sensor',
})
const deformableMirror = feature('camera-listed-mirror', {
  ja: '9条9号イに該当する反射鏡を有する',
  en: 'it has a mirror of art. 9 item 9 (a)',
})
const opticsControl = feature('camera-listed-optics-control', {
  ja: '9条9号ニに該当する光学器械の制御装置を有する',
  en: 'it has optical control equipment of art. 9 item 9 (d)',
})
const tracking = feature('camera-annotates-tracking', {
  ja: '被写体追跡データを内部処理して画像に注記できる',
  en: 'it annotates images with tracking data made inside',
})
const mechanicalScan = feature('camera-mechanical-scan', {
  ja: '一方向に機械的に走査する',
  en: 'it scans mechanically in one direction',
})
const listedDetector = feature('camera-listed-detector', {
  ja: '9条3号・14条7号に該当する光検出器（イメージ増強管、フォーカルプレーンアレー等）を組み込んでいる',
  en: 'it contains an image intensifier, focal plane array or detector of art. 9 item 3 or art. 14 item 7',
})

const limbs = [
  limb('item-10-4.i', {
    at: '9条8号イ',
    title: { ja: '該当する光検出器を組み込んだもの', en: 'With a listed detector inside' },
    when: listedDetector,
  }),
  limb('item-10-4.ro-3', {
    at: '9条8号ロ(3)',
    title: { ja: 'ストリークカメラ', en: 'Streak camera' },
    when: all(streakCamera, below(timeResolution, '50 ns')),
  }),
  limb('item-10-4.ro-4', {
    at: '9条8号ロ(4)',
    title: { ja: 'フレーミングカメラ', en: 'Framing camera' },
    when: all(framingCamera, moreThan(frameRate, '1000000 fps')),
  }),
  limb('item-10-4.ro-5', {
    at: '9条8号ロ(5)',
    title: { ja: '高速シャッターのカメラ', en: 'Camera with a fast shutter' },
    when: all(below(shutter, '1 µs'), moreThan(readout, '125 fps')),
  }),
  limb('item-10-4.ro-7', {
    at: '9条8号ロ(7)',
    title: { ja: '固体撮像素子のビデオカメラ', en: 'Video camera with solid-state sensors' },
    when: all(
      videoCamera,
      moreThan(peakSensitivity, '10 nm'),
      atMost(peakSensitivity, '30000 nm'),
      any(
        all(monochrome, moreThan(pixels, '4000000')),
        all(threeSensors, moreThan(pixels, '4000000')),
        all(oneSensorColour, moreThan(pixels, '12000000')),
      ),
      any(deformableMirror, opticsControl, tracking),
    ),
  }),
  limb('item-10-4.ro-8', {
    at: '9条8号ロ(8)',
    title: { ja: 'スキャニングカメラ', en: 'Scanning camera' },
    when: all(
      scanningCamera,
      moreThan(peakSensitivity, '10 nm'),
      atMost(peakSensitivity, '30000 nm'),
      moreThan(linePixels, '8192'),
      mechanicalScan,
    ),
  }),
]

export const cameras = entry('item-10-4', {
  item: '10(4)',
  at: '9条8号',
  title: { ja: '電子式のカメラ', en: 'Electronic cameras' },
  heading: camera,
  when: any(...limbs),
  leftOut: { ja: 'ロ(6)(プラグインユニット)、部分品', en: 'item (ro)(6): plug-in units; parts' },
  leftOutElsewhere: true,
  codes: { us: '6A003', eu: '6A003' },
  unless: [highSpeedCameras.rule],
})

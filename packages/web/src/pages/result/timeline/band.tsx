import type { Tone } from '../../../words/tone.ts'

const GROUNDS: Readonly<Record<Tone, string>> = {
  stop: 'fill-stop-wash stroke-stop',
  ok: 'fill-ok-wash stroke-ok',
  ask: 'fill-ask-wash stroke-ask',
}
const INKS: Readonly<Record<Tone, string>> = { stop: 'fill-stop', ok: 'fill-ok', ask: 'fill-ask' }

/** A span of days in the colour of its answer; dashed where it begins after today. Its label is cut at its end. */
export function Band({
  x,
  width,
  tone,
  number,
  label,
  isFuture,
}: {
  readonly x: number
  readonly width: number
  readonly tone: Tone
  readonly number: number
  readonly label: string
  readonly isFuture: boolean
}) {
  return (
    <>
      <rect
        x={`${x}%`}
        y="26"
        width={`${width}%`}
        height="52"
        className={GROUNDS[tone]}
        strokeDasharray={isFuture ? '4 3' : undefined}
      />
      <svg aria-hidden x={`${x}%`} y="26" width={`${width}%`} height="52">
        <text x="8" y="32" className={`text-[0.85rem] font-bold ${INKS[tone]}`}>
          {number}
          <tspan dx="8" className="hidden font-normal sm:inline print:inline">
            {label}
          </tspan>
        </text>
      </svg>
    </>
  )
}

import { useId } from 'react'

/** A day, within days of which the last is included; told each time a whole day is chosen. */
export function DayField({
  label,
  day,
  from,
  until,
  onDay,
}: {
  readonly label: string
  readonly day: string
  readonly from?: string
  readonly until?: string
  readonly onDay: (day: string) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={day}
        min={from}
        max={until}
        className="mt-1 min-h-11 max-w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
        onChange={(event) => {
          if (event.target.value !== '') onDay(event.target.value)
        }}
      />
    </div>
  )
}

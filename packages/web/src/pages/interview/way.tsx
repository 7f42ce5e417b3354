import { type ReactNode, useId } from 'react'

/** One way to answer: a radio button in a large label; what it opens stands under it while it is chosen. */
export function Way({
  name,
  label,
  help,
  checked,
  errorId,
  onChoose,
  children,
}: {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly checked: boolean
  readonly errorId: string | undefined
  readonly onChoose: () => void
  readonly children?: ReactNode
}) {
  const id = useId()
  const describedBy = [...(help ? [`${id}-help`] : []), ...(errorId ? [errorId] : [])].join(' ')
  return (
    <div
      className={`my-2.5 rounded-8 border ${checked ? 'border-key bg-key-wash shadow-[inset_0_0_0_1px_var(--key)]' : 'border-edge'}`}
    >
      <label htmlFor={id} className="flex cursor-pointer items-start gap-3.5 px-4 py-3">
        <input
          id={id}
          type="radio"
          name={name}
          checked={checked}
          aria-describedby={describedBy || undefined}
          aria-invalid={errorId ? true : undefined}
          className="mt-1 size-5 shrink-0 accent-key"
          onChange={onChoose}
        />
        <span className="min-w-0 first-letter:uppercase">
          {label}
          {help ? (
            <small id={`${id}-help`} className="block text-[0.85rem] text-soft">
              {help}
            </small>
          ) : null}
        </span>
      </label>
      {checked && children ? <div className="px-4 pb-4 sm:pl-12">{children}</div> : null}
    </div>
  )
}

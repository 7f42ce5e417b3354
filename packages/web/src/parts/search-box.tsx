import { useId, useState } from 'react'

/**
 * A box to search in as one types. What is composed with an input method is searched for once it stands; when the query
 * comes from elsewhere (an address, a step back), the box shows it.
 * @param onQuery told each time what is looked for changes
 */
export function SearchBox({
  label,
  help,
  query,
  onQuery,
}: {
  readonly label: string
  readonly help?: string
  readonly query: string
  readonly onQuery: (query: string) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState(query)
  const [told, setTold] = useState(query)
  if (query !== told) {
    setTold(query)
    if (query !== typed.trim()) setTyped(query)
  }

  function tell(text: string): void {
    setTold(text.trim())
    onQuery(text.trim())
  }

  return (
    <div>
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {help ? (
        <p id={`${id}-help`} className="text-[0.9rem] text-soft">
          {help}
        </p>
      ) : null}
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={500}
        autoComplete="off"
        aria-describedby={help ? `${id}-help` : undefined}
        className="mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
        onChange={(event) => {
          setTyped(event.target.value)
          const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
          if (!isComposing) tell(event.target.value)
        }}
        onCompositionEnd={(event) => tell(event.currentTarget.value)}
      />
    </div>
  )
}

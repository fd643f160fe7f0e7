// A field in which one of a few is chosen.

/** A labelled choice of one; `options` are pairs of a code and what is shown for it, `first` gets the focus when a sheet opens. */
export function ChoiceField({
  label,
  value,
  options,
  set,
  first = false,
  required = false,
}: {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  set: (value: string) => void
  first?: boolean
  required?: boolean
}) {
  return (
    <label className="field">
      {label}
      <select
        value={value}
        required={required}
        data-first={first || undefined}
        onChange={(event) => set(event.target.value)}
      >
        {options.map(([code, title]) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

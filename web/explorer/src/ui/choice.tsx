/** A labelled list to choose one thing from. */

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly testid?: string;
}) {
  const { label, value, options, onChange, testid } = props;
  return (
    <label class="choice">
      <span class="choice-label">{label}</span>
      <select value={value} data-testid={testid} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

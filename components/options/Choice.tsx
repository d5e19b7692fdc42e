import { useId, useState } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, text: string])[];
  onChange: (value: Value) => void;
}

/** One of a few, side by side; radio buttons, so that the arrow keys choose. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  // Shown as chosen at once; `value` follows when it is stored.
  const [chosen, setChosen] = useState(value);
  const [stored, setStored] = useState(value);
  if (stored !== value) {
    setStored(value);
    setChosen(value);
  }
  const choose = (option: Value) => {
    setChosen(option);
    onChange(option);
  };
  return (
    <fieldset className={styles.choice}>
      <legend className="sr">{label}</legend>
      {options.map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => choose(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

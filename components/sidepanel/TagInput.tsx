import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { TagChip, useT } from '@/components/shared';
import { resolveTags, type Tag } from '@/lib/tasks';
import styles from './editor.module.css';

interface Props {
  readonly names: readonly string[];
  /** All of the officer's tags, to complete from. */
  readonly known: readonly Tag[];
  /** Answers whether it is on disk. */
  readonly onChange: (names: readonly string[]) => Promise<boolean>;
}

export const tagNamed = (known: readonly Tag[], name: string): Tag =>
  known.find((tag) => tag.name === name) ?? { name, colour: 'a' };

/** Nhãn: Enter or a comma adds, Backspace in the empty field removes the last, existing tags are offered. */
export function TagInput({ names, known, onChange }: Props) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  const add = async (typed: string) => {
    setText('');
    const next = resolveTags([...names, ...typed.split(',')], known);
    const kept = next.length === names.length || (await onChange(next));
    if (!kept) setText((since) => since || typed);
  };

  const remove = (name: string) => {
    void onChange(names.filter((other) => other !== name));
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // an input method's Enter ends a syllable
    const last = names.at(-1);
    if (event.key === 'Enter' || (event.key === ',' && text.trim() !== '')) {
      event.preventDefault();
      void add(text);
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
      remove(last);
    }
  };

  const onInput = (value: string, type: string | undefined) => {
    // chosen from the list: nothing is left to be confirmed
    if (type === 'insertReplacementText' && known.some(({ name }) => name === value)) void add(value);
    else if (value.includes(',')) void add(value);
    else setText(value);
  };

  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id}>
        {t('panelTags')}
      </label>
      <div className={`${styles.tags} ${styles.wide}`}>
        {names.map((name) => (
          <TagChip key={name} tag={tagNamed(known, name)} onRemove={() => remove(name)} />
        ))}
        <input
          id={id}
          ref={input}
          list={`${id}-known`}
          autoComplete="off"
          placeholder={t('panelTagAdd')}
          value={text}
          onChange={(event) => {
            const { nativeEvent } = event;
            onInput(event.target.value, nativeEvent instanceof InputEvent ? nativeEvent.inputType : undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => void add(text)}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter(({ name }) => !names.includes(name))
            .map(({ name }) => (
              <option key={name} value={name} />
            ))}
        </datalist>
      </div>
    </div>
  );
}

import type { KnownField } from '@baton/process-maps/edit';
import { TextInput, Textarea } from '@mantine/core';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { completionsFor, type Completion } from './completions.ts';
import styles from './value-input.module.css';

interface Props {
  label: string;
  value: string;
  fields: readonly KnownField[];
  /** `rule`: names stand bare. `value`: a lone field becomes "= field", inside of text `{{ field }}`. */
  kind: 'rule' | 'value';
  onChange: (text: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  rows?: number;
  hideLabel?: boolean;
}

/** A text in which every field that is known at this place can be completed: type, arrows, Enter. */
export function ValueInput({
  label,
  value,
  fields,
  kind,
  onChange,
  onFocus,
  onBlur,
  hideLabel,
  rows = 1,
  ...more
}: Props) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useId();
  const [open, setOpen] = useState<{ found: Completion[]; at: number } | null>(null);
  const look = () => {
    const caret = box.current?.selectionStart ?? 0;
    const found = completionsFor(box.current?.value ?? '', caret, fields, kind);
    setOpen(found.length > 0 ? { found, at: 0 } : null);
  };
  const take = (completion: Completion) => {
    onChange(completion.text);
    setOpen(null);
    requestAnimationFrame(() => box.current?.setSelectionRange(completion.caret, completion.caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setOpen({ ...open, at: (open.at + step + open.found.length) % open.found.length });
    else if (event.key === 'Enter') take(open.found[open.at]!);
    else if (event.key === 'Escape') setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const Box = rows === 1 ? TextInput : Textarea;
  return (
    <div className={styles.around}>
      <Box
        {...more}
        {...(rows === 1 ? {} : { rows })}
        {...(hideLabel ? { 'aria-label': label } : { label })}
        ref={box}
        classNames={{ input: styles.code! }}
        role="combobox"
        aria-expanded={open !== null}
        aria-autocomplete="list"
        aria-controls={list}
        {...(open ? { 'aria-activedescendant': `${list} ${open.at}` } : {})}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          requestAnimationFrame(look);
        }}
        onFocus={onFocus}
        onClick={look}
        onBlur={() => {
          setOpen(null);
          onBlur?.();
        }}
        onKeyDown={onKeyDown}
      />
      {open ? <Options id={list} {...open} onTake={take} /> : null}
    </div>
  );
}

interface OptionsProps {
  id: string;
  found: readonly Completion[];
  at: number;
  onTake: (completion: Completion) => void;
}

function Options({ id, found, at, onTake }: OptionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Fields known here" className={styles.list}>
      {found.map((completion, index) => (
        <div
          key={completion.field.path}
          id={`${id} ${index}`}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          className={styles.option}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(completion);
          }}
        >
          <span>{completion.field.path}</span>
          <span className={styles.type}>
            {completion.field.type.kind}
            {completion.field.optional ? ', may be absent' : ''}
          </span>
        </div>
      ))}
    </div>
  );
}

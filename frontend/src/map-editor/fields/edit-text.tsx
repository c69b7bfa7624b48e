import type { MapPath } from '@baton/process-maps';
import { Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { textOf } from '../words.ts';
import { useField } from './use-field.ts';

interface Props {
  label: string;
  path: MapPath;
  /** Letters that the language allows. */
  most?: number;
  /** More than one: several lines. */
  rows?: number;
  /** Must stand there: an empty one stays as an empty text for the checks to name. */
  required?: boolean;
  placeholder?: string;
  description?: ReactNode;
}

/** A text of the map, changed as somebody types. What is too long stays in the field and says so; nothing is cut off. */
export function EditText({ label, path, most = 300, rows = 1, required = false, placeholder, description }: Props) {
  const { value, begin, set } = useField(path, `Change ${label.toLowerCase()}`);
  const [tooLong, setTooLong] = useState<string | null>(null);
  const change = (text: string) => {
    if (text.length > most) return setTooLong(text);
    setTooLong(null);
    set(text === '' && !required ? undefined : text);
  };
  const leave = () => {
    const text = textOf(value);
    if (tooLong === null && text !== text.trim()) set(text.trim() === '' && !required ? undefined : text.trim());
  };
  const shared = {
    label,
    value: tooLong ?? textOf(value),
    onFocus: begin,
    onBlur: leave,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(description === undefined ? {} : { description }),
    ...(tooLong === null ? {} : { error: lengthProblem(tooLong.length, most) }),
  };
  if (rows === 1) return <TextInput {...shared} onChange={(event) => change(event.currentTarget.value)} />;
  return <Textarea {...shared} rows={rows} onChange={(event) => change(event.currentTarget.value)} />;
}

const lengthProblem = (found: number, most: number): string =>
  `Expected at most ${most} letters, found ${found.toLocaleString('en-US')}. The map keeps the text before this one until it is shorter.`;

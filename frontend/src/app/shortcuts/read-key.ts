/** The part of a keyboard event that decides about a shortcut; a plain value, so that it can be tested. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Is the person writing somewhere? */
  writing: boolean;
}

/** The name of a shortcut ("j", "1", "/"), or null when this key press is none: never while writing, never with Ctrl. */
export const readKey = ({ key, ctrlKey, metaKey, altKey, writing }: KeyPress): string | null =>
  writing || ctrlKey || metaKey || altKey || key.length !== 1 ? null : key.toLowerCase();

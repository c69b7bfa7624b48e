import { useDebouncedValue } from '@mantine/hooks';

/** Milliseconds without a keystroke after which a text is checked. */
const REST_MS = 300;

/** The text once nobody writes any more; a text that comes whole, at once. */
export const useSettledText = (text: string): string => useDebouncedValue(text, REST_MS)[0];

/**
 * Text from outside as a person may read it in a title or a question: without the characters that turn the direction of
 * what follows. They can make "do not pay" read as something else; evidence shows the data as it came.
 */
export function inReadingOrder(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

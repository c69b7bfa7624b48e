/** Words, not only characters that nobody can see: whoever reads the history later has to learn why. */
export const holdsWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Ends with a full stop if it ends with no other mark, so that sentences can stand beside each other. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…][”"’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
};

/** A stop rule where it is clear that it stops: "Stop if amount is over $500" -> "Amount is over $500". */
export const ruleWords = (rule: string): string => {
  const rest = rule.replace(/^stop if\s+/i, '');
  return rest === '' ? rule : rest[0]!.toUpperCase() + rest.slice(1);
};

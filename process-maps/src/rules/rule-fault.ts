/**
 * Why a rule or value is refused (while publishing) or has no result (while a case runs), in words for the map's author.
 * `start` and `end` are offsets into the rule's text.
 */
export class RuleFault extends Error {
  override readonly name = 'RuleFault';
  start: number;
  end: number;

  constructor(message: string, at?: { start: number; end: number }) {
    super(message);
    this.start = at?.start ?? -1;
    this.end = at?.end ?? -1;
  }
}

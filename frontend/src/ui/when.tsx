import { fullMoment, moment } from '../words/moment.ts';
import { useNow } from './use-now.ts';

/** A moment as people say it ("14:01", "Fri 21:04"); the whole of it on hover. @param at ISO 8601 */
export function When({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={fullMoment(at)}>
      {moment(at, now)}
    </time>
  );
}

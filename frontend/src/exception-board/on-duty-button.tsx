import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { onDutyQuery } from '../api/absence.ts';

/** Names that the bar has room for. */
const MOST = 2;

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

/** Who is the last in line now; leads to who has which week. */
export function OnDutyButton() {
  const navigate = useNavigate();
  const { data } = useQuery(onDutyQuery);
  if (!data || data.people.length === 0) return null;
  const shown = data.people.slice(0, MOST).map(({ name }) => firstName(name));
  const more = data.people.length - shown.length;
  const title = data.people.map(({ name, maps }) => `${name}: ${maps.join(', ')}`).join('\n');
  return (
    <Button title={title} onClick={() => void navigate({ to: '/people/on-call' })}>
      On duty: {shown.join(', ')}
      {more > 0 ? ` and ${more} more` : ''}
    </Button>
  );
}

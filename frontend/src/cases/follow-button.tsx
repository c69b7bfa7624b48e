import type { CaseDetail } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { caseQuery, followCase } from '../api/cases.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useMe } from '../app/use-me.ts';

const others = (found: CaseDetail, me: string): string =>
  found.followers
    .filter(({ id }) => id !== me)
    .map(({ name }) => name)
    .join(', ');

/** Whoever follows a case is told when it changes hands, waits for the outside, is late or has ended. */
export function FollowButton({ found }: { found: CaseDetail }) {
  const queries = useQueryClient();
  const { person } = useMe();
  const follows = found.followers.some(({ id }) => id === person.id);
  const change = useMutation({
    mutationFn: () => followCase(found.id, !follows),
    onSuccess: async () => {
      announce(follows ? 'You do not follow it any more.' : 'You follow it.');
      await queries.invalidateQueries({ queryKey: caseQuery(found.id).queryKey });
    },
    onError: (failure) => announce(sentenceOf(failure)),
  });
  const alsoBy = others(found, person.id);
  const Picture = follows ? IconBellOff : IconBell;
  return (
    <Button
      leftSection={<Picture size={16} aria-hidden="true" />}
      loading={change.isPending}
      onClick={() => change.mutate()}
      title={`You are told when it changes hands, waits for the outside, is late or has ended.${alsoBy ? ` Followed by ${alsoBy}.` : ''}`}
    >
      {follows ? 'Unfollow' : 'Follow'}
    </Button>
  );
}

import type { SavedCases } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { removeSavedCase, savedCasesQuery } from '../api/launch.ts';
import { announce } from '../app/announce/announce.ts';
import { useRights } from '../app/use-me.ts';
import styles from '../launch/launch.module.css';
import { MapLinks, MapTitle } from '../launch/map-links.tsx';
import { Label, type LabelTone } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { When } from '../ui/when.tsx';

type Saved = SavedCases['cases'][number];

const verdicts: Record<Saved['verdict'], { name: string; tone: LabelTone }> = {
  as_it_must: { name: 'As it must', tone: 'execution' },
  otherwise: { name: 'Otherwise', tone: 'stop' },
  unknown: { name: 'Cannot tell', tone: 'waiting' },
};

function Row({ saved, mayRemove }: { saved: Saved; mayRemove: boolean }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeSavedCase(saved.id),
    onSuccess: async (now) => {
      announce('Removed.');
      queries.setQueryData(savedCasesQuery(now.map.slug).queryKey, now);
      await queries.invalidateQueries({ queryKey: ['launch'] });
    },
  });
  const { name, tone } = verdicts[saved.verdict];
  return (
    <tr>
      <th scope="row">
        {saved.caseId === null ? (
          saved.name
        ) : (
          <Link to="/cases/$caseId" params={{ caseId: saved.caseId }}>
            {saved.name}
          </Link>
        )}{' '}
        {saved.ugly ? <Label>Ugly</Label> : null}
      </th>
      <td className={styles.verdict}>
        <Label tone={tone}>{name}</Label>
      </td>
      <td>
        It {saved.must}.{saved.why === '' ? '' : ` But it ${saved.why}.`}
      </td>
      <td className={table.quiet}>
        {saved.by?.name ?? 'A person who has left'}, <When at={saved.at} />
      </td>
      <td>
        {mayRemove ? (
          <Button size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
            Remove<span className="visually-hidden"> {saved.name}</span>
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

function Opened({ found }: { found: SavedCases }) {
  const mayRemove = useRights().has('edit_maps');
  const passed = found.cases.filter(({ verdict }) => verdict === 'as_it_must').length;
  return (
    <>
      <PageHeader
        title={<MapTitle map={found.map} page="Saved cases" />}
        note={found.cases.length === 0 ? '' : `${passed} of ${found.cases.length} as they must`}
      >
        <MapLinks slug={found.map.slug} here="saved" />
      </PageHeader>
      <ScrollRegion name="Saved cases">
        {found.cases.length === 0 ? (
          <EmptyState title="No case is saved yet">
            Open a case of this map and choose “Save as test case”. It is rehearsed here on every version, without
            touching anything outside.
          </EmptyState>
        ) : (
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Case</th>
                <th scope="col">Now</th>
                <th scope="col">What must happen</th>
                <th scope="col">Saved by</th>
                <th scope="col">
                  <span className="visually-hidden">Remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.cases.map((saved) => (
                <Row key={saved.id} saved={saved} mayRemove={mayRemove} />
              ))}
            </tbody>
          </table>
        )}
      </ScrollRegion>
    </>
  );
}

/** Cases that must go on going as they did, rehearsed on the published version just now. */
export function SavedCasesPage() {
  const { slug } = useParams({ from: '/signed-in/maps/$slug/saved-cases' });
  const { data, error, refetch } = useQuery(savedCasesQuery(slug));
  if (data) return <Opened found={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={8} />;
}

import type { ContextPackView } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { packQuery, removePack, reviewPack } from '../api/context-packs.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useMe, useRights } from '../app/use-me.ts';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './context-packs.module.css';
import { EditPack } from './edit-pack.tsx';
import { dayText, stateWords } from './pack-words.ts';
import { PackVersions } from './pack-versions.tsx';
import { UsedBy } from './used-by.tsx';

function Facts({ pack }: { pack: ContextPackView }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Keeps it right</dt>
        <dd>{pack.owner?.name ?? 'Nobody: its owner has left. Choose somebody below.'}</dd>
      </div>
      <div>
        <dt>Last review</dt>
        <dd>
          {dayText(pack.reviewedOn)}
          {pack.reviewedBy ? `, by ${pack.reviewedBy.name}` : ''}
        </dd>
      </div>
      <div>
        <dt>Right until</dt>
        <dd>{dayText(pack.reviewBy)}. After that day the steps that are told it stop.</dd>
      </div>
      <div>
        <dt>Told to</dt>
        <dd>
          <UsedBy steps={pack.usedBy} />
        </dd>
      </div>
    </dl>
  );
}

function Remove({ name }: { name: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => removePack(name),
    onSuccess: async () => {
      announce('Removed.');
      await navigate({ to: '/context-packs' });
      await queries.invalidateQueries({ queryKey: ['packs'], exact: true });
    },
  });
  return (
    <section className={styles.remove} aria-label="Remove this pack">
      <Button loading={remove.isPending} onClick={() => remove.mutate()}>
        Remove this pack
      </Button>
      <p className={styles.quiet}>With all its versions. Not while a published map uses it.</p>
      {remove.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(remove.error)}
        </p>
      ) : null}
    </section>
  );
}

function Opened({ pack }: { pack: ContextPackView }) {
  const queries = useQueryClient();
  const me = useMe();
  const mayDraw = useRights().has('edit_maps');
  const mayChange = mayDraw || pack.owner?.id === me.person.id;
  const review = useMutation({
    mutationFn: () => reviewPack(pack.name, { version: pack.version }),
    onSuccess: (now) => {
      announce('Reviewed.');
      queries.setQueryData(packQuery(pack.name).queryKey, now);
      return queries.invalidateQueries({ queryKey: ['packs'] });
    },
  });
  const { name, tone } = stateWords[pack.state];
  return (
    <>
      <PageHeader
        title={
          <>
            <Link to="/context-packs">Context packs</Link>
            <span> / </span>
            {pack.title}
          </>
        }
        note={<Label tone={tone}>{name}</Label>}
        sample={pack.sample}
      >
        {mayChange ? (
          <Button variant="filled" loading={review.isPending} onClick={() => review.mutate()}>
            Reviewed today, still right
          </Button>
        ) : null}
      </PageHeader>
      <div className={styles.page}>
        {review.isError ? (
          <p className={styles.problem} role="alert">
            {sentenceOf(review.error)}
          </p>
        ) : null}
        <Facts pack={pack} />
        {mayChange ? <EditPack key={pack.version} pack={pack} /> : <pre className={styles.read}>{pack.text}</pre>}
        <PackVersions pack={pack} />
        {mayDraw ? <Remove name={pack.name} /> : null}
      </div>
    </>
  );
}

/** One text that AI steps are told. */
export function ContextPackPage() {
  const { name } = useParams({ from: '/signed-in/context-packs/$name' });
  const { data, error, refetch } = useQuery(packQuery(name));
  if (data) return <Opened pack={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={10} />;
}

import { useQuery } from '@tanstack/react-query';
import { aiQuery } from '../api/ai.ts';
import { costsQuery } from '../api/measures.ts';
import { workingHoursQuery } from '../api/working-hours.ts';
import { useRights } from '../app/use-me.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { AiForm } from './ai-form.tsx';
import { CostsForm } from './costs-form.tsx';
import styles from './settings.module.css';
import { WorkingHoursForm } from './working-hours-form.tsx';

function Ai() {
  const { data, error, refetch } = useQuery(aiQuery);
  if (data) return <AiForm key={`${data.provider} ${data.model} ${data.key}`} view={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={6} />;
}

function Hours({ mayChange }: { mayChange: boolean }) {
  const { data, error, refetch } = useQuery(workingHoursQuery);
  if (data) return <WorkingHoursForm saved={data} mayChange={mayChange} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={6} />;
}

function CostsPart() {
  const { data, error, refetch } = useQuery(costsQuery);
  if (data) return <CostsForm saved={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={4} />;
}

/** What is chosen for the whole company. */
export function SettingsPage() {
  const mayChange = useRights().has('manage_workspace');
  return (
    <>
      <PageHeader title="Settings" />
      <ScrollRegion name="Settings">
        <div className={styles.page}>
          {mayChange ? <Ai /> : null}
          <Hours mayChange={mayChange} />
          {mayChange ? <CostsPart /> : null}
        </div>
      </ScrollRegion>
    </>
  );
}

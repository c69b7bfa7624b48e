import { useQuery } from '@tanstack/react-query';
import { aiQuery } from '../api/ai.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { AiForm } from './ai-form.tsx';
import styles from './settings.module.css';

/** What is chosen for the whole company. */
export function SettingsPage() {
  const { data, error, refetch } = useQuery(aiQuery);
  return (
    <>
      <PageHeader title="Settings" />
      {data ? (
        <ScrollRegion name="Settings">
          <div className={styles.page}>
            <AiForm key={`${data.provider} ${data.model} ${data.key}`} view={data} />
          </div>
        </ScrollRegion>
      ) : error ? (
        <Failed failure={error} again={() => void refetch()} />
      ) : (
        <Loading lines={6} />
      )}
    </>
  );
}

import type { MapPath } from '@baton/process-maps';
import { useValueAt } from '../fields/use-field.ts';
import { ActionFields } from './action-fields.tsx';
import { AiFields } from './ai-fields.tsx';
import { AllFields } from './all-fields.tsx';
import { Branches } from './branches.tsx';
import { CallFields } from './call-fields.tsx';
import { EachFields } from './each-fields.tsx';
import { EndFields } from './end-fields.tsx';
import { NextStep } from './next-step.tsx';
import { PersonFields } from './person-fields.tsx';
import { WaitFields } from './wait-fields.tsx';
import { WaitMessage } from './wait-message.tsx';
import { WaitReminders } from './wait-reminders.tsx';

/** What only this kind of step has, and where it leads. */
export function KindFields({ path, step }: { path: MapPath; step: string }) {
  const kind = useValueAt([...path, 'kind']);
  switch (kind) {
    case 'action':
      return (
        <>
          <ActionFields path={path} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'ai':
      return (
        <>
          <AiFields path={path} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'person':
      return (
        <>
          <PersonFields path={path} step={step} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'wait':
      return (
        <>
          <WaitFields path={path} step={step} />
          <WaitMessage path={path} />
          <WaitReminders path={path} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'decision':
      return <Branches path={path} step={step} />;
    case 'each':
      return (
        <>
          <EachFields path={path} step={step} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'all':
      return (
        <>
          <AllFields path={path} step={step} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'call':
      return (
        <>
          <CallFields path={path} />
          <NextStep path={path} step={step} />
        </>
      );
    case 'end':
      return <EndFields path={path} />;
    default:
      return <NextStep path={path} step={step} />;
  }
}

import type { ConnectorLine } from '@baton/contract';
import { Label, SandboxLabel } from '../ui/label.tsx';

/** How a connector stands, in one word. */
export function ConnectorState({ connector }: { connector: ConnectorLine }) {
  if (connector.off) return <Label tone="stop">Stopped</Label>;
  if (connector.health?.state === 'lost') return <Label tone="stop">Connect again</Label>;
  switch (connector.mode) {
    case 'sandbox':
      return <SandboxLabel />;
    case 'live':
      return <Label tone="execution">Connected</Label>;
    case 'not_connected':
      return <Label>Not connected</Label>;
    case 'not_needed':
      return <Label>Ready, needs no account</Label>;
  }
}

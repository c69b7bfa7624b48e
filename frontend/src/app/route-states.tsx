import { Link } from '@tanstack/react-router';
import { EmptyState, Failed } from '../ui/states.tsx';

/** Outside the shell: it is all of the page. */
export const NotFound = () => (
  <main>
    <EmptyState heading="h1" title="There is no such page">
      Check the address, or go back to <Link to="/exceptions">Exceptions</Link>.
    </EmptyState>
  </main>
);

export const RouteFailed = ({ error }: { error: unknown }) => (
  <Failed failure={error} again={() => window.location.reload()} />
);

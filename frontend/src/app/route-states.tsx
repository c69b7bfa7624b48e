import { Link } from '@tanstack/react-router';
import { EmptyState, Failed } from '../ui/states.tsx';

export const NotFound = () => (
  <EmptyState title="There is no such page">
    Check the address, or go back to <Link to="/exceptions">Exceptions</Link>.
  </EmptyState>
);

export const RouteFailed = ({ error }: { error: unknown }) => (
  <Failed failure={error} again={() => window.location.reload()} />
);

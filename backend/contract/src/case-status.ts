import { z } from 'zod';

export const CaseStatus = z.enum(['running', 'waiting', 'stopped', 'done', 'declined', 'cancelled', 'quarantined']);

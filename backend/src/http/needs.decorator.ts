import type { Right } from '@baton/contract';
import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const needsKey = 'baton:needs';

/** The right that a route requires. A route without one fails at boot; see `check-routes.ts`. */
export const Needs = (right: Right): CustomDecorator => SetMetadata(needsKey, right);

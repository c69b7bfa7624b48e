import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AsksModule } from './asks/asks.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CasesModule } from './cases/cases.module.ts';
import { ConnectorsAdminModule } from './connectors-admin/connectors-admin.module.ts';
import { PLUGINS } from './connectors-admin/workspace-catalog.ts';
import type { PluginHost } from './connectors/plugin-host.ts';
import type { Vault } from './connectors/vault/vault.ts';
import { HealthModule } from './health/health.module.ts';
import { ENGINE, LEARN, type EngineDoor, type Learn } from './http/engine.ts';
import { HttpModule } from './http/http.module.ts';
import { LOG, type Log } from './http/log.ts';
import { SETTINGS, type HttpSettings } from './http/settings.ts';
import { MapsModule } from './maps/maps.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { SwitchesModule } from './switches/switches.module.ts';
import { WorkspacesModule } from './workspaces/workspaces.module.ts';

/** What the HTTP side stands on; made by whoever starts the process, closed by them too. */
export interface ApiParts {
  /** Open. */
  source: DataSource;
  engine: EngineDoor;
  learn: Learn;
  plugins: PluginHost;
  vault: Vault;
  log: Log;
  settings: HttpSettings;
}

export const VAULT = Symbol('Vault');

/** One folder per noun. */
@Global()
@Module({
  imports: [
    WorkspacesModule,
    AuditModule,
    SessionsModule,
    HttpModule,
    HealthModule,
    AsksModule,
    CasesModule,
    MapsModule,
    PeopleModule,
    SwitchesModule,
    ConnectorsAdminModule,
  ],
})
export class AppModule {
  static on(parts: ApiParts): DynamicModule {
    const providers: Provider[] = [
      { provide: DataSource, useValue: parts.source },
      { provide: ENGINE, useValue: parts.engine },
      { provide: LEARN, useValue: parts.learn },
      { provide: PLUGINS, useValue: parts.plugins },
      { provide: VAULT, useValue: parts.vault },
      { provide: LOG, useValue: parts.log },
      { provide: SETTINGS, useValue: parts.settings },
    ];
    return { module: AppModule, global: true, providers, exports: providers };
  }
}

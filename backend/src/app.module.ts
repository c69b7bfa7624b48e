import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AbsenceModule } from './absence/absence.module.ts';
import type { ModelKeys } from './ai/model-keys.ts';
import { AsksModule } from './asks/asks.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CaseCareModule } from './case-care/case-care.module.ts';
import { CaseMarksModule } from './case-marks/case-marks.module.ts';
import { CasesModule } from './cases/cases.module.ts';
import { ConnectorsAdminModule } from './connectors-admin/connectors-admin.module.ts';
import { ContextPacksModule } from './context-packs/context-packs.module.ts';
import type { PluginHost } from './connectors/plugin-host.ts';
import type { Vault } from './connectors/vault/vault.ts';
import { DraftsModule } from './drafts/drafts.module.ts';
import { HealthModule } from './health/health.module.ts';
import {
  ACCOUNTS,
  CONNECT,
  DATABASE_URL,
  ENGINE,
  INSTALLING,
  LEARN,
  MODEL_KEYS,
  PLUGINS,
  REMOVE_SAMPLE,
  VAULT,
  type AccountsDoor,
  type Connect,
  type EngineDoor,
  type Installing,
  type Learn,
  type RemoveSample,
} from './http/parts.ts';
import { HttpModule } from './http/http.module.ts';
import { LOG, type Log } from './http/log.ts';
import { SETTINGS, type HttpSettings } from './http/settings.ts';
import { IntakeModule } from './intake/intake.module.ts';
import { LaunchModule } from './launch/launch.module.ts';
import { LiveModule } from './live/live.module.ts';
import { LogModule } from './log/log.module.ts';
import { MapsModule } from './maps/maps.module.ts';
import { MeasuresModule } from './measures/measures.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { PluginsModule } from './plugins-admin/plugins.module.ts';
import { ReviewModule } from './review/review.module.ts';
import { SampleModule } from './sample/sample.module.ts';
import { SavedCasesModule } from './saved-cases/saved-cases.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { SharesModule } from './shares/shares.module.ts';
import { SwitchesModule } from './switches/switches.module.ts';
import { WorkingHoursModule } from './working-hours/working-hours.module.ts';
import { WorkspacesModule } from './workspaces/workspaces.module.ts';

/** What the HTTP side stands on; made by whoever starts the process, closed by them too. */
export interface ApiParts {
  /** Open. */
  source: DataSource;
  /** The database's address. */
  url: string;
  engine: EngineDoor;
  learn: Learn;
  removeSample: RemoveSample;
  plugins: PluginHost;
  installing: Installing;
  vault: Vault;
  connect: Connect;
  accounts: AccountsDoor;
  modelKeys: ModelKeys;
  log: Log;
  settings: HttpSettings;
}

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
    CaseCareModule,
    CaseMarksModule,
    WorkingHoursModule,
    MapsModule,
    ContextPacksModule,
    DraftsModule,
    MeasuresModule,
    SavedCasesModule,
    LaunchModule,
    ReviewModule,
    LogModule,
    SharesModule,
    PeopleModule,
    AbsenceModule,
    NoticesModule,
    SwitchesModule,
    ConnectorsAdminModule,
    PluginsModule,
    IntakeModule,
    LiveModule,
    SampleModule,
  ],
})
export class AppModule {
  static on(parts: ApiParts): DynamicModule {
    const providers: Provider[] = [
      { provide: DataSource, useValue: parts.source },
      { provide: ENGINE, useValue: parts.engine },
      { provide: LEARN, useValue: parts.learn },
      { provide: DATABASE_URL, useValue: parts.url },
      { provide: REMOVE_SAMPLE, useValue: parts.removeSample },
      { provide: PLUGINS, useValue: parts.plugins },
      { provide: INSTALLING, useValue: parts.installing },
      { provide: VAULT, useValue: parts.vault },
      { provide: CONNECT, useValue: parts.connect },
      { provide: ACCOUNTS, useValue: parts.accounts },
      { provide: MODEL_KEYS, useValue: parts.modelKeys },
      { provide: LOG, useValue: parts.log },
      { provide: SETTINGS, useValue: parts.settings },
    ];
    return { module: AppModule, global: true, providers, exports: providers };
  }
}

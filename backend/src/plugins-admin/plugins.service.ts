import type { InstallPlugin, LookAtPlugin, PluginList, PluginLook } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { type Fetched, fetchPublished } from '../connectors/install/fetch-package.ts';
import type { Installer } from '../connectors/install/note-change.ts';
import { PluginRefused } from '../connectors/install/plugin-refused.ts';
import { INSTALLING, type Installing } from '../http/parts.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { PluginsReader } from './plugins.reader.ts';

/** Installing over HTTP: in two steps, so that what an admin agreed to is what runs. */
@Injectable()
export class PluginsService {
  constructor(
    @Inject(INSTALLING) private readonly hub: Installing,
    private readonly reader: PluginsReader,
  ) {}

  look(person: SignedInPerson, wanted: LookAtPlugin): Promise<PluginLook> {
    return refusing(400, async () =>
      this.#look(person, 'npm' in wanted ? await fetchPublished(wanted.npm) : await this.hub.drop.read(wanted.folder)),
    );
  }

  lookAtFile(person: SignedInPerson, packed: Buffer): Promise<PluginLook> {
    return refusing(400, () => this.#look(person, { packed, source: 'a file that was uploaded' }));
  }

  async install(person: SignedInPerson, { integrity, acceptStops }: InstallPlugin): Promise<PluginList> {
    const found = await this.hub.looks.find(person.workspaceId, integrity);
    if (!found) throw notFound('package that was looked at within the last hour');
    await refusing(409, () => this.hub.installer.install({ ...found, integrity, acceptStops, by: by(person) }));
    await this.hub.looks.forget(person.workspaceId, integrity);
    return this.reader.list(person);
  }

  async enable(person: SignedInPerson, id: string, enabled: boolean): Promise<PluginList> {
    await this.#mustBeThere(id);
    await refusing(409, () => this.hub.installer.enable(id, enabled, by(person)));
    return this.reader.list(person);
  }

  async remove(person: SignedInPerson, id: string): Promise<PluginList> {
    await this.#mustBeThere(id);
    await refusing(409, () => this.hub.installer.remove(id, by(person)));
    return this.reader.list(person);
  }

  /** Nothing is kept of what is refused. */
  async #look(person: SignedInPerson, fetched: Fetched): Promise<PluginLook> {
    const look = await this.hub.installer.look(fetched.packed);
    await this.hub.looks.keep(person.workspaceId, fetched);
    return this.reader.about(look, fetched.source, person);
  }

  async #mustBeThere(id: string): Promise<void> {
    if (!(await this.hub.installer.find(id))) throw notFound(`installed plugin “${id.slice(0, 60)}”`);
  }
}

const by = ({ id, name, workspaceId }: SignedInPerson): Installer => ({ id, name, workspaceId });

/** @param status 400 for a package that is at fault, 409 for a change that does not go with what is there now */
async function refusing<T>(status: 400 | 409, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof PluginRefused) {
      throw new Refusal(status, 'plugin_refused', problem.message, { cause: problem });
    }
    throw problem;
  }
}

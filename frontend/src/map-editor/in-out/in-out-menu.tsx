import type { MapSide } from '@baton/contract';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { announce } from '../../app/announce/announce.ts';
import { saveFile } from '../../ui/save-file.ts';
import { ShareDialog } from '../sharing/share-dialog.tsx';
import { useEditingStore } from '../use-editing.ts';
import { VersionsDialog } from '../versions/versions-dialog.tsx';
import { readMapFile } from './read-map-file.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { toCsv } from './to-csv.ts';

interface Props {
  slug: string;
  side: MapSide;
  onProblem: (sentence: string) => void;
}

/** Versions, links to share, and the map as a file: out in the formats that others read, in from the ones that others write. */
export function InOutMenu({ slug, side, onProblem }: Props) {
  const store = useEditingStore();
  const [shown, setShown] = useState<'versions' | 'sharing' | 'template' | null>(null);
  const close = () => setShown(null);
  const file = useRef<HTMLInputElement>(null);
  const attempt = (work: () => Promise<void>) => () =>
    void work().catch((failure: unknown) => onProblem(failure instanceof Error ? failure.message : String(failure)));
  const out = {
    yaml: async () => saveFile(`${slug}.yaml`, store.getState().text, 'text/yaml'),
    csv: async () => saveFile(`${slug}.csv`, toCsv(store.getState().draft), 'text/csv'),
    bpmn: async () => {
      const { bpmnOf } = await import('./bpmn-of.ts');
      saveFile(`${slug}.bpmn`, await bpmnOf(store.getState().text), 'application/xml');
    },
    svg: async () => {
      const { svgOf } = await import('./svg-of.ts');
      saveFile(`${slug}.svg`, svgOf(store.getState().draft), 'image/svg+xml');
    },
    pdf: async () => {
      announce('Drawing the PDF.');
      const { mapAsPdf } = await import('../pdf/save-pdf.ts');
      saveFile(`${slug}.pdf`, await mapAsPdf(store.getState().draft), 'application/pdf');
    },
    png: async () => {
      const { pngOf } = await import('./png-of.ts');
      saveFile(`${slug}.png`, await pngOf(store.getState().draft), 'image/png');
    },
  };
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const { text, notes } = await readMapFile(chosen);
    if (!store.getState().replaceText(text, `Take in ${chosen.name}`))
      throw new Error(`${chosen.name} has not the outline of a map. Nothing was changed.`);
    announce(`${chosen.name} stands in the draft. Undo takes it back.`);
    if (notes.length > 0) onProblem(`Taken in, but not all of it: ${notes.join(' ')}`);
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon size="lg" aria-label="Versions, links and files">
            <IconDots size={19} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setShown('versions')}>Versions</Menu.Item>
          <Menu.Item onClick={() => setShown('sharing')}>Share by link</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={attempt(out.yaml)}>Save as YAML</Menu.Item>
          <Menu.Item onClick={attempt(out.bpmn)}>Save as BPMN</Menu.Item>
          <Menu.Item onClick={attempt(out.csv)}>Save as a sheet (CSV)</Menu.Item>
          <Menu.Item onClick={attempt(out.pdf)}>Save for print (PDF, A3)</Menu.Item>
          <Menu.Item onClick={attempt(out.svg)}>Save as a picture (SVG)</Menu.Item>
          <Menu.Item onClick={attempt(out.png)}>Save as a picture (PNG)</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setShown('template')}>Insert the steps of a template</Menu.Item>
          <Menu.Item onClick={() => file.current?.click()}>Take in a file (YAML, BPMN)</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <VersionsDialog slug={slug} opened={shown === 'versions'} onClose={close} />
      <TemplateDialog opened={shown === 'template'} onClose={close} />
      <ShareDialog slug={slug} side={side} opened={shown === 'sharing'} onClose={close} />
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml,.bpmn,.xml"
        aria-label="File of a map"
        className="visually-hidden"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          attempt(async () => {
            await take(currentTarget.files?.[0]);
          })();
          currentTarget.value = '';
        }}
      />
    </>
  );
}

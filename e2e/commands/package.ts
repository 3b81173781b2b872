/** `npm run package`: builds both and packs them for the stores; the same sources give the same bytes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtPackage, projectRoot } from '../harness/package.ts';
import { buildAll } from './build.ts';
import { isMain } from './steps.ts';
import { zip } from './zip.ts';

/** All files of a folder as an archive, by name in code unit order. */
export function packFolder(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return zip(names.map((name) => ({ name, data: readFileSync(path.join(folder, name)) })));
}

if (isMain(import.meta.url)) {
  buildAll();
  for (const target of ['chrome', 'firefox'] as const) {
    const { directory, manifest } = builtPackage(target);
    const archive = packFolder(directory);
    const file = `gangmu-${target}-${manifest.version}.zip`;
    writeFileSync(path.join(projectRoot, 'dist', file), archive);
    console.log(`dist/${file} · ${Math.round(archive.length / 1000)} kB · sha256 ${createHash('sha256').update(archive).digest('hex')}`);
  }
}

import { build, type Rolldown } from 'vite';
import path from 'node:path';
import { projectRoot } from '../harness/package.ts';

/** One script of a module of ours and all that it imports, to be run inside a page. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false, root: projectRoot, logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: path.join(projectRoot, file), formats: ['iife'], name: 'gangmuBundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built as Rolldown.RolldownOutput];
  return output.output[0].code;
}

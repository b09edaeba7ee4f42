/** A script or a style sheet with all that it imports, as one small text. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function bundle(source: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** A script or a style sheet with all that it imports, as one small text. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param format of a script; only a module (`esm`) has exports */
export async function bundle(source: URL, format: 'iife' | 'esm' = 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

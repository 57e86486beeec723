import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createProgram, readConfigFile, convertCompilerOptionsFromJson, sys } from 'typescript';

const root = resolve(__dirname, '../..');

export interface Compiled {
  /** The JavaScript of the entry. */
  readonly path: string;
  /** With these settings plain node finds the packages of the project. */
  readonly env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** Compiles a TypeScript file and all it imports to a temporary folder, for a test that needs a process of its own. */
export async function compileForNode(entry: string): Promise<Compiled> {
  const outDir = await mkdtemp(join(tmpdir(), 'meldcode-compiled-'));
  const config: unknown = readConfigFile(join(root, 'tsconfig.json'), (path) => sys.readFile(path)).config;
  const { compilerOptions } = config as { compilerOptions: object };
  const { options } = convertCompilerOptionsFromJson(compilerOptions, root);
  const program = createProgram([entry], { ...options, noEmit: false, noCheck: true, rootDir: root, outDir });
  if (program.emit().emitSkipped) throw new Error(`could not compile ${entry}`);
  return {
    path: join(outDir, relative(root, entry)).replace(/\.ts$/, '.js'),
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    remove: () => rm(outDir, { recursive: true }),
  };
}

import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** Compiles one made-up file beside the real ones; returns what the compiler says about it. */
function faultsOf(source: string): readonly string[] {
  const file = join(root, 'src/protocol/voorbeeld.ts');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { types: [] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read');
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  const program = ts.createProgram([file], config.options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const begin = `
  import type { Afwegingen } from './afwegingTypes';
  import { afwegingen } from './afwegingen';
  import type { Protocol } from './protocolTypes';
  import { protocol } from './protocol';
  const twee = afwegingen['afweging-2'];
  const { nee, ja, twijfel } = twee.antwoorden;
`;

function afweging2(antwoorden: string): string {
  return `${begin} export const x: Afwegingen = { ...afwegingen, 'afweging-2': { ...twee, antwoorden: ${antwoorden} } };`;
}

describe('the compiler', () => {
  it('accepts the answers as they are', () => {
    expect(faultsOf(afweging2('{ nee, ja, twijfel }'))).toEqual([]);
  });

  it('refuses an afweging that forgets the answer twijfel', () => {
    expect(faultsOf(afweging2('{ nee, ja }')).join()).toContain("Property 'twijfel' is missing");
  });

  it('refuses a misspelt answer', () => {
    expect(faultsOf(afweging2('{ nee, ja, twijfel, twyfel: ja }')).join()).toContain(
      "'twyfel' does not exist",
    );
  });

  it('refuses an answer that leads to an afweging that does not exist', () => {
    const naar = "{ nee: { ...nee, gevolg: { ...nee.gevolg, naar: 'afweging-6' } }, ja, twijfel }";
    expect(faultsOf(afweging2(naar)).join()).toContain('"afweging-6"');
  });

  it('refuses an afweging that is missing, and a table entry without a source', () => {
    const zonder =
      "const { 'afweging-5': vijf, ...rest } = afwegingen; export const x: Afwegingen = rest; void vijf;";
    expect(faultsOf(`${begin} ${zonder}`).join()).toMatch(/Property '"afweging-5"' is missing/);
    const bronloos =
      "export const p: Protocol = { ...protocol, ketenpartners: [{ id: 'leerplichtambtenaar' }] };";
    expect(faultsOf(`${begin} ${bronloos}`).join()).toContain("Property 'bron' is missing");
  });
});

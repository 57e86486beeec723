import tseslint from 'typescript-eslint';

/**
 * What a folder must not import, and what to do instead. test/architecture.test.ts holds the full table of what each
 * folder may import; these rules say the same in the editor, at the moment of writing.
 */
const parts = [
  ...['protocol', 'domain', 'texts', 'app', 'cards', 'store', 'bot', 'http', 'beheer', 'demo'],
  ...['settings', 'server', 'startBot', 'index', 'log'],
];
const only = (allowed, message) => ({
  regex: `^(?:\\.\\./)+(?:${parts.filter((part) => !allowed.includes(part)).join('|')})(?:/|$)`,
  message,
});
const PACKAGE = '^[^.]';

const forbid = {
  packages: {
    regex: PACKAGE,
    message:
      'protocol and domain import no Node module and no library. Take the value as an argument; app or store fetches it.',
  },
  aboveDomain: only(
    ['domain', 'protocol'],
    'The domain knows nothing above it. Return a code or an event; the layer above turns it into text, card or file.',
  ),
  aboveProtocol: only(
    ['protocol'],
    'The protocol imports nothing. Put the type in src/protocol, or move the logic to src/domain.',
  ),
  logicInTexts: only(
    ['texts', 'domain', 'protocol'],
    'Texts hold sentences, no logic. Take what the sentence needs as an argument of a function in src/texts.',
  ),
  libraryInTexts: {
    regex: PACKAGE,
    message: 'Texts are plain TypeScript. Format the value before it comes here.',
  },
  aboveApp: only(
    ['app', 'texts', 'domain', 'protocol'],
    'The app knows ports only. Add what you need to src/app/ports.ts; store or bot implements it.',
  ),
  botInCards: only(
    ['cards', 'texts', 'domain', 'protocol'],
    'Cards know no bot, no app and no store. Take what the card shows as data; src/bot sends it.',
  ),
  botInStore: only(
    ['store', 'app', 'domain', 'protocol'],
    'The store keeps and gives back. Put the shared type in src/app/ports.ts.',
  ),
  teamsInDialogue: {
    regex: '^(?:\\.\\./)+(?:teams|bot/teams)(?:/|$)',
    message:
      'The dialogue knows no Teams. Use the types of src/bot/dialogue/turn.ts; src/bot/teams translates.',
  },
  botbuilder: {
    regex: '^bot(?:builder|framework)',
    message: 'botbuilder lives in src/bot/teams alone. Use the types of src/bot/dialogue/turn.ts instead.',
  },
  azure: {
    regex: '^@azure/',
    message:
      'Azure lives in src/store alone (and @azure/identity in src/startBot.ts). Use the ports of src/app/ports.ts.',
  },
  azureButIdentity: {
    regex: '^@azure/(?!identity$)',
    message: 'src/startBot.ts makes the credential only. Put the call to Azure in src/store.',
  },
};

const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const noDefaultCase = {
  selector: 'SwitchCase[test=null]',
  message:
    'No default in a switch over a union: name every case, so that a new one does not compile until it is handled.',
};
const pureSyntax = [
  noDefaultCase,
  {
    selector: ':function[async=true], AwaitExpression, ForOfStatement[await=true]',
    message: 'protocol and domain are synchronous. Fetch in src/app and hand the result over as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'], MemberExpression[object.name='Date']",
    message: 'No clock here: take the moment (`now: Tijdstip` or a `Datum`) as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance here: take the code or nonce as an argument; src/app/codes.ts makes it.',
  },
];
const pureGlobals = [
  ['Date', 'No clock here: take the moment (`now: Tijdstip` or a `Datum`) as an argument.'],
  ['Promise', 'protocol and domain are synchronous. Fetch in src/app and hand the result over.'],
  ['process', 'Settings are arguments; src/settings.ts reads the environment.'],
  ['Buffer', 'Bytes belong to src/store.'],
  ['fetch', 'No network here; src/bot and src/store have it.'],
  ['setTimeout', 'No time passes here; src/app plans.'],
  ['setInterval', 'No time passes here; src/app plans.'],
  ['crypto', 'No chance here: take the code or nonce as an argument.'],
  ['performance', 'No clock here: take the moment as an argument.'],
].map(([name, message]) => ({ name, message }));

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'artefacten/**', 'demo-data/**', 'dist-pakket/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `MedewerkerId | 'systeem'` is plain string to the compiler and still tells the reader something.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Interfaces of ours are async where one implementation needs no await.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...imports(forbid.botbuilder, forbid.azure),
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
    },
  },
  { files: ['src/protocol/**'], rules: imports(forbid.packages, forbid.aboveProtocol) },
  { files: ['src/domain/**'], rules: imports(forbid.packages, forbid.aboveDomain) },
  {
    files: ['src/protocol/**', 'src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', ...pureSyntax],
      'no-restricted-globals': ['error', ...pureGlobals],
    },
  },
  { files: ['src/texts/**'], rules: imports(forbid.libraryInTexts, forbid.logicInTexts) },
  { files: ['src/app/**'], rules: imports(forbid.botbuilder, forbid.azure, forbid.aboveApp) },
  { files: ['src/cards/**'], rules: imports(forbid.botbuilder, forbid.azure, forbid.botInCards) },
  { files: ['src/store/**'], rules: imports(forbid.botbuilder, forbid.botInStore) },
  { files: ['src/bot/dialogue/**'], rules: imports(forbid.botbuilder, forbid.azure, forbid.teamsInDialogue) },
  { files: ['src/bot/teams/**'], rules: imports(forbid.azure) },
  { files: ['src/startBot.ts'], rules: imports(forbid.botbuilder, forbid.azureButIdentity) },
  { files: ['src/log.ts', 'src/demo/**', 'src/beheer/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Seeds and figures are printed.
      'no-console': 'off',
      // What comes out of JSON and out of a response is looked at by expect, which takes anything.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);

/**
 * The Playground draws cards in the light colours of Teams only, written into each element. This puts the dark ones of
 * Teams in their place: what a card asks for (`emphasis`, `attention`, `isSubtle`) stays what it asked for.
 */
const kleuren: readonly (readonly [property: 'color' | 'background-color', light: string, dark: string])[] = [
  ['background-color', 'rgb(255, 255, 255)', '#2d2c2c'],
  ['background-color', 'rgb(249, 248, 247)', '#201f1f'],
  ['background-color', 'rgb(204, 255, 204)', '#0d2e0d'],
  ['background-color', 'rgb(255, 197, 178)', '#3e1f25'],
  ['background-color', 'rgb(255, 226, 178)', '#463100'],
  ['color', 'rgb(37, 36, 36)', '#ffffff'],
  ['color', 'rgba(37, 36, 36, 0.75)', 'rgba(255, 255, 255, 0.75)'],
  ['color', 'rgba(37, 36, 36, 0.749)', 'rgba(255, 255, 255, 0.75)'],
  ['color', 'rgb(196, 49, 75)', '#f9526b'],
];

/** The inputs and buttons take their colours from the theme of the page. */
const thema: Readonly<Record<string, string>> = {
  colorNeutralForeground1: '#ffffff',
  colorNeutralForeground2: '#d6d6d6',
  colorNeutralForeground3: '#adadad',
  colorNeutralForeground4: '#999999',
  colorNeutralBackground1: '#292929',
  colorNeutralBackground2: '#1f1f1f',
  colorNeutralBackground3: '#141414',
  colorNeutralBackground4: '#0a0a0a',
  colorNeutralStroke1: '#666666',
  colorNeutralStrokeAccessible: '#adadad',
  colorCompoundBrandForeground1: '#7f85f5',
  colorCompoundBrandBackground: '#7f85f5',
  colorBrandForegroundLink: '#7f85f5',
};

export const donker = [
  `.fai-OutputCard, .fai-OutputCard .ac-adaptiveCard { background-color: #2d2c2c !important; color: #ffffff; }`,
  `.fai-OutputCard .ac-horizontal-separator, .fai-OutputCard .ac-horizontal-separator * { border-color: #484644 !important; }`,
  `.fai-OutputCard a { color: #a6a7dc !important; }`,
  `.fui-FluentProvider { ${Object.entries(thema)
    .map(([name, value]) => `--${name}: ${value} !important;`)
    .join(' ')} }`,
  ...kleuren.map(
    ([property, light, dark]) =>
      `.fai-OutputCard [style*="${property === 'color' ? ' color' : property}: ${light}"] { ${property}: ${dark} !important; }`,
  ),
].join('\n');

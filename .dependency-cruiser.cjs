/** Arrows of docs/architecture.md: every rule says what a room may not know. */
const outside = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const browserCode = '(^lib/browser|webextension-polyfill|^entrypoints|^components)';

/** The folders of the reader, and which of the others each may know (docs/doc-van-ban.md). */
const reader = {
  words: [],
  lines: ['words'],
  sentences: ['words'],
  names: ['words'],
  form: ['words', 'lines'],
  deadlines: ['words'],
  units: ['words', 'lines', 'sentences', 'form', 'names'],
  tables: ['words', 'lines', 'form', 'names', 'units'],
  items: ['words', 'lines', 'sentences', 'form', 'names', 'deadlines', 'units', 'tables'],
  kind: ['words', 'lines', 'sentences', 'form', 'tables'],
};

module.exports = {
  forbidden: [
    outside('all-found', {}, { couldNotResolve: true }, 'A rule says nothing about an import that was not found.'),
    outside('no-cycles', {}, { circular: true }, 'Data flows one way.'),
    outside(
      'pure-rooms',
      { path: '^lib/(reading|tasks|text|calendar)/' },
      {
        path: `${browserCode}|^lib/(sources|store|messages|actions|marking|portals|badge|i18n)|dexie|^node_modules/react`,
      },
      'Reading, tasks, text and calendar are pure: no DOM, no browser, no Dexie.',
    ),
    outside('text-is-lowest', { path: '^lib/text/' }, { path: '^lib/(?!text/)' }, 'text knows nothing else.'),
    outside(
      'calendar-below-reading',
      { path: '^lib/calendar/' },
      { path: '^lib/(?!calendar/|text/)' },
      'calendar knows text only.',
    ),
    outside(
      'reading-arrows',
      { path: '^lib/reading/' },
      { path: '^lib/(?!reading/|text/|calendar/)' },
      'reading → text, calendar.',
    ),
    ...Object.entries(reader).map(([folder, known]) =>
      outside(
        `reading-${folder}`,
        { path: `^lib/reading/${folder}/` },
        { path: `^lib/reading/(?!${[folder, ...known].join('|')})[a-z]+/` },
        'Each step of the reading uses those before it.',
      ),
    ),
    outside(
      'sources-and-anchoring',
      { path: '^lib/(sources|anchoring)/' },
      { path: '^lib/(?!sources/|anchoring/|text/|reading/|own)|dexie|webextension-polyfill|react' },
      'sources and anchoring → text, own (and the Block type).',
    ),
    outside(
      'store-arrows',
      { path: '^lib/store/' },
      { path: '^lib/(?!store/|tasks/|text/|calendar/|reading/)|webextension-polyfill|react' },
      'store → tasks, text.',
    ),
    outside(
      'components-fetch-nothing',
      { path: '^components/' },
      { path: '^lib/(?!tasks/|text/|calendar/|reading/|i18n/)|^entrypoints|dexie|webextension-polyfill' },
      'components get data and callbacks.',
    ),
    outside(
      'content-script-is-small',
      {
        path: '^(entrypoints/(notice|document|portal|files)\\.|lib/marking/|lib/portals/known/(?!record)|lib/sources/(?!docx/|pdf/|file/))',
      },
      {
        path: '^lib/sources/(docx|pdf|file)/|node_modules/(react|react-dom|dexie|zod|webextension-polyfill|fflate|pdfjs-dist|@rgrove)',
        reachable: true,
      },
      'The content script runs on every portal page: no React, no Dexie, no zod, no readers of files.',
    ),
    outside(
      'content-script-does-not-read',
      {
        path: '^(entrypoints/(notice|document|portal|files)\\.|lib/marking/|lib/portals/known/(?!record)|lib/portals/watch|lib/sources/dom)',
      },
      { path: '^lib/(reading/(?!look|types|form/secrecy)|calendar/|shell/|store/|tasks/(?!types))', reachable: true },
      'Reading is done in the background; the page carries the cheap look only.',
    ),
    outside(
      'files-know-files',
      { path: '^lib/files/' },
      { path: '^lib/(?!files/|own)' },
      'The inbox of files knows nothing of what is made of them.',
    ),
    outside(
      'exchange-arrows',
      { path: '^lib/exchange/' },
      { path: '^lib/(?!exchange/|store/|tasks/|text/|calendar/|reading/)|webextension-polyfill|react' },
      'exchange → store, tasks, calendar.',
    ),
    outside(
      'policy-arrows',
      { path: '^lib/policy/' },
      { path: '^lib/(?!policy/|browser|portals/pattern|tasks/|text/|calendar/|reading/)' },
      'A policy is read and checked; who follows it asks for it.',
    ),
    outside('lib-knows-no-screen', { path: '^lib/' }, { path: '^(entrypoints|components)/' }, 'Arrows go down.'),
    outside('product-knows-no-test', { path: '^(lib|components|entrypoints)/' }, { path: '^test/' }, 'Arrows go down.'),
    outside(
      'one-seam',
      { pathNot: '^lib/browser' },
      { path: 'webextension-polyfill' },
      'One module knows the polyfill.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)' },
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};

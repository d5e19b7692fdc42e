/** What Playwright turns off for itself: of several such lists Chromium heeds the last one only, ours. */
const PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Pages of the browser itself that every start draws beforehand, for an address bar that nobody types into: half the start's work. */
const UNUSED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** How Chromium is started for tests; the built extension comes on top. */
export const ARGUMENTS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--window-size=1280,900',
  '--host-resolver-rules=MAP cong.test 127.0.0.1, MAP tep.test 127.0.0.1',
  `--disable-features=${[...PLAYWRIGHT, ...UNUSED].join(',')}`,
];

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

/** What the browser gets ready beforehand: pages for an address bar that nobody types into, and a process for the next page. */
const BEFOREHAND = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/** How Chromium is started for tests; the built extension comes on top. */
export const ARGUMENTS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--window-size=1280,900',
  // The browser's own windows need not slide and fade: nobody watches, and it took a tenth of the tests' work.
  '--animation-duration-scale=0',
  '--host-resolver-rules=MAP cong.test 127.0.0.1, MAP tep.test 127.0.0.1',
  `--disable-features=${[...PLAYWRIGHT, ...BEFOREHAND].join(',')}`,
];

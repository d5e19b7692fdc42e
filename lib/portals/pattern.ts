/** A site the officer can allow: its host name, and the match pattern that stands for it. */
export interface Site {
  readonly host: string;
  readonly pattern: string;
}

/**
 * The site of a page's address, or null where no extension may run (chrome:, about:, file:).
 * The port is left out: match patterns with a port are refused by Firefox, so a permission is for a scheme and a host.
 */
export function siteOf(url: string | undefined): Site | null {
  const { protocol, hostname } = parse(url) ?? {};
  if (!hostname || (protocol !== 'http:' && protocol !== 'https:')) return null;
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/** `URL.canParse` came with Chromium 120 only. */
function parse(url: string | undefined): URL | null {
  try {
    return url ? new URL(url) : null;
  } catch {
    return null;
  }
}

/** The host name in a match pattern such as `https://cong.example/*`. */
export const hostOfPattern = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');

/**
 * Whether this frame belongs to one of `hosts` ("cong.example"; "*.cong.example" for it and all below; "*" for any).
 * A frame without an origin of its own (sandboxed) belongs where the frames around it do.
 */
export function isFrameOf(hosts: readonly string[]): boolean {
  const around = location.ancestorOrigins ? [...location.ancestorOrigins] : [];
  const origin = [self.origin, ...around].find((found) => /^https?:/.test(found));
  return origin === undefined || isHostOf(new URL(origin).hostname, hosts);
}

export const isHostOf = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((name) => (name.startsWith('*') ? `.${host}`.endsWith(name.slice(1)) : host === name));

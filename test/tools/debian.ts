import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** As root on Debian a browser that is missing is installed. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=["']?debian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian packages, and says so: it takes a while. `what` is their name for a reader. Throws where apt-get fails. */
export function install(what: string, packages: readonly string[]): void {
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`No ${what} was found: installing ${packages.join(', ')} with apt-get (about half a minute) …`);
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that the whole browser goes through: pages, extensions, workers, and the browser itself. */
export interface RecordingProxy {
  /** For `LaunchOptions.proxy`. */
  readonly server: string;
  /** What was asked for, in order: `GET http://cong.test/tep/a.pdf`, `CONNECT la.test:443`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Leads every http request to 127.0.0.1 at the port that it names, whatever its host; nothing else goes anywhere. */
export async function startProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const { hostname, port, pathname, search } = new URL(url);
    asked.push(`${method} http://${hostname}${pathname}${search}`);
    const onward = request({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

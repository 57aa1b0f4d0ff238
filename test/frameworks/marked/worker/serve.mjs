// Starts the site's own server at a free port, and the worker in front of it at PORT.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import workerd from 'workerd';

const page = readFileSync('page.html', 'utf8').replace('POLICY', () => readFileSync('policy.json', 'utf8'));
const dist = 'node_modules/askfirst/dist';

const origin = createServer(({ url }, response) => {
  const file = `${dist}${url.replace(/^\/askfirst/, '')}`;
  if (url.startsWith('/askfirst/') && existsSync(file))
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
origin.listen(0, '127.0.0.1', () => {
  const { port } = origin.address();
  const addresses = [`--socket-addr=http=127.0.0.1:${process.env.PORT}`, `--external-addr=origin=127.0.0.1:${port}`];
  const edge = spawn(workerd.default, ['serve', 'worker.capnp', ...addresses], { stdio: 'inherit' });
  const end = () => {
    edge.kill();
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, end);
  edge.on('exit', end);
});

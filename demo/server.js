// Starts the demo: the shop at one address, and the sink at another. The sink plays the servers of all other companies.
import { createSink } from './sink.js';
import { createSite } from './site.js';

const port = Number(process.env.PORT ?? 4173);
const sinkPort = Number(process.env.SINK_PORT ?? 4174);
// Another host name, so that the browser treats the sink as another site.
const sink = `http://127.0.0.1:${sinkPort}`;

createSink().listen(sinkPort, '127.0.0.1', () => console.log(`What arrives  ${sink}/`));
createSite(sink).listen(port, 'localhost', () => console.log(`The demo      http://localhost:${port}/`));

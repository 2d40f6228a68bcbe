/** The development server as a process of its own, which tells its port and ends with the process that started it. */
import { join } from 'node:path';
import { dev } from 'astro';

process.on('disconnect', () => process.exit());
const server = await dev({ root: join(import.meta.dirname, '..', '..'), server: { port: 0 } });
process.send?.(server.address.port);

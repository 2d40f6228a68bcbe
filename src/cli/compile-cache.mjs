/**
 * Keeps what Node makes of the modules, their types stripped, for the next start: most of a short command's time.
 * To be run before a program, `node --import`, and plain JavaScript, so that nothing needs stripping for it.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath, URL } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled/', import.meta.url)));

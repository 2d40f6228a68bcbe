import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the search index of a built site keeps of a record. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Pagefind keeps each record in a file of its own: a signature, then JSON, compressed. */
export function fragmentsOf(folder: string): Fragment[] {
  const path = join(folder, 'pagefind', 'fragment');
  return readdirSync(path).map((name) => {
    const text = gunzipSync(readFileSync(join(path, name))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });
}

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HashedNames } from '../dossier.ts';
import { foldName } from './name-words.ts';

/** The names that a text is held against. */
export interface NameList {
  /** True for a name of the list, folded. */
  has(folded: string): boolean;
}

/** A list that is ready, or why it cannot be used: its key is not given, or another one is. */
export type OpenedNames = { list: NameList } | { locked: 'without-key' | 'other-key' };

let last: { id: string; opened: OpenedNames } | undefined;

/**
 * Makes a list of hashes ready for use. The same list gives the same object, which remembers what it was asked.
 * @param key the secret from outside the dossier, where there is one
 */
export function openNames(names: HashedNames, key: string | undefined): OpenedNames {
  const id = JSON.stringify([names.salt, names.secret, names.hashes, key]);
  if (last?.id !== id) last = { id, opened: open(names, key) };
  return last.opened;
}

/**
 * The hash of a name: HMAC-SHA-256 (RFC 2104) of its folded form in UTF-8. Its key is the salt or, where there is
 * a secret, the HMAC of the salt under it.
 */
export function hashName(name: string, salt: string, key: string | undefined): string {
  return bytesToHex(hmac(sha256, keyBytes(salt, key), utf8ToBytes(foldName(name))));
}

/** What `withheld.mdx` keeps of a key, so that another one is not taken for it, cut short. */
export function markOfKey(salt: string, key: string): string {
  // No folded name has a space in it, so that this is the hash of none.
  return bytesToHex(hmac(sha256, keyBytes(salt, key), utf8ToBytes('the key itself'))).slice(0, 16);
}

function keyBytes(salt: string, key: string | undefined): Uint8Array {
  const bytes = hexToBytes(salt);
  return key === undefined ? bytes : hmac(sha256, utf8ToBytes(key), bytes);
}

function open({ salt, secret, hashes }: HashedNames, key: string | undefined): OpenedNames {
  if (secret !== undefined && key === undefined) return { locked: 'without-key' };
  if (secret !== undefined && key !== undefined && markOfKey(salt, key) !== secret) {
    return { locked: 'other-key' };
  }
  const known = new Set(hashes);
  const started = hmac.create(sha256, keyBytes(salt, secret === undefined ? undefined : key));
  const asked = new Map<string, boolean>();
  return { list: { has: (folded) => has(folded) } };

  function has(folded: string): boolean {
    if (known.size === 0) return false;
    let answer = asked.get(folded);
    if (answer === undefined) {
      answer = known.has(bytesToHex(started.clone().update(utf8ToBytes(folded)).digest()));
      asked.set(folded, answer);
    }
    return answer;
  }
}

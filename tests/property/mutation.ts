/** Ways of damaging a file, byte by byte: what happens to texts in editors, in transfer and in bad faith. */
import fc from 'fast-check';

/** One damage: of a kind, at a place and over a stretch that are shares of the file's length. */
export interface Mutation {
  kind: Kind;
  at: number;
  length: number;
  to: number;
  /** Which of the things that may be put in. */
  choice: number;
}

const kinds = [
  'cut',
  'duplicate',
  'swap',
  'unbalance',
  'insert',
  'truncate',
  'behead',
  'invalid UTF-8',
  'flip a bit',
  'CRLF',
  'CR',
  'BOM',
  'NUL',
  'run',
] as const;
type Kind = (typeof kinds)[number];

/** Every place of a file is as likely as every other. */
const share = fc.noBias(fc.nat({ max: 100_000 })).map((part) => part / 100_001);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: share,
  length: share.map((part) => 0.2 * part ** 3),
  to: share,
  choice: fc.noBias(fc.nat({ max: 10_000 })),
});

/** What a slip of the pen or an attacker puts in. */
const insertions = [
  ...'<>{}[]()*_~|`"\'\\:#&!-=/',
  ...['</Claim>', '<Claim>', '<Claim id="new">', '<Claim ', '/>', '<b>', '</', '<!--', '-->', '```', '~~~'],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\n---\n',
    '\n...\n',
    '\n> ',
    '\n- ',
    '\n    ',
    '\n# ',
    '\n\n<Claim id="x">\n',
  ],
  ...[
    '[a](actor:',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '$&',
    '{/*',
    '*/}',
    '${',
    '&#0;',
    '&#x202e;',
    '\\<',
  ],
  ...[
    'import a',
    'export ',
    '\nimport x\n',
    '__proto__: ',
    ': ',
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '? ',
    '| ',
    '"',
  ],
  ...['\u202e', '\u200b', '\u2028', '\u{1f600}', 'é', 'م', '\ufeff', '\u0301', 'null', '~', '%', '@'],
].map(bytesOf);

const runs = ['[', ']', '(', ')', '{', '}', '<', '>', '[]', '({', '<a>', '`', '*', '_', '> ', '- ', '!['].map(
  bytesOf,
);
const runLengths = [3, 20, 300, 5000, 60_000, 1_000_000];

/** Bytes that no text in UTF-8 holds. */
const invalid = [[0xff], [0xc0, 0x80], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf8, 0x88], [0x80]].map((bytes) =>
  Uint8Array.from(bytes),
);

/** The file, damaged. */
export function mutate(bytes: Uint8Array, { kind, at, length, to, choice }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + 1 + Math.floor(length * bytes.length));
  const target = Math.floor(to * bytes.length);
  const stretch = bytes.subarray(start, end);
  const pick = <T>(from: readonly T[]): T => from[choice % from.length]!;
  const put = (inserted: Uint8Array, place = start, until = place) =>
    join(bytes.subarray(0, place), inserted, bytes.subarray(until));
  switch (kind) {
    case 'cut':
      return put(new Uint8Array(), start, end);
    case 'duplicate':
      return put(stretch, target);
    case 'swap': {
      const [low, high] = target < start ? [target, start] : [start, target];
      const [one, other] = [
        bytes.subarray(low, low + stretch.length),
        bytes.subarray(high, high + stretch.length),
      ];
      if (low + one.length > high) return put(new Uint8Array(), start, end);
      return join(
        bytes.subarray(0, low),
        other,
        bytes.subarray(low + one.length, high),
        one,
        bytes.subarray(high + other.length),
      );
    }
    case 'unbalance':
      return unbalance(bytes, start);
    case 'insert':
      return put(pick(insertions));
    case 'truncate':
      return bytes.slice(0, start);
    case 'behead':
      return bytes.slice(start);
    case 'invalid UTF-8':
      return put(pick(invalid));
    case 'flip a bit':
      return bytes.map((byte, index) => (index === start ? byte ^ (1 << (choice % 8)) : byte));
    case 'CRLF':
      return replaced(bytes, '\r\n');
    case 'CR':
      return replaced(bytes, '\r');
    case 'BOM':
      return put(bytesOf('\ufeff'), choice % 2 === 0 ? 0 : start);
    case 'NUL':
      return put(Uint8Array.of(0));
    case 'run': {
      const piece = pick(runs);
      // The longest are rare: they are the slowest, and alike.
      const size = runLengths[Math.floor(to ** 5 * runLengths.length)] ?? 1_000_000;
      const run = new Uint8Array(Math.max(1, Math.floor(size / piece.length)) * piece.length);
      return put(run.map((_byte, index) => piece[index % piece.length]!));
    }
  }
}

/** Takes out the next sign that has a counterpart. */
function unbalance(bytes: Uint8Array, from: number): Uint8Array {
  const signs = new Set(bytesOf('<>/[](){}"*_`-'));
  const at = bytes.findIndex((byte, index) => index >= from && signs.has(byte));
  return at < 0 ? bytes.slice() : join(bytes.subarray(0, at), bytes.subarray(at + 1));
}

function replaced(bytes: Uint8Array, lineEnd: string): Uint8Array {
  const end = [...bytesOf(lineEnd)];
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === 10 ? end : [byte])));
}

function join(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

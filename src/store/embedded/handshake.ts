/** The first 20 bytes of a Bolt connection: a magic number and four proposals of versions, best first. */

export const HANDSHAKE_BYTES = 20;
export const MAGIC = Buffer.from([0x60, 0x60, 0xb0, 0x17]);

export interface Version {
  readonly major: number;
  readonly minor: number;
}

/** What this server speaks, best first. */
export const VERSIONS: readonly Version[] = [
  { major: 5, minor: 4 },
  { major: 5, minor: 3 },
  { major: 5, minor: 2 },
  { major: 5, minor: 1 },
  { major: 5, minor: 0 },
  { major: 4, minor: 4 },
];

/** Whether `version` is `since` or later. */
export function atLeast(version: Version, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}

/**
 * The version to speak, or null when none is shared. A proposal is `00 range minor major`: the minor versions from
 * `minor - range` to `minor` of one major version.
 */
export function negotiate(handshake: Buffer): Version | null {
  for (let at = MAGIC.length; at < HANDSHAKE_BYTES; at += 4) {
    const [, range = 0, minor = 0, major = 0] = handshake.subarray(at, at + 4);
    const found = VERSIONS.find((v) => v.major === major && v.minor <= minor && v.minor >= minor - range);
    if (found) return found;
  }
  return null;
}

/** The server's answer: the version chosen, or zeros. */
export function answer(version: Version | null): Buffer {
  return Buffer.from([0, 0, version?.minor ?? 0, version?.major ?? 0]);
}

import { existsSync, readFileSync } from 'node:fs';
import { type Network, openNetwork } from './network/network.ts';

const FILE = new URL('../../models/language.bin', import.meta.url);
let opened: Network | undefined;

/** The trained network that is shipped, opened when first asked for. `models/MODEL.md` says what it was trained on. */
export function languageNetwork(): Network {
  opened ??= openNetwork(readFileSync(FILE), 'models/language.bin');
  return opened;
}

/** Whether a network is shipped. */
export function networkIsThere(): boolean {
  return existsSync(FILE);
}

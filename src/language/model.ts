import { readFileSync } from 'node:fs';
import { type Network, openNetwork } from './network/network.ts';

let opened: Network | undefined;

/** The trained network that is shipped, opened when first asked for. `models/MODEL.md` says what it was trained on. */
export function languageNetwork(): Network {
  opened ??= openNetwork(readFileSync(new URL('../../models/language.bin', import.meta.url)), 'models/language.bin');
  return opened;
}

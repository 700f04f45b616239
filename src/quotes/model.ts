import { readFileSync } from 'node:fs';
import { type AttributionNetwork, openAttributionNetwork } from './network/network.ts';

let opened: AttributionNetwork | undefined;

/** The attribution network that is shipped, opened when first asked for. `models/MODEL.md` says what it was trained on. */
export function attributionNetwork(): AttributionNetwork {
  opened ??= openAttributionNetwork(
    readFileSync(new URL('../../models/attributions.bin', import.meta.url)),
    'models/attributions.bin',
  );
  return opened;
}

const LN2 = Math.LN2;

/**
 * e^x, 0 below -80, of sums and products alone: unlike Math.exp it gives the same bits in every engine. Within 1e-9 of the
 * true value, relatively.
 */
export function exp(x: number): number {
  if (x > 0) return 1 / exp(-x);
  if (x < -80) return 0;
  const halvings = Math.round(x / LN2);
  const rest = x - halvings * LN2;
  let y = 1 + rest / 9;
  for (let i = 8; i > 0; i--) y = 1 + (rest * y) / i;
  for (let i = halvings; i < 0; i++) y *= 0.5;
  return y;
}

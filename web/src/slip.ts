// The code for on a result slip: asked of the core once the outcome is shown.
import { useEffect, useState } from 'preact/hooks';
import type { Slip } from '../parts/result-slip/view';
import type { Calculator } from './calculator';
import type { Situatie, Uitkomst } from './contract';

/** Of the outcome that is shown, once it is there. Without an outcome there is none. */
export function useSlip(calculator: Calculator | undefined, outcome: Uitkomst | null, situatie: Situatie): Slip | undefined {
  const [made, setMade] = useState<{ of: Uitkomst; slip: Slip }>();
  useEffect(() => {
    if (!calculator || !outcome?.regelingen) return;
    let shown = true;
    calculator.slip(situatie).then(
      (code) => shown && setMade({ of: outcome, slip: { code } }),
      () => shown && setMade({ of: outcome, slip: {} }),
    );
    return () => void (shown = false);
  }, [outcome]);
  return made && made.of === outcome ? made.slip : undefined;
}

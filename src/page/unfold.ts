import type { PageReading } from '../core/read/index.ts';
import type { JumpEnd } from '../platform/messages.ts';

/** A page that fetches the rest has this long; what comes later is a jump of its own. */
const unfoldMs = 1500;
const stepMs = 50;

/** A link with an address leads to another page: it unfolds nothing here. */
const leadsAway = 'a[href]:not([href^="#"],[href^="javascript:" i])';

interface Wish {
  /** Jumps; false when nothing of the passage shows. */
  jump(): boolean;
  page: PageReading | undefined;
  block: number;
  /** The reader allows the page's own button to be pressed. */
  unfold: boolean;
}

/** Jumps to a passage, and says so where the page keeps it folded; the page's own way to the rest is pressed only when allowed. */
export async function jumpOrUnfold({ jump, page, block, unfold }: Wish): Promise<JumpEnd> {
  if (jump()) return 'shown';
  const way = page?.wayToRest;
  if (!way?.isConnected || way.matches(leadsAway) || page?.elements[block]?.isConnected !== true) return 'gone';
  if (!unfold) return 'folded';
  way.click();
  for (let waited = 0; waited < unfoldMs; waited += stepMs) {
    await new Promise((resolve) => { setTimeout(resolve, stepMs); });
    if (jump()) return 'shown';
  }
  return page.elements[block].isConnected ? 'folded' : 'gone';
}

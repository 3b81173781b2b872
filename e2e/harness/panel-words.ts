import type { Browser } from './browser.ts';
import { poll } from './poll.ts';

export const scripts = ['original', 'hans', 'tw', 'hk'] as const;
export type Script = (typeof scripts)[number];

/** Chooses a script in the panel as a reader does, and waits until the page has it. */
export async function chooseScript(gangmu: Browser, script: Script): Promise<void> {
  await gangmu.panel.click(`[data-testid="script"] label:has([value="${script}"])`);
  await poll(`the script ${script}`, () => gangmu.panel.eval((wanted) => {
    const radio = document.querySelector<HTMLInputElement>(`[data-testid="script"] [value="${wanted}"]`);
    return radio?.checked === true && radio.closest('[aria-busy="true"]') === null;
  }, script));
}

/** A hidden passage as the panel lists it: where it stood, the words for why, and its text. */
export interface ListedPassage { family: string; place: string; reasons: string[]; text: string }

export const listedPassages = (gangmu: Browser): Promise<ListedPassage[]> => gangmu.panel.eval(() => {
  const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('[data-testid="removals"] [data-testid="removal"]')].map((item) => ({
    family: item.dataset.family ?? '',
    place: [...item.querySelectorAll('.removal-place > span')].map(words).join(' · '),
    reasons: [...item.querySelectorAll('.removal-why li')].map(words),
    text: [...item.querySelectorAll('.removal-text')].map(words).join(' / '),
  }));
});

/** A frame that takes so much of the window is what the page is there for; an advertisement takes less. */
const minShare = 0.3;
const maxLooked = 40;

/**
 * Address of the frame of another site in which a page keeps its text: the largest that shows; null when there is none.
 * Asks where frames stand, so it is asked only of a page in which nothing was found.
 */
export function frameBeside(document: Document): string | null {
  const view = document.defaultView;
  if (view === null) return null;
  let largest = view.innerWidth * view.innerHeight * minShare;
  let address: string | null = null;
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[src],frame[src]');
  for (let i = 0; i < frames.length && i < maxLooked; i++) {
    const { src } = frames[i];
    if (!/^https?:/.test(src) || isReadable(frames[i])) continue;
    const { width, height } = frames[i].getBoundingClientRect();
    if (width * height < largest) continue;
    largest = width * height;
    address = src;
  }
  return address;
}

function isReadable(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}

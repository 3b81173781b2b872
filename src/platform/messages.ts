/**
 * Everything that one context says to another. Values are plain JSON. Whoever receives a message validates its shape
 * here before using it: page text is hostile, and so is a message that a page's text went through.
 */
import type { Place, Reading } from '../core/article/index.ts';
import type { History } from '../core/corrections/index.ts';
import type { Verdict } from '../core/detect/index.ts';
import type { ScriptChoice, Settings } from '../core/settings/index.ts';

export type ReadError = 'empty' | 'aborted' | 'failed' | 'timeout' | 'withheld' | 'browser-page' | 'pdf' | 'file' | 'orphaned' | 'no-table' | 'no-reader';
export type Result<T> = { ok: true; value: T } | { ok: false; error: ReadError; detail?: string };

/** What the page shows of ours now. */
export interface ViewState {
  script: ScriptChoice;
  /** “As published” is pressed. */
  published: boolean;
  /** Ids of the removals that are hidden (while not published). */
  hidden: string[];
}

/** What the reader decided about this document alone: it lives as long as the document does. */
export interface Kept {
  /** What was mended in the outline. The reading's own outline is without it. */
  corrections: History;
  /** Words of this page whose conversion the reader chose: published form → wanted form. */
  words: Record<string, string>;
}

/** A document's reading and what its page shows. */
export interface PageState {
  /** Names this document: a reload makes another. */
  documentId: string;
  /** Counts the readings of this document: a jump says which one its places are of. */
  version: number;
  url: string;
  reading: Reading;
  view: ViewState;
  kept: Kept;
}

/** What the reader in the page is asked; each gets a `Result`. */
export type ReaderRequest =
  | { to: 'reader'; type: 'get-reading' }
  /** A click is on its way: `read` will be asked in a moment. */
  | { to: 'reader'; type: 'read-ahead' }
  | { to: 'reader'; type: 'read'; settings: Settings; selection?: boolean; again?: boolean }
  | { to: 'reader'; type: 'stop' }
  /** The tables are there, and a press on one of the scripts may follow. */
  | { to: 'reader'; type: 'prepare-scripts' }
  | { to: 'reader'; type: 'set-script'; script: ScriptChoice; settings: Settings }
  | { to: 'reader'; type: 'set-hidden'; ids: string[] }
  | { to: 'reader'; type: 'set-published'; published: boolean }
  | { to: 'reader'; type: 'apply-settings'; settings: Settings }
  | { to: 'reader'; type: 'jump'; from: Place; at: Place; version?: number; unfold?: boolean }
  | { to: 'reader'; type: 'selection' }
  | { to: 'reader'; type: 'keep'; kept: Kept };

/** How a jump ended. `folded`: the page hides the passage behind a button of its own. */
export type JumpEnd = 'shown' | 'folded' | 'gone';

export interface ReaderAnswers {
  'get-reading': PageState | null;
  'read-ahead': null;
  read: PageState;
  stop: null;
  'prepare-scripts': null;
  'set-script': ViewState;
  'set-hidden': ViewState;
  'set-published': ViewState;
  'apply-settings': ViewState;
  jump: JumpEnd;
  selection: { from: Place; to: Place } | null;
  keep: ViewState;
}

/** What the detector in the page answers. */
export type DetectorRequest = { to: 'detector'; type: 'get-verdict' };

/** To the background. */
export type BackgroundRequest =
  | { to: 'background'; type: 'verdict'; news: boolean }
  | { to: 'background'; type: 'points'; count: number };

/** From the background to a panel. */
export type PanelRequest =
  | { to: 'panel'; type: 'clicked'; tabId: number; windowId: number; way: 'action' | 'page-menu' | 'selection-menu' }
  | { to: 'panel'; type: 'command'; command: string; windowId: number };

/** Over the port `panel` from the reader to its panels. */
export type ReaderEvent =
  | { type: 'place'; place: Place | null }
  | { type: 'view'; view: ViewState }
  /** The reader pressed a character whose conversion was a guess. */
  | { type: 'doubt'; place: Place }
  /** The page changed: a new reading is ready to be shown. */
  | { type: 'changed'; state: PageState }
  /** Another article has taken the place of what was read, under another address. */
  | { type: 'left' }
  | { type: 'unsettled' };

export type { Verdict };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isPlace = (value: unknown): boolean => isRecord(value) && Number.isInteger(value.block) && Number.isInteger(value.offset);
const isInteger = (value: unknown): boolean => Number.isInteger(value);
const isScript = (value: unknown): boolean => ['original', 'hans', 'tw', 'hk'].includes(value as string);
const always = (): boolean => true;

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isCorrections = (value: unknown): boolean => Array.isArray(value) && value.every(isCorrection);

function isCorrection(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind === 'add') return isStrings(value.opens);
  if (value.kind === 'nest') return typeof value.style === 'string' && (value.by === 1 || value.by === -1);
  return ['remove', 'promote', 'demote', 'merge'].includes(value.kind as string) && isRecord(value.key) && typeof value.key.opens === 'string' && isInteger(value.key.nth);
}

type Shapes = Record<string, (message: Record<string, unknown>) => boolean>;

/** The message when it is one for this addressee and of a known shape, else null. */
function parse<T extends { to: string }>(value: unknown, to: T['to'], shapes: Shapes): T | null {
  if (!isRecord(value) || value.to !== to || typeof value.type !== 'string' || !Object.hasOwn(shapes, value.type)) return null;
  return shapes[value.type](value) ? (value as unknown as T) : null;
}

// One for each addressee: the reader in the page carries its own shapes alone.

export const parseReaderRequest = (value: unknown): ReaderRequest | null => parse<ReaderRequest>(value, 'reader', {
  'get-reading': always,
  'read-ahead': always,
  read: (m) => isRecord(m.settings),
  stop: always,
  'prepare-scripts': always,
  'set-script': (m) => isScript(m.script) && isRecord(m.settings),
  'set-hidden': (m) => isStrings(m.ids),
  'set-published': (m) => typeof m.published === 'boolean',
  'apply-settings': (m) => isRecord(m.settings),
  jump: (m) => isPlace(m.from) && isPlace(m.at) && (m.version === undefined || isInteger(m.version)) && (m.unfold === undefined || typeof m.unfold === 'boolean'),
  selection: always,
  keep: ({ kept }) => isRecord(kept) && isRecord(kept.corrections) && isCorrections(kept.corrections.done) && isCorrections(kept.corrections.undone) && isRecord(kept.words) && isStrings(Object.values(kept.words)),
});

export const parseBackgroundRequest = (value: unknown): BackgroundRequest | null => parse<BackgroundRequest>(value, 'background', {
  verdict: (m) => typeof m.news === 'boolean',
  points: (m) => isInteger(m.count),
});

export const parsePanelRequest = (value: unknown): PanelRequest | null => parse<PanelRequest>(value, 'panel', {
  clicked: (m) => isInteger(m.tabId) && isInteger(m.windowId) && ['action', 'page-menu', 'selection-menu'].includes(m.way as string),
  command: (m) => typeof m.command === 'string' && isInteger(m.windowId),
});

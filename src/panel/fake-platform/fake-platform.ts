import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import type { Kept, PageState, ReaderEvent, ReaderRequest, Result, ViewState } from '../../platform/messages.ts';
import type { TabChange, TabInfo } from '../../platform/tabs.ts';
import { t } from '../shared/i18n.ts';
import type { PanelConverter, PanelPlatform } from '../state/panel-platform.ts';
import type { Scenario } from './scenarios.ts';

/** A browser that exists in memory, and handles to make things happen in it. */
export interface FakePlatform extends PanelPlatform {
  asked: ReaderRequest[];
  saved: Settings;
  tell(event: ReaderEvent): void;
  click(way?: 'action' | 'page-menu' | 'selection-menu'): void;
  command(name: string): void;
  switchTo(tab: Partial<TabInfo>, scenario: Scenario, why: TabChange): void;
}

const aTab: TabInfo = { id: 1, windowId: 7, url: 'https://news.example/report', title: 'news.example', access: 'ok' };

export function createFakePlatform(first: Scenario, settings: Settings = defaultSettings): FakePlatform {
  let scenario = first;
  let tab: TabInfo = { ...aTab, ...scenario.tab };
  let pages = new Map<number, PageState>();
  let onEvent: (event: ReaderEvent) => void = () => undefined;
  let onChange: (tab: TabInfo | null, why: TabChange) => void = () => undefined;
  let onRequest: Parameters<PanelPlatform['onPanelRequest']>[0] = () => undefined;
  let kept: Kept = { corrections: { done: [], undone: [] }, words: {} };
  let view: ViewState = { script: 'original', published: false, hidden: [] };
  const ok = <T>(value: T): Result<T> => ({ ok: true, value });
  const never = new Promise<never>(() => undefined);

  const withKept = (): PageState | null => { const page = pages.get(tab.id); return page === undefined ? null : { ...page, kept }; };

  function answer(request: ReaderRequest): Result<unknown> {
    switch (request.type) {
      case 'get-reading': return ok(withKept());
      case 'read': {
        if (scenario.error !== undefined || scenario.reading === undefined) return { ok: false, error: scenario.error ?? 'failed', detail: scenario.detail ?? 'as the test wants it' };
        view = { script: pages.has(tab.id) ? view.script : 'original', published: false, hidden: scenario.reading.removals.map((removal) => removal.id) };
        pages.set(tab.id, { documentId: `d${tab.id}`, version: 1, url: tab.url ?? '', reading: scenario.reading, view, kept });
        return ok(withKept());
      }
      case 'set-script':
        if (scenario.noTables && request.script !== 'original') return { ok: false, error: 'no-table' };
        view = { ...view, script: request.script, published: false };
        return ok(view);
      case 'set-hidden': view = { ...view, hidden: request.ids, published: false }; return ok(view);
      case 'set-published': view = { ...view, published: request.published }; return ok(view);
      case 'apply-settings': return ok(view);
      case 'jump': return ok(scenario.folded && !request.unfold ? 'folded' : 'shown');
      case 'keep': kept = request.kept; return ok(view);
      case 'selection': return ok(scenario.selection ?? null);
      default: return ok(null);
    }
  }

  const fake: FakePlatform = {
    asked: [], saved: settings,
    currentWindowId: async () => aTab.windowId,
    activeTab: async () => tab,
    watchActiveTab: (handler) => { onChange = handler; return () => undefined; },
    watchAccess: () => () => undefined,
    ensureReader: async () => (tab.access === 'ok' ? ok(null) : { ok: false, error: tab.access }),
    setPageScript: async (tabId, script) => fake.askReader(tabId, { to: 'reader', type: 'set-script', script, settings: fake.saved }),
    ensureTables: async () => (scenario.noTables ? { ok: false, error: 'no-table' } : ok(null)),
    askReader: (async (_tabId: number, request: ReaderRequest) => {
      fake.asked.push(request);
      if (scenario.silent && request.type === 'read') return never;
      return structuredClone(answer(request));
    }) as PanelPlatform['askReader'],
    askDetector: async () => (scenario.news === undefined ? null : { news: scenario.news, title: '', language: 'zh', reason: scenario.reason, evidence: [] }),
    connectReader: (_, handler) => {
      onEvent = handler;
      setTimeout(() => {
        if (scenario.place !== undefined) handler({ type: 'place', place: scenario.place });
        const page = pages.get(tab.id);
        if (scenario.grown && page) handler({ type: 'changed', state: { ...page, reading: scenario.grown } });
        if (scenario.unsettled) handler({ type: 'unsettled' });
      }, 0);
      return () => { onEvent = () => undefined; };
    },
    requestAccess: async () => { tab = { ...tab, access: 'ok' }; return true; },
    wasClicked: async () => (scenario.clicked ? { tabId: tab.id, way: 'action' } : null),
    onPanelRequest: (handler) => { onRequest = handler; return () => undefined; },
    loadSettings: async () => fake.saved,
    saveSettings: async (change) => (fake.saved = { ...fake.saved, ...change }),
    watchSettings: () => () => undefined,
    openOptions: async () => undefined,
    openPage: async () => undefined,
    openShortcutSettings: async () => undefined,
    shortcuts: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+L' },
      { name: 'next-point', description: t('commandNext'), shortcut: '' },
    ],
    reloadTab: async () => undefined,
    goInTab: async () => undefined,
    tell: (event) => onEvent(event),
    click: (way = 'action') => onRequest({ to: 'panel', type: 'clicked', tabId: tab.id, windowId: aTab.windowId, way }),
    command: (command) => onRequest({ to: 'panel', type: 'command', command, windowId: aTab.windowId }),
    switchTo: (change, next, why) => {
      scenario = next;
      if (why === 'navigated') kept = { corrections: { done: [], undone: [] }, words: {} };
      if (why === 'navigated') pages = new Map([...pages].filter(([id]) => id !== tab.id));
      tab = { ...aTab, ...next.tab, ...change };
      onChange(tab, why);
    },
  };
  return fake;
}

/** “Converts” without a table: enough to see that a text went through it. */
const some: Record<string, string> = { 发: '發', 区: '區', 报: '報', 动: '動', 务: '務', 团: '團', 质: '質', 护: '護', 规: '規', 养: '養', 级: '級', 云: '雲', 网: '網', 澜: '瀾', 岁: '歲', 条: '條' };

export const fakeConverter: PanelConverter = {
  convert: async (choice, texts, { uncertain }) => texts.map((text) => {
    if (choice === 'hans') return { text, spans: [] };
    const changed = [...text.matchAll(/[发区报动务团质护规养级云网澜岁条]/g)].map((match) => ({ start: match.index, end: match.index + 1, text: some[match[0]] }));
    // 复 alone tells nobody whether it is 復, 複 or 覆.
    const guessed = [...text.matchAll(/复/g)].map(({ index }) => ({ start: index, end: index + 1, text: '復', ...(uncertain ? { alternatives: ['複', '覆'] } : {}) }));
    const spans = [...changed, ...guessed].toSorted((a, b) => a.start - b.start);
    let out = '';
    let at = 0;
    for (const { start, end, text: form } of spans) { out += text.slice(at, start) + form; at = end; }
    return { text: out + text.slice(at), spans };
  }),
};

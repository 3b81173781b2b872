/** The panel without a browser around it: `fake.html?state=ready&lang=zh_TW`. For pictures and tests of every state. */
import './fake-browser.ts';

// Behind it: a bundler may put what the panel imports in front of it.
void import('./fake-panel.tsx');

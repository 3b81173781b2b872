/**
 * Chrome shows a side panel once its page has loaded. So the page is only its frame and its styles; the code comes behind
 * it, while the browser makes room for the panel.
 */
import './styles.ts';

void import('./main.tsx');
void import('./late.ts');

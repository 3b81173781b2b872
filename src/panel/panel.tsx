import './styles.ts';
import * as platform from '../platform/index.ts';
import { converter } from './converter.ts';
import { start } from './start.tsx';

const root = document.getElementById('root');
const print = new URLSearchParams(location.search).get('print');
if (root !== null && print !== null) void import('./print/print-page.tsx').then(({ printSheet }) => printSheet(root, print));
else if (root !== null) start(root, platform, converter);

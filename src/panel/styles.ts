/** The panel's styles, in their order: tokens first, what the reader's machine asks for last. */
import './shared/tokens.css';
import './shared/base.css';
import './shared/controls.css';
import './frame.css';
import './outline.css';
import './widths.css';
import './shared/media.css';

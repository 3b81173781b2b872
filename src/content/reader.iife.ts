/** Composes read, clean, outline and the page view in the page; answers the panel. */
export {};

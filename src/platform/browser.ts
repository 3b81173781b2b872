/** The one door to the browser for background, panel, options and welcome: promises in both browsers. */
import browser from 'webextension-polyfill';

export default browser;

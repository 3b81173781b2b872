import browser from '../platform/browser.ts';

browser.action.onClicked.addListener(() => {});

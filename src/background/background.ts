/** The worker: every listener is registered at once, and nothing is remembered that a sleeping worker would lose. */
import { onCommand, onInstalled, onMenuClicked, onMessage, onToolbarClicked } from './listeners.ts';
import browser from '../platform/browser.ts';

browser.action.onClicked.addListener(onToolbarClicked);
browser.contextMenus.onClicked.addListener(onMenuClicked);
browser.commands.onCommand.addListener(onCommand);
browser.runtime.onInstalled.addListener(onInstalled);
browser.runtime.onMessage.addListener(onMessage);

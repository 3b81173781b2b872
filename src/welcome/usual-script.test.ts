import { expect, test } from 'vitest';
import { usualScript } from './usual-script.ts';

test.each([
  [['zh-CN', 'zh'], 'hans'], [['zh-TW', 'zh', 'en-US'], 'tw'], [['zh-HK'], 'hk'], [['zh-MO'], 'hk'], [['zh-Hant'], 'tw'], [['zh-Hant-HK'], 'hk'], [['zh-Hans-HK'], 'hans'],
  [['zh-SG'], 'hans'], [['zh'], 'hans'], [['ZH-tw'], 'tw'], [['en-GB', 'zh-HK'], 'hk'], [['en-US', 'fr'], 'original'], [[], 'original'],
] as const)('%j reads %s', (languages, script) => expect(usualScript(languages)).toBe(script));

/** What tongwentang's background does with a page's texts: tongwen-core's converter with the dictionaries it brings along. */
import { createConverterMap, LangType } from 'tongwen-core';
import characters from 'tongwen-core/dictionaries/s2t-char.json';
import phrases from 'tongwen-core/dictionaries/s2t-phrase.json';

const converter = createConverterMap({ s2t: [characters, phrases], t2s: [] });

export const convertAll = (texts: readonly string[]): string[] => texts.map((text) => converter.phrase(LangType.s2t, text));

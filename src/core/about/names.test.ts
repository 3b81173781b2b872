import { expect, test } from 'vitest';
import { reporterOfOpening } from './names.ts';
import { copiedExamples, reporterExamples } from './source-forms.examples.ts';
import { copiedFrom } from './source-forms.ts';

test.each(reporterExamples.finds)('%s names %s', (text, name) => expect(reporterOfOpening(text)?.name).toBe(name));
test.each(reporterExamples.leaves)('%s names no reporter', (text) => expect(reporterOfOpening(text)).toBeNull());
test.each(copiedExamples.finds)('%s was taken from %s', (text, name) => expect(copiedFrom.exec(text)?.[1]).toBe(name));
test.each(copiedExamples.leaves)('%s was taken from nowhere', (text) => expect(copiedFrom.exec(text)).toBeNull());

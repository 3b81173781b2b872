import type { ComponentChildren } from 'preact';

export interface Option<T extends string | number> { value: T; label: string; lang?: string }

/**
 * One of a few under equal segments: native radios. `busy` names the value that is being applied; `onAgain` hears that
 * the chosen one was pressed again, of which a radio says nothing by itself; `onApproach` that pointer or focus has come.
 */
export function Segments<T extends string | number>({ name, label, options, value, busy = null, testId, onChoose, onAgain, onApproach }: {
  name: string; label: string; options: readonly Option<T>[]; value: T; busy?: T | null; testId?: string; onChoose(value: T): void; onAgain?(value: T): void; onApproach?(): void;
}) {
  const chosen = busy ?? value;
  return (
    <div class="segments" role="radiogroup" aria-label={label} data-testid={testId} onPointerEnter={onApproach} onFocusCapture={onApproach}>
      {options.map((option) => (
        <label key={option.value} lang={option.lang} aria-busy={busy === option.value || undefined}>
          <input type="radio" name={name} value={option.value} checked={option.value === chosen} onChange={() => onChoose(option.value)}
            onClick={() => { if (option.value === chosen) onAgain?.(chosen); }} />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** A checkbox or radio with its words and, smaller, what they mean. */
export function Choice({ type = 'checkbox', name, checked, hint, onChange, children }: {
  type?: 'checkbox' | 'radio'; name?: string; checked: boolean; hint?: string; onChange(checked: boolean): void; children: ComponentChildren;
}) {
  return (
    <label class="choice">
      <input type={type} name={name} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="phrased">{children}{hint && <small>{hint}</small>}</span>
    </label>
  );
}

/** The scripts a reader chooses from, each named in itself; the first is the report's own. */
export const scriptOptions = (original: string) => [
  { value: 'original', label: original },
  { value: 'hans', label: '简体', lang: 'zh-Hans' },
  { value: 'tw', label: '臺灣', lang: 'zh-Hant-TW' },
  { value: 'hk', label: '香港', lang: 'zh-Hant-HK' },
] as const;

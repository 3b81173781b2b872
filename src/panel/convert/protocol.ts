import type { Aligned, ConvertOptions } from '../../core/script/index.ts';

/** The targets of the panel's script control. */
export type ConvertChoice = 'hans' | 'tw' | 'hk';

export interface ConvertRequest { id: number; texts: string[]; choice: ConvertChoice; options: ConvertOptions }
export type ConvertAnswer = { id: number; ok: true; converted: Aligned[] } | { id: number; ok: false; error: string };

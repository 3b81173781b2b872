import type { ReadError, Result } from '../../platform/messages.ts';

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const no = (error: ReadError, detail?: string): Result<never> => ({ ok: false, error, detail });

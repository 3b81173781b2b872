/** Forms that Hong Kong writes (or OpenCC's standard) and Taiwan does not. After OpenCC's TWVariants and HKVariants. */
const hongKong = /[裏説衞羣綫麪枱啓脱鋭閲税悦牀峯鈎敍緑粧]/g;
/** 裡 alone is Taiwan's: 說 and 衛 are common in Hong Kong's newspapers too. */
const taiwan = /裡/g;

/** Where Traditional text was written, as its regional forms tell; undefined when they do not. */
export function regionOf(text: string): 'TW' | 'HK' | undefined {
  const hk = text.match(hongKong)?.length ?? 0;
  const tw = text.match(taiwan)?.length ?? 0;
  return hk > tw ? 'HK' : tw > 0 ? 'TW' : undefined;
}

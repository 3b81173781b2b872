const dateLike = /(?<![\d.])(?:19|20)\d\d\s?[-/.年－—]\s?\d{1,2}\s?[-/.月－—]\s?\d|(?<!\d)\d\d-\d\d[\sT]?\d\d:\d\d|(?<!\d)1\d\d[年/]\d{1,2}[月/]\d|\d月\d{1,2}日\s?\d{1,2}[:：]\d\d|二[〇零○].{2}年.{1,2}月/;

/** Whether a text has what looks like a date; cheap, for lines that are only weighed. `findDates` of the reader tells which. */
export const isDateLike = (text: string): boolean => dateLike.test(text);

/** How a sentence ends, or the part of a list. */
export const ENDS = /(?:[.;:!?]|\.\/)[”"')\]]*$/;
/** What is no beginning, also in the codes that the TCVN3 fonts draw as small letters. */
export const GOES_ON = /^(?:[\p{Ll},)]|[¨-\u00ae¶-¾][\p{Ll}\u00ad])/u;
export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
/** The letters of the first word. */
export const wordOf = (text: string): number => text.search(/\s|$/);

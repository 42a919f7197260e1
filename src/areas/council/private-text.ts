// A request is kept, never who raised it. What plainly points at a person is refused where it is typed.

/** A telephone number or the number of an identity card. */
const personalNumber = /(?<!\d)(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)|(?<!\d)\d{12}(?!\d)/u
/** "ông Nguyễn Văn An": a word of address before a name of two parts or more. */
const addressedName = /(?<!\p{L})(?:[ÔôBbAaCc](?:ng|à|nh|hị|ụ))\s+\p{Lu}[\p{Ll}'’]*\s+\p{Lu}/gu
/** Streets, schools and bridges bear the names of people too. */
const namedAfter = /(?:đường|phố|trường|cầu|chợ|tượng|đền)\s+$/iu

/** Whether a text names a person, or gives a telephone or identity number. */
export const pointsAtSomebody = (text: string): boolean =>
  personalNumber.test(text) ||
  [...text.matchAll(addressedName)].some(({ index }) => !namedAfter.test(text.slice(0, index)))

/**
 * Whether a string may stand for a value of any type: it starts and ends as one `${...}`. Two expressions with text
 * between them look alike and are a string in truth; taking them for an expression too only judges less.
 */
export function isExpression(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("${") && value.endsWith("}");
}

/** Whether a string holds an expression or directive somewhere; `$${` and `%%{` are text. */
export function isTemplate(value: string): boolean {
  return /(?<!\$)\$\{|(?<!%)%\{/.test(value);
}

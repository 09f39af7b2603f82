/** Whether a text is JSON; a file that was being written when its writer was killed is not. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

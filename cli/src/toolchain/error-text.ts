/** The error in Terraform's output for people, on one line and without its frame. */
export function errorText(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return lines
    .slice(lines.findIndex((line) => line.includes("Error:")))
    .join(" ")
    .replace(/[\s\u2502\u2575\u2577]+/g, " ")
    .trim();
}

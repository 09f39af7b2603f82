const ESCAPE = "\u001b";
/** A control sequence, or one character. */
const PIECE = new RegExp(`${ESCAPE}\\[\\d*[A-Z]|[\\s\\S]`, "g");

/** What a terminal of a fixed size shows: as much of one as the live lines use. */
export class Screen {
  readonly columns: number;
  readonly rows: number;
  /** Rows from the first one ever written; those above the window have scrolled out and cannot be changed. */
  readonly #lines: string[] = [""];
  #row = 0;
  #column = 0;

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Rows that hold anything, scrolled out or not. */
  get text(): readonly string[] {
    return this.#lines.map((line) => line.trimEnd()).filter((line) => line !== "");
  }

  write(text: string): void {
    for (const [part] of text.matchAll(PIECE)) {
      if (part === "\n") this.#down();
      else if (part === "\r") this.#column = 0;
      else if (part.startsWith(ESCAPE)) this.#control(part);
      else this.#put(part);
    }
  }

  #put(character: string): void {
    if (this.#column === this.columns) this.#down();
    const line = (this.#lines[this.#row] ?? "").padEnd(this.#column);
    this.#lines[this.#row] = line.slice(0, this.#column) + character + line.slice(this.#column + 1);
    this.#column++;
  }

  #down(): void {
    this.#row++;
    this.#column = 0;
    if (this.#row === this.#lines.length) this.#lines.push("");
  }

  #control(sequence: string): void {
    const number = Number(sequence.slice(2, -1));
    const top = Math.max(0, this.#lines.length - this.rows);
    if (sequence.endsWith("A")) this.#row = Math.max(top, this.#row - number);
    else if (sequence === `${ESCAPE}[0J`) {
      this.#lines[this.#row] = (this.#lines[this.#row] ?? "").slice(0, this.#column);
      this.#lines.splice(this.#row + 1, this.#lines.length, ...this.#lines.slice(this.#row + 1).map(() => ""));
    } else if (sequence === `${ESCAPE}[0K`) {
      this.#lines[this.#row] = (this.#lines[this.#row] ?? "").slice(0, this.#column);
    } else throw new Error(`The screen does not know ${JSON.stringify(sequence)}.`);
  }
}

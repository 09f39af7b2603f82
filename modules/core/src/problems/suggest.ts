import { closest, distance } from "fastest-levenshtein";

/** The known word that was most likely meant, or undefined when none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(
    word.toLowerCase(),
    known.map((each) => each.toLowerCase()),
  );
  const index = known.findIndex((each) => each.toLowerCase() === best);
  return distance(word.toLowerCase(), best) <= Math.max(2, Math.floor(word.length / 3)) ? known[index] : undefined;
}

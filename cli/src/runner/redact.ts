/** Variables whose values must never be shown. */
const SECRET_NAME = /SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_KEY|ACCESS_KEY(?!_ID)/i;

/** A shorter value stands in too many words to be told apart from them. */
const SHORTEST = 8;

/** Makes a function that blots out the values of an environment's secrets wherever they stand in a text. */
export function redactor(env: NodeJS.ProcessEnv): (text: string) => string {
  const secrets = Object.entries(env)
    .flatMap(([name, value]) =>
      value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name) ? [value] : [],
    )
    // A secret that contains another one goes first.
    .sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "(secret)"), text);
}

import { expect, test } from "vitest";
import { redactor } from "../../src/runner/redact.ts";

test("blots out the values of secrets, and nothing else", () => {
  const redact = redactor({
    AWS_ACCESS_KEY_ID: "not-a-secret-name",
    AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI",
    TF_TOKEN_app_terraform_io: "wJalrXUtnFEMI/longer",
    PATH: "/usr/bin:/bin",
    SHORT_TOKEN: "abc",
  });
  expect(redact("a wJalrXUtnFEMI b wJalrXUtnFEMI/longer c abc not-a-secret-name /usr/bin:/bin")).toBe(
    "a (secret) b (secret) c abc not-a-secret-name /usr/bin:/bin",
  );
});

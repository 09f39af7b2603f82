import { describe, expect, it } from "vitest";
import { synthShared } from "./fixture.ts";

describe("DatabaseSecret", () => {
  const template = synthShared();
  const version = template.only("aws_secretsmanager_secret_version");

  it("writes a password that neither JSON nor state holds", () => {
    expect(version).not.toHaveProperty("secret_string");
    expect(version.secret_string_wo).toMatch(
      /^\$\{jsonencode\(\{"engine" = "postgres", "password" = ephemeral\.aws_secretsmanager_random_password\.\w+\.random_password, "port" = 6543, "username" = "registry_admin"\}\)\}$/,
    );
  });

  it("writes a new one only when its number changes", () => {
    expect(version.secret_string_wo_version).toBe(3);
  });

  it("draws one that RDS takes, from every kind of character", () => {
    const ephemeral = template.document.ephemeral as Readonly<Record<string, Readonly<Record<string, object>>>>;
    const [password] = Object.values(ephemeral.aws_secretsmanager_random_password ?? {});
    expect(password).toMatchObject({
      exclude_characters: expect.stringMatching(/\/.*@.*"/),
      include_space: false,
      password_length: 40,
      require_each_included_type: true,
    });
  });

  it("holds no host: the writer moves, and replicas hold the same value", () => {
    expect(version.secret_string_wo).not.toMatch(/host|endpoint/);
  });

  it("can be taken back for 30 days outside dev", () => {
    expect(synthShared({ profile: "prod" }).only("aws_secretsmanager_secret").recovery_window_in_days).toBe(30);
    expect(template.only("aws_secretsmanager_secret").recovery_window_in_days).toBe(0);
  });
});

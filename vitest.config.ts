import { defineConfig } from "vitest/config";

const tests = "{apps,cli,environments,modules,providers,terraform-state-bootstrap}/**/test/**";

export default defineConfig({
  test: {
    exclude: ["**/node_modules/**"],
    // Construct trees keep no state between files, so sharing one module graph per worker is safe and several times faster.
    isolate: false,
    // Several times what the slowest takes while other steps of `tandem test` want the same two cores.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`${tests}/*.test.ts`],
          exclude: ["**/node_modules/**", "**/*.tf.test.ts"],
        },
      },
      // Tests that need Terraform: they start providers, which takes seconds each.
      {
        extends: true,
        test: { name: "terraform", include: [`${tests}/*.tf.test.ts`], testTimeout: 900_000, hookTimeout: 900_000 },
      },
    ],
  },
});

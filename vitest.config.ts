import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{apps,cli,environments,modules,providers}/**/test/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    // Construct trees keep no state between files, so sharing one module graph per worker is safe and several times faster.
    isolate: false,
    testTimeout: 60_000,
  },
});

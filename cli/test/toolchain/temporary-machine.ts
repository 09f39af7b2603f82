import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Machine } from "../../src/toolchain/machine.ts";

/** A machine whose home and system folders are temporary ones. */
export class TemporaryMachine implements Machine {
  readonly top = realpathSync(mkdtempSync(join(tmpdir(), "tandem-machine-")));
  readonly home = join(this.top, "home");
  readonly platform = "linux" as const;
  readonly arch = "x64";
  readonly systemFolders = [join(this.top, "opt"), join(this.top, "usr")];
  readonly work = join(this.top, "work");
  readonly env: NodeJS.ProcessEnv = { PATH: join(this.top, "bin"), XDG_DATA_DIRS: join(this.top, "share") };

  /** Writes a file and returns its path. */
  file(path: string, text = ""): string {
    const full = join(this.top, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  }

  /** Puts a program on PATH that prints a text and counts its calls in `<name>.calls`. */
  program(name: string, prints: string, folder = "bin"): string {
    return this.script(`${folder}/${name}`, `echo call >> "$0.calls"\ncat <<'X'\n${prints}\nX\n`);
  }

  /** Writes a shell script that can be run. */
  script(path: string, text: string): string {
    const full = this.file(path, `#!/bin/sh\n${text}`);
    chmodSync(full, 0o755);
    return full;
  }

  /** Puts an unpacked provider into a mirror and returns the mirror. */
  provider(
    mirror: string,
    version: string,
    { name = "aws", host = "registry.terraform.io", target = "linux_amd64" } = {},
  ) {
    this.file(`${mirror}/${host}/hashicorp/${name}/${version}/${target}/terraform-provider-${name}_v${version}`);
    return join(this.top, mirror);
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

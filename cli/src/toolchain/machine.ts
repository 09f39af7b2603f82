import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What discovery looks at. Tests pass their own. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly home: string;
  /** Folders near whose top a provider mirror may lie. */
  readonly systemFolders: readonly string[];
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const home = homedir();
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    home,
    systemFolders: [...(SYSTEM_FOLDERS[process.platform] ?? UNIX_FOLDERS), home],
  };
}

/** Folders on PATH, in its order. */
export function pathFolders({ env }: Machine): readonly string[] {
  return (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
}

/** The platform as providers name it: `linux_amd64`. */
export function providerTarget({ platform, arch }: Machine): string {
  return `${platform === "win32" ? "windows" : platform}_${ARCHITECTURES[arch] ?? arch}`;
}

/**
 * Folders that Terraform itself searches when its configuration says nothing of provider installation.
 * Source: developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories.
 */
export function impliedMirrorFolders({ platform, env, home }: Machine): readonly string[] {
  const own = join(home, ".terraform.d", "plugins");
  if (platform === "darwin") {
    const library = join("Library", "Application Support", "io.terraform", "plugins");
    return [own, join(home, library), join("/", library)];
  }
  if (platform === "win32") {
    const roaming = env.APPDATA ?? join(home, "AppData", "Roaming");
    return [join(roaming, "terraform.d", "plugins"), join(roaming, "HashiCorp", "Terraform", "plugins")];
  }
  const user = env.XDG_DATA_HOME || join(home, ".local", "share");
  const shared = (env.XDG_DATA_DIRS || "/usr/local/share:/usr/share").split(":");
  return [own, ...[user, ...shared].map((folder) => join(folder, "terraform", "plugins"))];
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64", ia32: "386", arm: "arm" };

const UNIX_FOLDERS = ["/opt", "/srv", "/usr/local", "/usr/share", "/usr/lib", "/var/lib"];

const SYSTEM_FOLDERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["/opt", "/opt/homebrew", "/usr/local", "/Library/Application Support"],
  win32: ["C:\\ProgramData", "C:\\terraform"],
};

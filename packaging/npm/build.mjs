// Makes the packages for npm: `omnic`, and the one with the program for a platform.
// Usage: node build.mjs BINARY OUT [PLATFORM], where PLATFORM is that of this machine unless it is given.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// As Node names them: process.platform and process.arch.
const PLATFORMS = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win32-x64"];

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "..", "..");
const [binary, out, platform = `${process.platform}-${process.arch}`] = process.argv.slice(2);
if (!binary || !out || !PLATFORMS.includes(platform)) {
  console.error(`usage: node build.mjs BINARY OUT [${PLATFORMS.join("|")}]`);
  process.exit(2);
}

const base = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const version = /^version = "([^"]+)"$/m.exec(readFileSync(join(source, "Cargo.toml"), "utf8"))[1];
const packageOf = (platform) => `omnic-${platform}`;

function lay(name, manifest, files) {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const text of ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"]) {
    copyFileSync(join(source, text), join(folder, text));
  }
  for (const [from, to, mode] of files) {
    copyFileSync(from, join(folder, to));
    chmodSync(join(folder, to), mode);
  }
}

const optionalDependencies = Object.fromEntries(PLATFORMS.map((platform) => [packageOf(platform), version]));
lay("omnic", { ...base, version, optionalDependencies }, [
  [join(here, "omnic.cjs"), "omnic.cjs", 0o755],
  [join(source, "README.md"), "README.md", 0o644],
]);

const [os, cpu] = platform.split("-");
const program = os === "win32" ? "omnic.exe" : "omnic";
const { license } = base;
const own = { name: packageOf(platform), version, description: `omnic for ${platform}`, license };
lay(packageOf(platform), { ...own, os: [os], cpu: [cpu], preferUnplugged: true }, [[binary, program, 0o755]]);
